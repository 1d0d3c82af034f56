import type { AreaAnswer, AreaDirectory } from '#domain/city/find-area.ts';
import { responsible } from './responsible.ts';

type City = Pick<AreaDirectory, 'site' | 'boroughs' | 'districts'>;
type AreaOf<Kind extends AreaAnswer['kind']> = Extract<AreaAnswer, { kind: Kind }>;

/**
 * Says what was understood of "where do you live", or asks back. Never claims an area that is not certain.
 * `offices`: how many offices answer for the borough of the answer.
 */
export function areaSentence(area: AreaAnswer, city: City, offices: number): string {
  const { words } = city.site;
  switch (area.kind) {
    case 'empty':
      return responsible.empty(words.district);
    case 'wholeCity':
      return responsible.wholeCity(words.district);
    case 'notFiveDigits':
      return responsible.notFiveDigits;
    case 'unknown':
      return unknownSentence(area, city);
    case 'ambiguous':
      return ambiguousSentence(area, city);
    case 'borough':
      return boroughSentence(area, city, offices);
  }
}

function unknownSentence({ by }: AreaOf<'unknown'>, { site }: City): string {
  switch (by) {
    case 'name':
      return responsible.unknownName(site.words.district);
    case 'postcode':
      return responsible.unknownPostcode(site.city);
    case 'street':
      return responsible.unknownStreet;
    case 'streetWithoutDirectory':
      return responsible.noStreetDirectory(site.words);
  }
}

function ambiguousSentence(area: AreaOf<'ambiguous'>, city: City): string {
  const { words } = city.site;
  const notListed = area.complete ? '' : ` ${responsible.notListed(words)}`;
  switch (area.by) {
    case 'name':
      return responsible.ambiguousName(words);
    case 'postcode':
      return responsible.ambiguousPostcode(words) + notListed;
    case 'street':
      return area.complete
        ? responsible.ambiguousStreet(words)
        : responsible.partialStreet(words, namesOf(area.districts, city).join(', '));
    case 'streetElsewhere':
      return responsible.streetElsewhere(words) + notListed;
  }
}

function boroughSentence(area: AreaOf<'borough'>, city: City, offices: number): string {
  const { words } = city.site;
  const borough = city.boroughs.find((entry) => entry.id === area.borough)?.name ?? area.borough;
  if (!area.sure) return responsible.boroughWithGaps(words, area.postalCode, borough);
  const names = namesOf(area.districts, city);
  const sentence = responsible.borough(words.borough, borough);
  if (area.by === 'name' || names.length < 2) return sentence;
  const several = `${sentence} ${responsible.severalDistricts(names.join(', '))}`;
  return offices === 1 ? `${several} ${responsible.sameOffice}` : several;
}

const namesOf = (ids: readonly string[], { districts }: City): string[] =>
  districts.filter((entry) => ids.includes(entry.id)).map((entry) => entry.name);
