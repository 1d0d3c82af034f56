import type { Catalog } from '#domain/city/catalog.ts';
import { areaDirectory, type AreaDirectory } from '#domain/city/find-area.ts';
import type { PlaceField, PlaceRow, PlaceRowFault, PlaceRowNote } from './place-row.ts';

/** What the mapping of a row knows of the city. */
export interface CityFacts {
  site: Catalog['site'];
  topics: Catalog['topics'];
  directory: AreaDirectory;
}

export const cityFacts = (catalog: Catalog): CityFacts => ({
  site: catalog.site,
  topics: catalog.topics,
  directory: { ...areaDirectory(catalog), partialStreets: [] },
});

/** One row on its way into a record: `note` says what is left out, `fault` why there is no record; both give undefined. */
export interface Mapping {
  row: PlaceRow;
  city: CityFacts;
  note: (field: PlaceField, code: PlaceRowNote['code'], found: string) => undefined;
  fault: (field: PlaceField, code: PlaceRowFault['code'], found: string | undefined) => undefined;
}

/** Values of a cell that holds several, parted by semicolon, comma or bar. */
export const listed = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;,|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
