import type { PlaceKind } from '#domain/place/place-types.ts';

/** What a table of places may say; src/adapters/import/place-columns.ts knows how its columns are called. */
export const placeFields = [
  'id',
  'name',
  'type',
  'summary',
  'topics',
  'street',
  'houseNumber',
  'postalCode',
  'locality',
  'borough',
  'district',
  'serviceArea',
  'phone',
  'email',
  'web',
  'hours',
  'access',
  'latitude',
  'longitude',
  'precision',
  'source',
  'asOf',
  'licence',
] as const;
export type PlaceField = (typeof placeFields)[number];

/** One row as far as it could be read; what a source does not say is absent. */
export type PlaceRow = { name: string; latitude?: number | undefined; longitude?: number | undefined } & Partial<
  Record<Exclude<PlaceField, 'name' | 'latitude' | 'longitude'>, string | undefined>
>;

/** Why a row gives no record. */
export type RowFaultCode =
  | 'missing'
  | 'text-short'
  | 'text-long'
  | 'postcode-form'
  | 'coordinate-form'
  | 'coordinate-half'
  | 'type-unknown'
  | 'topic-unknown'
  | 'outside-city'
  | 'postcode-elsewhere'
  | 'service-area-missing'
  | 'service-area-unknown'
  | 'row-twice'
  | 'resembles'
  | 'reader';
export interface PlaceRowFault {
  field: PlaceField | '';
  code: RowFaultCode;
  found?: string | undefined;
  /** The other record or line, or what the reader of content says. */
  other?: string | undefined;
}

/** What of a row was left out although the row itself was taken, and what somebody should look at. */
export type RowNoteCode =
  | 'phone-undialable'
  | 'email-form'
  | 'email-personal'
  | 'url-form'
  | 'text-long'
  | 'text-short'
  | 'district-unknown'
  | 'district-contradiction'
  | 'address-half'
  | 'topic-unknown'
  | 'service-area-unknown'
  | 'hours-unclear'
  | 'access-unclear'
  | 'day-form'
  /** Nothing is left out: others stand at the same door. */
  | 'same-door';
export interface PlaceRowNote {
  field: PlaceField;
  code: RowNoteCode;
  found: string;
}

/** A row of the file: its line (of a list of objects its place), its name where it can be read. */
export interface ReadPlaceRow {
  line: number;
  name: string | undefined;
  row:
    | { ok: true; value: PlaceRow }
    /** `rest`: what could be read all the same, so that its faults come out in the same run. */
    | { ok: false; fault: PlaceRowFault[]; rest: Omit<PlaceRow, 'name'> & { name?: string | undefined } };
}

/** Sentences and names the mapping writes into records. */
export interface PlaceWords {
  typeLabels: Readonly<Record<string, { one: string }>>;
  summary: (type: string) => string;
  /** What a cell that says only yes, no or in part means. */
  access: Readonly<Record<'yes' | 'no' | 'limited', string>>;
  sourceTitle: (source: string, place: string | undefined) => string;
}

export interface PlaceImportOptions {
  /** Name of the source: stands in each record, and tells one import from another. */
  source: string;
  /** Kind of rows that do not say theirs. */
  kind: PlaceKind | undefined;
  /** The day of the import. */
  readOn: string;
}
