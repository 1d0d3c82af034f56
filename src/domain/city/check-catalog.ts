import type { Day } from '../shared/partial-day.schema.ts';
import { checkBounds } from './check-bounds.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkDuties } from './check-duties.ts';
import { checkFacts } from './check-facts.ts';
import { checkHours, type ReadHours } from './check-hours.ts';
import { checkLinks } from './check-links.ts';
import { checkMailboxes } from './check-mailboxes.ts';
import { checkPlainWords } from './check-plain-words.ts';
import { checkReferences } from './check-references.ts';
import { checkResponsibility } from './check-responsibility.ts';
import { checkShortNumbers } from './check-short-numbers.ts';
import { checkTwinLinks } from './check-twin-links.ts';
import { checkTwins, type OriginalHashes } from './check-twins.ts';
import type { ContentDraft } from './content-draft.ts';
import type { ContentFinding } from './content-fault.ts';

export interface CheckContext {
  today: Day;
  /** Pages that every city has, see portal-paths.ts. */
  fixedPaths: readonly string[];
  readHours: ReadHours;
  originals: OriginalHashes;
}

/** Everything that can only be seen when all records lie side by side. Reports faults and warnings, never stops at the first. */
export function checkCatalog(draft: ContentDraft, context: CheckContext): ContentFinding[] {
  const { today, fixedPaths, readHours, originals } = context;
  return [
    ...checkReferences(draft),
    ...checkDuplicates(draft),
    ...checkBounds(draft),
    ...checkHours(draft, readHours),
    ...checkDates(draft, today),
    ...checkFacts(draft),
    ...checkResponsibility(draft),
    ...checkLinks(draft, fixedPaths),
    ...checkShortNumbers(draft),
    ...checkMailboxes(draft),
    ...checkDuties(draft),
    ...checkTwins(draft, today, originals),
    ...checkTwinLinks(draft, fixedPaths),
    ...checkPlainWords(draft),
  ];
}
