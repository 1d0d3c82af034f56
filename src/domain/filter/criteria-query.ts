import { type ListKey, radii, type Criteria, type ListedKind, type Radius, type RemoteWay } from './criteria.ts';
import type { Audience } from '../place/place-types.ts';

/** How each criterion is called in an address: German, because people read and send addresses. */
export const parameterNames: Record<keyof Criteria, string> = {
  area: 'ort',
  radius: 'umkreis',
  openNow: 'offen',
  stepFree: 'stufenlos',
  free: 'kostenlos',
  kind: 'art',
  topic: 'thema',
  audience: 'fuer',
  language: 'sprache',
  way: 'weg',
};

/** German values of the closed lists. */
export const openNowValue = 'jetzt';
export const yesValue = 'ja';
export const wayValues: Record<RemoteWay, string> = { phone: 'telefon', online: 'online', home: 'zuhause' };
export const kindValues: Record<ListedKind, string> = {
  office: 'anlaufstelle',
  meetingPlace: 'treff',
  careFacility: 'pflege',
  service: 'angebot',
};
export const audienceValues: Record<Audience, string> = {
  older: 'aeltere',
  veryOld: 'hochbetagte',
  relatives: 'angehoerige',
  dementia: 'demenz',
  disability: 'behinderung',
  deaf: 'gehoerlose',
  blind: 'blinde',
  migrants: 'zugewanderte',
  women: 'frauen',
  men: 'maenner',
  queer: 'queere',
  volunteers: 'freiwillige',
};

/** What an address asks for, and what of it could not be understood (`umkreis=7`), to be said to the reader. */
export interface ReadCriteria {
  criteria: Criteria;
  rejected: string[];
  /** A distance was chosen, but no place to measure it from. */
  loneRadius: Radius | undefined;
}

/** As much as the field for the place takes. */
const LONGEST_AREA = 120;

type Reader = (text: string) => Partial<Criteria> | undefined;

const fromTable = <Value extends string>(table: Record<Value, string>, text: string): Value | undefined =>
  (Object.keys(table) as Value[]).find((key) => table[key] === text);

/** One reader a parameter; undefined means the value is none of those there are. */
const readers: Record<keyof Criteria, Reader> = {
  area: (text) => ({ area: text.slice(0, LONGEST_AREA) }),
  radius: (text) => {
    const radius = radii.find((known) => String(known) === text);
    return radius && { radius };
  },
  openNow: (text) => (text === openNowValue ? { openNow: true } : undefined),
  stepFree: (text) => (text === yesValue ? { stepFree: true } : undefined),
  free: (text) => (text === yesValue ? { free: true } : undefined),
  kind: (text) => {
    const kind = fromTable(kindValues, text);
    return kind && { kind };
  },
  topic: (text) => (/^[a-z0-9-]{1,60}$/.test(text) ? { topic: text } : undefined),
  audience: (text) => {
    const audience = fromTable(audienceValues, text);
    return audience && { audience };
  },
  language: (text) => (/^[a-z]{2,3}$/.test(text) ? { language: text } : undefined),
  way: (text) => {
    const way = fromTable(wayValues, text);
    return way && { way };
  },
};

/** Reads the query of an address. Empty values are what a form sends for "any": they are passed over. */
export function readCriteria(query: URLSearchParams): ReadCriteria {
  const read: ReadCriteria = { criteria: {}, rejected: [], loneRadius: undefined };
  for (const key of Object.keys(parameterNames) as (keyof Criteria)[]) {
    const text = (query.get(parameterNames[key]) ?? '').trim();
    if (text === '') continue;
    const value = readers[key](text);
    if (value === undefined) read.rejected.push(`${parameterNames[key]}=${text.slice(0, LONGEST_AREA)}`);
    else Object.assign(read.criteria, value);
  }
  if (read.criteria.area === undefined && read.criteria.radius !== undefined) {
    read.loneRadius = read.criteria.radius;
    delete read.criteria.radius;
  }
  return read;
}

/** Writes the query of an address, in a fixed order and without what is not set: `ort=04109&umkreis=3`. */
export function writeCriteria(criteria: Criteria): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(parameterNames) as (keyof Criteria)[]) {
    const value = criteria[key];
    if (value !== undefined) query.set(parameterNames[key], valueText(key, criteria));
  }
  return query.toString();
}

function valueText(key: keyof Criteria, criteria: Criteria): string {
  if (key === 'openNow') return openNowValue;
  if (key === 'stepFree' || key === 'free') return yesValue;
  if (key === 'way' && criteria.way !== undefined) return wayValues[criteria.way];
  if (key === 'audience' && criteria.audience !== undefined) return audienceValues[criteria.audience];
  if (key === 'kind' && criteria.kind !== undefined) return kindValues[criteria.kind];
  return String(criteria[key]);
}

/** The kinds of a list: its own, or all places. Services have no point of their own on a map of all places. */
export const kindsOf = (list: ListKey): readonly ListedKind[] =>
  list === 'all' ? ['office', 'meetingPlace', 'careFacility'] : [list];
