import type { PlaceField } from './place-row.ts';

const columns: readonly [field: RegExp, column: PlaceField][] = [
  [/^sources\.\d+\.asOf/, 'asOf'],
  [/^sources\.\d+\.licence/, 'licence'],
  [/^sources/, 'source'],
  [/^address\.postalCode/, 'postalCode'],
  [/^address\.addressLocality/, 'locality'],
  [/^address/, 'street'],
  [/^geo\.longitude/, 'longitude'],
  [/^geo/, 'latitude'],
  [/^phones/, 'phone'],
  [/^openingHours/, 'hours'],
  [/^access/, 'access'],
  [/^(name|type|summary|topics|district|serviceArea|email|web)/, 'name'],
];

/** The column a record's field came from; '' where none did. */
export function columnOfField(field: string): PlaceField | '' {
  const found = columns.find(([pattern]) => pattern.test(field));
  // Fields of one word are called as their column is.
  return found?.[1] === 'name' ? (/^\w+/.exec(field)?.[0] as PlaceField) : (found?.[1] ?? '');
}
