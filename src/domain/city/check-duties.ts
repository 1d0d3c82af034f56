import type { ContentFinding } from './content-fault.ts';
import type { ContentDraft } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';

/** What a new city's duties say until somebody fills them in; a demonstration may show it, a portal in operation may not. */
export const UNFILLED = 'Noch nicht ausgefüllt';

/** Numbers of Berlin that are kept free for films (Bundesnetzagentur); they stand in examples and ring nowhere. */
const FILM_NUMBERS = /^\+493023125\d{3}$/;

/**
 * Duties that only a portal in operation has, beyond the fields every city fills in: a mailbox in the Impressum
 * (§ 5 (1) no. 2 DDG), a way to report barriers and the enforcement body's contact (BGG § 12b (2), BITV 2.0 § 7).
 * A demonstration may leave them out, because unknown addresses are never invented.
 */
export function checkDuties({ site }: ContentDraft): ContentFinding[] {
  if (site === undefined || site.demo) return [];
  const { helpLine, imprint, accessibility } = site;
  const { feedback, enforcement } = accessibility;
  const lacking = [
    ['helpLine.phone', FILM_NUMBERS.test(helpLine.phone.number)],
    ['imprint.address', imprint.address.includes(UNFILLED)],
    ['imprint.responsible', imprint.responsible === UNFILLED],
    ['imprint.email', imprint.email === undefined],
    ['accessibility.law', accessibility.law === UNFILLED],
    ['accessibility.feedback.to', feedback.to === UNFILLED],
    ['accessibility.enforcement.name', enforcement.name === UNFILLED],
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
