import type { Care } from '#domain/place/care.schema.ts';
import type { Place } from '#domain/place/place.ts';
import type { AccessFact, Audience } from '#domain/place/place-types.ts';
import type { Confirmation } from '#domain/shared/source.schema.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import type { WeeklyHours } from '#domain/time/weekly-hours.ts';
import { listOf, longDay, partialDay } from './dates.ts';
import { appointmentText, closureText, hoursLines, hoursLineText } from './hours.ts';
import { accessLabels } from './labels-access.ts';
import { careFormLabels } from './labels-care.ts';
import { languageLabel } from './labels-language.ts';
import { costWords } from './labels-service.ts';
import { audienceLabels, confirmedByLabels } from './labels.ts';
import { record } from './record.ts';

type CareForm = Care['forms'][number]['form'];

/** German inside the export for other directories (HSDS), where the records themselves have no words. */
export const hsdsWords = {
  page: 'Seite in diesem Wegweiser',
  access: (fact: AccessFact, value: 'yes' | 'no'): string => accessLabels[fact].answers[value],
  audiences: (audiences: readonly Audience[]): string =>
    audiences.length === 0 ? '' : `Für ${listOf(audiences.map((audience) => audienceLabels[audience]))}.`,
  careForm: (form: CareForm): string => careFormLabels[form].name,
  closed({ from, until, reason }: NonNullable<Place['temporarilyClosed']>): string {
    const span = [from && `von ${longDay(from)}`, until && `bis ${longDay(until)}`].filter(
      (part) => part !== undefined,
    );
    return `${['Vorübergehend geschlossen', ...span].join(' ')}${reason === undefined ? '' : ` (${reason})`}.`;
  },
  confirmed: ({ on, by }: Confirmation): string => `Bestätigt ${partialDay(on)}, ${confirmedByLabels[by]}.`,
  cost: costWords,
  hours(hours: OpeningHours, weekly: WeeklyHours | undefined): string {
    const lines = weekly === undefined ? [] : hoursLines(weekly).map((line) => `${hoursLineText(line)}.`);
    return [...lines, appointmentText(hours), hours.note, ...hours.closures.map(closureText)]
      .filter((part) => part !== undefined)
      .join(' ');
  },
  language: languageLabel,
  operatingUnknown: record.operatingUnknown,
  ownShare: (form: CareForm, asOf: string): string =>
    `Eigenanteil im Monat, ${careFormLabels[form].name}, Stand ${partialDay(asOf)}`,
};
