import type { Access, PlaceRecord } from '#domain/place/place.schema.ts';
import type { AccessFact, Known } from '#domain/place/place-types.ts';
import type { Address } from '#domain/shared/address.schema.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';
import type { OpeningAnswer } from '#domain/time/opening-answer.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import { appointmentText, closureText, hoursLines, openDayLine, type HoursLine } from './hours.ts';
import { accessLabels } from './labels-access.ts';
import { languageLabel } from './labels-language.ts';
import { record } from './record.ts';

// The lines of a fact, for the record page and for everything that is made of it (sheet, comparison).

/** `Anmeldung, Montag bis Freitag`: whose number it is and when somebody answers; undefined when nothing is said. */
export function phoneLabel({ label, hours }: Pick<Phone, 'label' | 'hours'>): string | undefined {
  const parts = [label, hours].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Street, town, hint. @param city said where the address names no place of its own */
export function addressLines({ streetAddress, postalCode, addressLocality, hint }: Address, city: string): string[] {
  const lines = [streetAddress, `${postalCode} ${addressLocality ?? city}`];
  return hint === undefined ? lines : [...lines, hint];
}

/** `Im Ortsteil Altstadt.`: what is said of a place whose address nobody knows. @param word the city's own for Ortsteil */
export const districtLine = (word: string, district: string): string => `${record.inArea(word)} ${district}.`;

/** `Haltestelle Markt, Straßenbahn 4, etwa 5 Minuten zu Fuß`. */
export const stopLine = ({ stop, lines, walkMinutes }: PlaceRecord['transport'][number]): string =>
  [record.stop(stop), lines.join(', '), walkMinutes === undefined ? '' : record.walk(walkMinutes)]
    .filter((part) => part !== '')
    .join(', ');

/** What is known of the access, a sentence a fact, and one line for all that is not. */
export interface AccessTexts {
  known: { answer: Exclude<Known, 'unknown'>; text: string }[];
  unknown: string | undefined;
}

export function accessTexts(access: Access): AccessTexts {
  const facts = Object.keys(accessLabels) as AccessFact[];
  const known = facts.flatMap((fact) => {
    const answer = access[fact];
    return answer === 'unknown' ? [] : [{ answer, text: accessLabels[fact].answers[answer] }];
  });
  const open = facts.filter((fact) => access[fact] === 'unknown').map((fact) => accessLabels[fact].question);
  if (known.length === 0) return { known, unknown: record.accessUnknown };
  return { known, unknown: open.length === 0 ? undefined : record.accessSomeUnknown(open) };
}

/** All that is said to "when is it open?". */
export interface OpeningTexts {
  lines: HoursLine[];
  /** Appointments, the note of the record, days closed for once. */
  sentences: string[];
  unknown: string | undefined;
}

export function openingTexts(hours: OpeningHours | undefined, answer: OpeningAnswer, hasPhone: boolean): OpeningTexts {
  const { weekly, dates, known } = answer;
  const appointment = hours === undefined ? undefined : appointmentText(hours);
  return {
    lines: weekly === undefined ? dates.map(openDayLine) : hoursLines(weekly),
    sentences: [appointment, hours?.note, ...(hours?.closures ?? []).map(closureText)].filter(
      (sentence) => sentence !== undefined,
    ),
    unknown: known ? undefined : hasPhone ? record.hoursUnknown : record.hoursUnknownNoPhone,
  };
}

/** `Deutsch, Russisch`; '' when no language is known. */
export const languageLine = (languages: readonly string[]): string => languages.map(languageLabel).join(', ');

/** What a comparison says where the page of the record keeps silent. */
export const notKnown = {
  languages: 'Welche Sprachen gesprochen werden, ist nicht bekannt.',
  channels: 'Wie man sich noch beraten lassen kann, ist nicht bekannt.',
  operator: 'Wer es betreibt, ist nicht bekannt.',
} as const;
