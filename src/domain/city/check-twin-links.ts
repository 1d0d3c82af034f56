import { pageKeys } from '../plain-language/twin-names.ts';
import { twinLines } from '../plain-language/twin.ts';
import { addresses, judgeLink } from './check-links.ts';
import type { ContentFinding } from './content-fault.ts';
import type { ContentDraft } from './content-draft.ts';

/** Where all twins stand: the twin of `/hilfe/` at `/leicht/hilfe/`. */
const PLAIN = '/leicht';

/** Links in twins: to twins below `/leicht/`, to pages of the portal, to other hosts over https. */
export function checkTwinLinks(draft: ContentDraft, fixedPaths: readonly string[]): ContentFinding[] {
  const targets = addresses(draft, fixedPaths);
  const known = new Set([
    ...targets.known,
    ...[...targets.known].map((path) => PLAIN + path),
    ...pageKeys.map((key) => `${PLAIN}/${key}/`),
  ]);
  const unlisted = targets.unlisted.flatMap((start) => [start, PLAIN + start]);
  return draft.twins.flatMap((entry) => {
    const anchors = new Set(entry.value.sections.flatMap(({ id }) => id ?? []));
    return twinLines(entry.value.sections).flatMap(({ parts, line }) =>
      parts.flatMap((part): ContentFinding[] => {
        if (part.kind !== 'link') return [];
        const verdict = judgeLink({ href: part.href, image: false }, anchors, { known, unlisted });
        if (verdict === undefined) return [];
        return [{ ...verdict, file: entry.file, field: 'body', found: part.href, line: entry.bodyLine + line }];
      }),
    );
  });
}
