import { lintText } from '#domain/plain-language/lint.ts';
import { splitSentences } from '#domain/plain-language/sentences.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { openingAnswer } from '#domain/time/opening-answer.ts';
import { type RecordKind, recordUrl } from '#routes';
import type { PlainCity, PlainFacts, PlainOfferingFacts } from '#texts/leicht/plain-facts.ts';
import type { PlainLink } from '#texts/leicht/plain-page.ts';
import { topicName } from '#texts/leicht/topic.ts';
import { buildDay } from './catalog.ts';
import type { PlaceView } from './places.ts';
import type { OrganizationView, ServiceView } from './services.ts';

/** Twins stand below `/leicht/`, at the path of their original. */
export const plainUrl = (path: string): string => `/leicht${path}`;

export const plainLink = (kind: RecordKind, { id, name }: { id: string; name: string }): PlainLink => ({
  name,
  url: plainUrl(recordUrl(kind, id)),
});

export const placePlainLink = (place: Place): PlainLink => plainLink(place.kind, place);

export const servicePlainLink = (service: Service): PlainLink => plainLink('service', service);

export const plainCity = ({ site }: Catalog, original: string): PlainCity => ({
  city: site.city,
  helpLine: site.helpLine,
  words: site.words,
  original,
});

/**
 * The sentences of a text by others, when the lint finds neither fault nor doubt in it; undefined otherwise. Each ends with
 * a full stop or a colon.
 */
export function easySentences(text: string): string[] | undefined {
  // A page that says "frei" is read as "there is room".
  if (/(?<!\p{L})frei(?!\p{L})/iu.test(text)) return undefined;
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  // Each will stand on a line of its own: running text is no fault here.
  if (lintText(sentences.join('\n')).some(({ severity }) => severity !== 'hint')) return undefined;
  if (sentences.some((sentence) => /[?!]$/.test(sentence))) return undefined;
  return sentences.map((sentence) => (/[.:]$/.test(sentence) ? sentence : `${sentence}.`));
}

/** What every record page in plain language is told beside the record. */
function plainFactsOf(
  { city, freshness, organization }: Pick<PlaceView | ServiceView, 'city' | 'freshness' | 'organization'>,
  original: string,
): PlainFacts {
  return {
    ...plainCity(city, original),
    today: buildDay,
    freshness,
    easy: easySentences,
    organization: organization === undefined ? undefined : plainLink('organization', organization),
  };
}

/** The same for an organization: nobody runs it but itself. */
export const organizationFactsOf = (view: OrganizationView): PlainFacts =>
  plainFactsOf({ ...view, organization: undefined }, recordUrl('organization', view.organization.id));

/** What places and services are told. */
export function offeringFactsOf(
  view: PlaceView | ServiceView,
  record: Place | Service,
  original: string,
): PlainOfferingFacts {
  const { city, freshness, schedule, topics } = view;
  const boroughs = record.serviceArea?.boroughs;
  return {
    ...plainFactsOf(view, original),
    opening: openingAnswer(record.openingHours, schedule, freshness.hours.kind === 'current'),
    topics: topics.map((topic) => topicName(topic)),
    area: Array.isArray(boroughs)
      ? city.boroughs.filter(({ id }) => boroughs.includes(id)).map(({ name }) => name)
      : boroughs,
  };
}
