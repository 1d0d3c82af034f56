import { foldName } from '#domain/city/area-lookup.ts';
import { findArea } from '#domain/city/find-area.ts';
import { listed, type Mapping } from './row-mapping.ts';

/**
 * Where a row is and for whom it answers, as a record states it.
 * @param answers whether it is an office that must say for which Stadtbezirke
 */
export const whereOf = (mapping: Mapping, answers: boolean) => ({
  address: addressOf(mapping),
  geo: geoOf(mapping),
  district: districtOf(mapping),
  serviceArea: serviceAreaOf(mapping, answers),
});

/** A street without postcode leads nowhere: the address is left out, and said so. */
function addressOf({ row, city, note }: Mapping) {
  const { street, houseNumber, postalCode, locality } = row;
  if (street === undefined) return undefined;
  if (postalCode === undefined || street.length < 3) return note('street', 'address-half', street);
  const streetAddress = houseNumber === undefined ? street : `${street} ${houseNumber}`;
  const elsewhere = locality !== undefined && foldName(locality) !== foldName(city.site.city);
  return { streetAddress, postalCode, ...(elsewhere && { addressLocality: locality }) };
}

const PRECISIONS = ['address', 'nearHouseNumber', 'street', 'district'] as const;

/** How exact a point is that nobody calls exact: no more than the street, without an address no more than the Ortsteil. */
function geoOf({ row, city: { site }, fault }: Mapping) {
  const { latitude, longitude, street } = row;
  if (latitude === undefined || longitude === undefined) return undefined;
  const { south, north, west, east } = site.bounds;
  if (latitude < south || latitude > north || longitude < west || longitude > east)
    return fault('latitude', 'outside-city', `${latitude}, ${longitude}`);
  const said = foldName(row.precision ?? '').replaceAll(' ', '');
  const precision = PRECISIONS.find((name) => name.toLowerCase() === said);
  return { latitude, longitude, precision: precision ?? (street === undefined ? 'district' : 'street') };
}

/** Neither point nor locality nor postcode say that it is in this city: an address without locality would claim it. */
export function isElsewhere({ row: { postalCode, locality }, city: { directory } }: Mapping): boolean {
  const codes = [...directory.postcodes, ...directory.streets].map((entry) => entry.postalCode);
  return postalCode !== undefined && locality === undefined && codes.length > 0 && !codes.includes(postalCode);
}

/** The Ortsteil, only when it is certain: named by a column, or the only one of the house or the postcode. */
function districtOf({ row, city: { directory }, note }: Mapping): string | undefined {
  const borough = row.borough === undefined ? undefined : directory.boroughs.find(called(row.borough))?.id;
  let found: string | undefined;
  if (row.district !== undefined) {
    const named = directory.districts.filter(called(row.district));
    if (named.length !== 1) return note('district', 'district-unknown', row.district);
    found = named[0]?.id;
  } else if (row.postalCode !== undefined) {
    const street = [row.street, row.houseNumber].filter((part) => part !== undefined).join(' ');
    const area = findArea(street === '' ? row.postalCode : `${street}, ${row.postalCode}`, directory);
    if (area.kind === 'borough' && area.sure && area.districts.length === 1) found = area.districts[0];
  }
  const own = directory.districts.find(({ id }) => id === found);
  const contradicts = own !== undefined && borough !== undefined && own.borough !== borough;
  return contradicts ? note('district', 'district-contradiction', `${own.name}, ${row.borough ?? ''}`) : found;
}

interface Named {
  id: string;
  name: string;
  alternateNames: readonly string[];
}

const called =
  (name: string) =>
  (entry: Named): boolean =>
    [entry.id, entry.name, ...entry.alternateNames].some((own) => foldName(own) === foldName(name));

/** Words for the whole city, folded. */
const WHOLE = new Set(['all', 'alle', 'ganze stadt', 'gesamte stadt', 'gesamtes stadtgebiet', 'stadtweit']);

/**
 * For which Stadtbezirke a row answers. One name nobody knows spoils the whole: a part of an area would send people away
 * who belong to it. An office that must say so (site.yaml) is refused without.
 */
function serviceAreaOf({ row, city, note, fault }: Mapping, isDuty: boolean) {
  const words = listed(row.serviceArea);
  if (words.length === 0) return isDuty ? fault('serviceArea', 'service-area-missing', undefined) : undefined;
  const whole = new Set([...WHOLE, foldName(city.site.city)]);
  if (words.every((word) => whole.has(foldName(word)))) return { boroughs: 'all' as const };
  const found = words.map((word) => ({ word, id: city.directory.boroughs.find(called(word))?.id }));
  const strange = found.filter(({ id }) => id === undefined).map(({ word }) => word);
  if (strange.length > 0) return (isDuty ? fault : note)('serviceArea', 'service-area-unknown', strange.join(', '));
  return { boroughs: [...new Set(found.flatMap(({ id }) => id ?? []))] };
}
