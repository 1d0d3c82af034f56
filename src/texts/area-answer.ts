import type { Catalog } from '#domain/city/catalog.ts';
import type { AreaAnswer } from '#domain/city/find-area.ts';
import { responsible } from './responsible.ts';

/** Says what was understood of "where do you live", or asks back. Never claims an area that is not certain. */
export function areaSentence(area: AreaAnswer, city: Pick<Catalog, 'site' | 'boroughs' | 'districts'>): string {
  const { words } = city.site;
  if (area.kind === 'empty') return responsible.empty(words.district);
  if (area.kind === 'unknown') {
    if (area.by === 'postcode') return responsible.unknownPostcode(city.site.city);
    return area.by === 'street' ? responsible.unknownStreet : responsible.unknownName(words.district);
  }
  if (area.kind === 'ambiguous') {
    if (!area.complete) return responsible.partialStreet(words.district);
    if (area.by === 'postcode') return responsible.ambiguousPostcode(words.district);
    return area.by === 'street'
      ? responsible.ambiguousStreet(words.district)
      : responsible.ambiguousName(words.district);
  }
  const borough = city.boroughs.find((entry) => entry.id === area.borough)?.name ?? area.borough;
  const names = city.districts.filter((entry) => area.districts.includes(entry.id)).map((entry) => entry.name);
  const sentence = responsible.borough(words.borough, borough);
  return names.length > 1 && area.by !== 'name'
    ? `${sentence} ${responsible.severalDistricts(names.join(', '))}`
    : sentence;
}
