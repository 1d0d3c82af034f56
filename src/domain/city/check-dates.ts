import type { Day, PartialDay } from '../shared/partial-day.schema.ts';
import { type Confirmations, fieldGroups, type Source } from '../shared/source.schema.ts';
import { daysBetween } from '../time/calendar.ts';
import type { ContentFinding } from './content-fault.ts';
import { type ContentDraft, type Entry, fieldOf } from './content-draft.ts';
import { cityFiles } from './content-layout.ts';
import type { Site } from './site.schema.ts';

/** The accessibility statement is reviewed once a year (BGG § 12b (4), BITV 2.0 § 7 (1)). */
const REVIEW_DAYS = 365;
/** Intervals reach 60 days ahead; a month is left to enter the next holidays. */
const HOLIDAY_DAYS = 90;

/** `2026` is not in the future on 2026-11-21, `2027` is: only what is told can be compared. */
const inFuture = (day: PartialDay, today: Day): boolean => day > today.slice(0, day.length);

type Dated = [field: string, day: PartialDay | undefined];

function future(entry: Entry<unknown>, dates: Dated[], today: Day): ContentFinding[] {
  return dates.flatMap(([field, day]) =>
    day !== undefined && inFuture(day, today)
      ? [{ code: 'date-future' as const, file: entry.file, field: fieldOf(entry, field), found: day, nearest: [today] }]
      : [],
  );
}

const provenance = ({ sources, confirmed }: { sources: Source[]; confirmed: Confirmations }): Dated[] => [
  ...sources.flatMap(({ readOn, asOf }, index): Dated[] => [
    [`sources.${String(index)}.readOn`, readOn],
    [`sources.${String(index)}.asOf`, asOf],
  ]),
  ...fieldGroups.map((group): Dated => [`confirmed.${group}.on`, confirmed[group]?.on]),
];

function order(entry: Entry<unknown>, field: string, from: Day | undefined, to: Day | undefined): ContentFinding[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ code: 'day-order', file: entry.file, field: fieldOf(entry, field), found: `${from} – ${to}` }];
}

function closures(draft: ContentDraft): ContentFinding[] {
  const special = [...draft.places, ...draft.services].flatMap((entry) =>
    (entry.value.openingHours?.closures ?? []).flatMap(({ from, to }, index) =>
      order(entry, `openingHours.closures.${String(index)}`, from, to),
    ),
  );
  const temporary = draft.places.flatMap((entry) =>
    order(entry, 'temporarilyClosed', entry.value.temporarilyClosed?.from, entry.value.temporarilyClosed?.until),
  );
  return [...special, ...temporary];
}

function review({ accessibility }: Site, today: Day): ContentFinding[] {
  const age = daysBetween(accessibility.reviewedOn, today);
  if (age <= REVIEW_DAYS) return [];
  return [
    {
      code: 'review-old',
      file: cityFiles.site,
      field: 'accessibility.reviewedOn',
      found: accessibility.reviewedOn,
      limit: age,
    },
  ];
}

function siteDates(site: Site, today: Day): ContentFinding[] {
  const { preparedOn, reviewedOn } = site.accessibility;
  const dates: Dated[] = [
    ['accessibility.preparedOn', preparedOn],
    ['accessibility.reviewedOn', reviewedOn],
  ];
  return [...future({ file: cityFiles.site, at: '', value: site }, dates, today), ...review(site, today)];
}

/** Days nobody can know yet, ranges that end before they begin, duties past their date, holidays about to run out. */
export function checkDates(draft: ContentDraft, today: Day): ContentFinding[] {
  const { site, holidays } = draft;
  const holidaysEnd =
    holidays !== undefined && daysBetween(today, holidays.knownUntil) < HOLIDAY_DAYS ? holidays.knownUntil : undefined;
  return [
    ...[...draft.places, ...draft.services, ...draft.organizations].flatMap((entry) =>
      future(entry, provenance(entry.value), today),
    ),
    ...draft.places.flatMap((entry) =>
      future(
        entry,
        (entry.value.care?.ownShare ?? []).map(({ asOf }, index): Dated => [
          `care.ownShare.${String(index)}.asOf`,
          asOf,
        ]),
        today,
      ),
    ),
    ...draft.articles.flatMap((entry) =>
      future(
        entry,
        [
          ['lawAsOf', entry.value.lawAsOf],
          ['writtenOn', entry.value.writtenOn],
        ],
        today,
      ),
    ),
    ...(draft.shortNumbers ?? []).flatMap((entry) => future(entry, [['retiredOn', entry.value.retiredOn]], today)),
    ...closures(draft),
    ...(site === undefined ? [] : siteDates(site, today)),
    ...(holidaysEnd === undefined
      ? []
      : [{ code: 'holidays-ending' as const, file: cityFiles.holidays, field: 'knownUntil', found: holidaysEnd }]),
  ];
}
