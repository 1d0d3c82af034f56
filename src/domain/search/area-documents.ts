import type { Catalog } from '../city/catalog.ts';
import type { Borough, District } from '../city/city.schema.ts';
import type { CityWords } from './city-words.ts';
import type { SearchDocument } from './search-document.ts';
import type { DocumentOptions } from './search-labels.ts';

/** Stadtbezirke and Ortsteile: found by name, by each other and by postcode. */
export function areaDocuments(city: Catalog, words: CityWords, options: DocumentOptions): SearchDocument[] {
  return [
    ...city.boroughs.map((borough) => boroughDocument(borough, city, words, options)),
    ...city.districts.map((district) => districtDocument(district, city, words, options)),
  ];
}

function boroughDocument(
  { id, name }: Borough,
  city: Catalog,
  words: CityWords,
  { url, labels }: DocumentOptions,
): SearchDocument {
  const inside = city.districts.filter(({ borough }) => borough === id);
  return {
    id,
    kind: 'borough',
    title: name,
    url: url('borough', id),
    summary: labels.boroughSummary(
      inside.map((district) => district.name),
      city.site.words,
    ),
    fields: {
      name: words.borough(id),
      topics: [city.site.words.borough],
      area: inside.flatMap((district) => [...words.district(district.id), ...words.postcodesOf(district.id)]),
      organization: [],
      text: [],
    },
  };
}

function districtDocument(
  { id, name, borough }: District,
  city: Catalog,
  words: CityWords,
  { url, labels }: DocumentOptions,
): SearchDocument {
  const [boroughName] = words.borough(borough);
  return {
    id,
    kind: 'district',
    title: name,
    url: url('district', id),
    summary: labels.districtSummary(boroughName, city.site.words),
    fields: {
      name: words.district(id),
      topics: [city.site.words.district],
      area: [...words.borough(borough), ...words.postcodesOf(id)],
      organization: [],
      text: [],
    },
  };
}
