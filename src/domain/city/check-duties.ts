import type { ContentFinding } from './content-fault.ts';
import type { ContentDraft } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';

/**
 * Duties that only a portal in operation has, beyond the fields every city fills in: a mailbox in the Impressum
 * (§ 5 (1) no. 2 DDG), a way to report barriers and the enforcement body's contact (BGG § 12b (2), BITV 2.0 § 7).
 * A demonstration may leave them out, because unknown addresses are never invented.
 */
export function checkDuties({ site }: ContentDraft): ContentFinding[] {
  if (site === undefined || site.demo) return [];
  const { imprint, accessibility } = site;
  const { feedback, enforcement } = accessibility;
  const lacking = [
    ['imprint.email', imprint.email === undefined],
    [
      'accessibility.feedback.email',
      feedback.email === undefined && feedback.phone === undefined && feedback.address === undefined,
    ],
    [
      'accessibility.enforcement.email',
      (enforcement.email ?? enforcement.address ?? enforcement.web) === undefined && enforcement.phone === undefined,
    ],
  ] as const;
  return lacking
    .filter(([, lacks]) => lacks)
    .map(([field]) => ({ code: 'duty-operation', file: cityFiles.site, field }));
}
