import type { Catalog } from '../city/catalog.ts';
import type { Place } from '../place/place.ts';
import type { SearchLabels } from './search-labels.ts';

/** Builders for tests: the catalogue of an invented town with two Stadtbezirke. */

/** Every value is its own word, unless a test looks at it. */
const itself = new Proxy({}, { get: (_, key) => `Wort${String(key)}` });
export const testLabels = {
  ...Object.fromEntries(
    ['placeTypes', 'serviceTypes', 'careForms', 'careFocus', 'audiences', 'deliveryModes', 'channels'].map((group) => [
      group,
      itself,
    ]),
  ),
  language: (code: string) => (code === 'ru' ? 'Russisch' : code),
  phoneAge: (confirmed?: { on: string }) => `Nummer von ${confirmed?.on ?? 'irgendwann'}`,
  districtSummary: (borough: string | undefined) => `liegt in ${borough ?? '?'}`,
  boroughSummary: (districts: readonly string[]) => `mit ${districts.join(', ')}`,
} as unknown as SearchLabels;

/** What a place or service has when nothing is known of it. */
export const anOffering = {
  alternateNames: [],
  phones: [],
  channels: [],
  audiences: [],
  languages: [],
  topics: [],
  cost: { kind: 'unknown' },
};

export const aPlace = (place: Partial<Place>): Place =>
  ({
    ...anOffering,
    id: 'ort',
    kind: 'office',
    type: 'seniorenbuero',
    alsoTypes: [],
    transport: [],
    name: 'Ort',
    summary: '',
    shortNumber: '1000-1',
    ...place,
  }) as Place;

export const aCatalog = (catalog: Partial<Catalog>): Catalog =>
  ({
    site: { words: { borough: 'Stadtbezirk', district: 'Ortsteil' } },
    boroughs: [
      { id: 'nord', name: 'Nordstadt', alternateNames: ['Oberstadt'] },
      { id: 'sued', name: 'Südstadt', alternateNames: [] },
    ],
    districts: [
      { id: 'gruenberg', name: 'Grünberg', borough: 'sued', alternateNames: ['Berg'] },
      { id: 'lindental', name: 'Lindental', borough: 'nord', alternateNames: [] },
    ],
    postcodes: [
      { postalCode: '01234', districts: ['gruenberg'] },
      { postalCode: '01239', districts: ['lindental'] },
    ],
    topics: [{ id: 'demenz', name: 'Demenz', summary: 'Rat bei Demenz.', words: ['vergesslich'] }],
    organizations: [
      {
        id: 'verein',
        name: 'Beispielverein',
        alternateNames: ['BSV'],
        phones: [],
        summary: 'Ein Verein.',
        description: 'Seit langem.',
      },
    ],
    places: [],
    services: [],
    articles: [],
    synonyms: [],
    ...catalog,
  }) as unknown as Catalog;
