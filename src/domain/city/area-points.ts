import type { Point } from '../shared/geo.ts';
import { lookupOf } from './area-lookup.ts';
import { askedStreet, postcodeIn, rowsAsked } from './asked-street.ts';
import type { Street } from './city.schema.ts';
import type { AreaAnswer, AreaDirectory } from './find-area.ts';

/**
 * Where the area of an answer lies, for distances: the points of the street where the directory knows them, else the
 * centres of the Ortsteile meant (for a borough those of all its Ortsteile). Empty where nothing was found.
 * @param question what was asked; the answer itself does not carry the street
 * @returns WGS 84 coordinates
 */
export function pointsOfArea(answer: AreaAnswer, question: string, directory: AreaDirectory): Point[] {
  if (answer.kind !== 'borough' && answer.kind !== 'ambiguous') return [];
  const onStreet = answer.by === 'street' ? streetPoints(question, directory) : [];
  if (onStreet.length > 0) return onStreet;
  const meant = new Set(answer.districts);
  return directory.districts
    .filter(({ id }) => meant.has(id))
    .map(({ center: [latitude, longitude] }) => ({ latitude, longitude }));
}

function streetPoints(question: string, directory: AreaDirectory): Point[] {
  const lookup = lookupOf(directory);
  const text = question.trim();
  const postcode = postcodeIn(text, lookup.city);
  const { street, houses } = askedStreet(text, lookup);
  const named = lookup.streets.get(street) ?? [];
  const here = postcode === undefined ? named : named.filter((row) => row.postalCode === postcode);
  const points = rowsAsked(here, houses).flatMap(pointOf);
  return points.filter(
    (point, index) =>
      index === points.findIndex((other) => other.latitude === point.latitude && other.longitude === point.longitude),
  );
}

const pointOf = ({ latitude, longitude }: Street): Point[] =>
  latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
