import type { Street } from './city.schema.ts';
import type { AreaData } from './find-area.ts';

/** Coordinates travel as whole ten-thousandths of a degree (about 11 m), counted from the first Ortsteil of the row. */
const STEPS = 10_000;

/**
 * AreaData as it travels to a browser: streets by columns, because 2,752 streets row by row weighed more than the whole
 * page. Numbers point into the lists `postalCodes` and `districtIds`; null is "not known".
 */
export interface AreaWire extends Omit<AreaData, 'streets'> {
  streets: {
    names: string[];
    /** Different postcodes and Ortsteile of the streets. */
    postalCodes: string[];
    districtIds: string[];
    postalCode: number[];
    districts: (number | number[])[];
    latitude: (number | null)[];
    longitude: (number | null)[];
    /** Sparse: place of the row => its house numbers. */
    houseNumbers: Record<string, string>;
  };
}

type Origin = (districtId: string | undefined) => readonly [number, number];

const steps = (degrees: number): number => Math.round(degrees * STEPS);

function originOf({ districts }: Pick<AreaData, 'districts'>): Origin {
  const centers = new Map(districts.map(({ id, center }) => [id, center]));
  return (id) => centers.get(id ?? '') ?? [0, 0];
}

function indexed(values: readonly string[]): { list: string[]; placeOf: (value: string) => number } {
  const list = [...new Set(values)];
  const places = new Map(list.map((value, index) => [value, index]));
  return { list, placeOf: (value) => places.get(value) ?? 0 };
}

/** Packs the data of an area search for the wire; `decodeAreaData` gives the same back. */
export function encodeAreaData(data: AreaData): AreaWire {
  const { streets, ...rest } = data;
  const origin = originOf(data);
  const postalCodes = indexed(streets.map(({ postalCode }) => postalCode));
  const districts = indexed(streets.flatMap((row) => row.districts));
  const away = (row: Street, axis: 0 | 1): number | null => {
    const degrees = axis === 0 ? row.latitude : row.longitude;
    return degrees === undefined ? null : steps(degrees) - steps(origin(row.districts[0])[axis]);
  };
  return {
    ...rest,
    streets: {
      names: streets.map(({ street }) => street),
      postalCodes: postalCodes.list,
      districtIds: districts.list,
      postalCode: streets.map(({ postalCode }) => postalCodes.placeOf(postalCode)),
      districts: streets.map((row) => {
        const places = row.districts.map(districts.placeOf);
        return places.length === 1 ? (places[0] ?? 0) : places;
      }),
      latitude: streets.map((row) => away(row, 0)),
      longitude: streets.map((row) => away(row, 1)),
      houseNumbers: Object.fromEntries(
        streets.flatMap(({ houseNumbers }, index) =>
          houseNumbers === undefined ? [] : [[String(index), houseNumbers]],
        ),
      ),
    },
  };
}

/** Unpacks what `encodeAreaData` packed. */
export function decodeAreaData({ streets: packed, ...rest }: AreaWire): AreaData {
  const origin = originOf(rest);
  const degrees = (away: number | null | undefined, districtId: string | undefined, axis: 0 | 1) =>
    away === null || away === undefined ? undefined : (away + steps(origin(districtId)[axis])) / STEPS;
  const streets = packed.names.map((street, index): Street => {
    const districts = [packed.districts[index] ?? []].flat().map((place) => packed.districtIds[place] ?? '');
    const latitude = degrees(packed.latitude[index], districts[0], 0);
    const longitude = degrees(packed.longitude[index], districts[0], 1);
    const houseNumbers = packed.houseNumbers[String(index)];
    return {
      street,
      postalCode: packed.postalCodes[packed.postalCode[index] ?? 0] ?? '',
      districts,
      ...(houseNumbers !== undefined && { houseNumbers }),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    };
  });
  return { ...rest, streets };
}
