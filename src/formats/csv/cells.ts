import type { Care } from '#domain/place/care.schema.ts';
import type { PlaceRecord } from '#domain/place/place.schema.ts';
import type { Known } from '#domain/place/place-types.ts';
import type { ServiceArea } from '#domain/place/service-area.schema.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';
import type { Source } from '#domain/shared/source.schema.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import type { Cell } from './csv-text.ts';

/** Several values in one cell, as `a | b`. */
export const many = (values: readonly string[]): string => values.join(' | ');

const words = (parts: readonly (string | number | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

/** Unknown is an empty cell: it is neither yes nor no. */
export const known = (value: Known): Cell => (value === 'unknown' ? undefined : value);

/** A mark that is set or not stated; what is not stated is not "no". */
export const stated = (value: boolean): Cell => (value ? 'yes' : undefined);

/**
 * Numbers as addresses (RFC 3966): `tel:+493023125100`. Written bare, a spreadsheet reads `+49…` as a sum and `030…` as
 * a number without its zero; the address stays a text everywhere and can be dialled.
 */
export const phoneAddresses = (phones: readonly Phone[]): string => many(phones.map(({ number }) => `tel:${number}`));

/** The same numbers to be read out, with what they are for and when somebody answers. */
export const phoneWords = (phones: readonly Phone[]): string =>
  many(phones.map(({ spoken, label, hours }) => words([spoken, bracketed(words([label, hours], '; '))], ' ')));

const bracketed = (text: string): string => (text === '' ? '' : `(${text})`);

export function areaCell(area: ServiceArea | undefined): Cell {
  if (area === undefined) return undefined;
  return area.boroughs === 'all' ? 'all' : many(area.boroughs);
}

/** `2026-12-24/2027-01-01 Betriebsferien`: ISO 8601 intervals, last day included. */
export const closureCell = (closures: OpeningHours['closures']): string =>
  many(closures.map(({ from, to, reason }) => words([`${from}/${to}`, reason], ' ')));

export const transportCell = (transport: PlaceRecord['transport']): string =>
  many(
    transport.map(({ stop, lines, walkMinutes }) =>
      words([stop, bracketed(lines.join(', ')), walkMinutes === undefined ? '' : `${String(walkMinutes)} min`], ' '),
    ),
  );

/** `vollstationaer 80 | kurzzeitpflege`; a form without a number has a capacity that is not known. */
export const careFormCell = (care: Care | undefined): string =>
  many((care?.forms ?? []).map(({ form, capacity }) => words([form, capacity], ' ')));

/** `vollstationaer 2480 EUR (2026-05)`, a month. */
export const ownShareCell = (care: Care | undefined): string =>
  many((care?.ownShare ?? []).map(({ form, eurosPerMonth, asOf }) => `${form} ${String(eurosPerMonth)} EUR (${asOf})`));

export const roomKindCell = (care: Care | undefined): string =>
  many((care?.roomKinds ?? []).map(({ kind, count }) => words([kind, count], ' ')));

/** `Adressverzeichnis, asOf 2014-08-22, readOn 2026-11-20, CC0 1.0, https://…`. */
export const sourceCell = (sources: readonly Source[]): string =>
  many(
    sources.map(({ title, asOf, readOn, licence, url }) =>
      words([title, asOf === undefined ? '' : `asOf ${asOf}`, `readOn ${readOn}`, licence, url], ', '),
    ),
  );
