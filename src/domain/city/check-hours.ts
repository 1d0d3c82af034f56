import { checkOsmRule } from '../time/osm-rule.ts';
import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, fieldOf } from './content-draft.ts';

/** What a reader of `opening_hours` syntax says about a rule, in German. */
export interface HoursWords {
  reasons: string[];
  /** The same rule in its usual spelling, where the reader understood it. */
  plain?: string;
}
export type ReadHours = (osm: string) => HoursWords;

/** `22:00-06:00`: allowed, but for an office almost always a slip. */
function runsOvernight(osm: string): boolean {
  return [...osm.matchAll(/(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)/g)].some(
    ([, fromHour, fromMinute, toHour, toMinute]) => {
      const from = Number(fromHour) * 60 + Number(fromMinute);
      const to = Number(toHour) * 60 + Number(toMinute);
      return to <= from || to > 1440;
    },
  );
}

/**
 * Opening hours must have one reading: a guess would become "open now" on the page (time/osm-rule.ts).
 * @param readHours says in German what is wrong with the spelling
 */
export function checkHours({ places, services }: ContentDraft, readHours: ReadHours): ContentFinding[] {
  return [...places, ...services].flatMap((entry): ContentFinding[] => {
    const osm = entry.value.openingHours?.osm;
    if (osm === undefined) return [];
    const at = { file: entry.file, field: fieldOf(entry, 'openingHours.osm'), found: osm };
    const { reasons, plain } = readHours(osm);
    const told = {
      ...(reasons.length > 0 ? { reason: reasons.join(' ') } : {}),
      ...(plain === undefined || plain === osm ? {} : { nearest: [plain] }),
    };
    const verdict = checkOsmRule(osm);
    if (!verdict.ok) return [{ ...at, code: verdict.fault, ...(verdict.fault === 'opening-hours-syntax' ? told : {}) }];
    return [
      ...(reasons.length > 0 ? [{ ...at, code: 'hours-style' as const, ...told }] : []),
      ...(runsOvernight(osm) ? [{ ...at, code: 'hours-overnight' as const }] : []),
    ];
  });
}
