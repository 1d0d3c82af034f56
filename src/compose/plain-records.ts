import type { NearPlace } from '#domain/place/nearest.ts';
import type { Place } from '#domain/place/place.ts';
import { type RecordKind, recordUrl } from '#routes';
import { plainBorough, plainDistrict } from '#texts/leicht/area.ts';
import { plainOrganization } from '#texts/leicht/organization.ts';
import type { PlainLink, PlainPage } from '#texts/leicht/plain-page.ts';
import { plainPlace } from '#texts/leicht/place.ts';
import { plainService } from '#texts/leicht/service.ts';
import { plainTopic } from '#texts/leicht/topic.ts';
import { catalog } from './catalog.ts';
import { type BoroughView, boroughView, type DistrictView, districtView, type TopicView, topicView } from './lists.ts';
import {
  offeringFactsOf,
  organizationFactsOf,
  placePlainLink,
  plainCity,
  plainLink,
  plainUrl,
  servicePlainLink,
} from './plain-facts.ts';
import { type PlaceView, placeView } from './places.ts';
import { type OrganizationView, organizationView, type ServiceView, serviceView } from './services.ts';

const nearLink = ({ place, metres }: NearPlace): PlainLink & { metres: number } => ({
  ...placePlainLink(place),
  metres,
});

function placePlainPage(view: PlaceView): PlainPage {
  const { place } = view;
  return plainPlace(place, {
    ...offeringFactsOf(view, place, recordUrl(place.kind, place.id)),
    borough: view.borough?.name,
    district: view.district?.name,
    services: view.services.map(servicePlainLink),
    near: view.near.map(nearLink),
  });
}

function servicePlainPage(view: ServiceView): PlainPage {
  const { service } = view;
  return plainService(service, {
    ...offeringFactsOf(view, service, recordUrl('service', service.id)),
    places: view.places.map(placePlainLink),
  });
}

const organizationPlainPage = (view: OrganizationView): PlainPage =>
  plainOrganization(view.organization, {
    ...organizationFactsOf(view),
    places: twinLinks(view.places),
    services: twinLinks(view.services),
  });

function topicPlainPage(view: TopicView): PlainPage {
  const { topic, city } = view;
  return plainTopic(topic, {
    ...plainCity(city, recordUrl('topic', topic.id)),
    offices: view.offices.map(placePlainLink),
    care: view.care.map(placePlainLink),
    meetingPlaces: view.meetingPlaces.map(placePlainLink),
    services: view.services.map(servicePlainLink),
    articles: view.articles.map(({ id, title }) => plainLink('article', { id, name: title })),
  });
}

function boroughPlainPage(view: BoroughView): PlainPage {
  const { borough, city, districts, places } = view;
  const ofKind = (kind: Place['kind']) => places.filter((place) => place.kind === kind).map(placePlainLink);
  return plainBorough(borough, {
    ...plainCity(city, recordUrl('borough', borough.id)),
    responsible: responsibleLinks(view),
    districts: districts.map((district) => plainLink('district', district)),
    offices: ofKind('office'),
    meetingPlaces: ofKind('meetingPlace'),
    care: ofKind('careFacility'),
    services: twinLinks(view.services),
  });
}

function districtPlainPage(view: DistrictView): PlainPage {
  const { district, borough, city } = view;
  return plainDistrict(district, {
    ...plainCity(city, recordUrl('district', district.id)),
    responsible: responsibleLinks(view),
    services: twinLinks(view.services),
    borough: plainLink('borough', borough),
    places: view.places.map(placePlainLink),
    around: view.around.map(nearLink),
  });
}

const responsibleLinks = ({ responsible }: BoroughView) =>
  responsible.map((place) => ({ place, link: placePlainLink(place) }));

/** Links of the page in everyday language, led to the twins. */
const twinLinks = (links: readonly { name: string; url: string }[]): PlainLink[] =>
  links.map(({ name, url }) => ({ name, url: plainUrl(url) }));

/** A record's page in plain language, and whose it is. */
export interface PlainRecord {
  kind: RecordKind;
  id: string;
  page: PlainPage;
}

/** Every record page in plain language that templates make, of the whole city. */
export async function plainRecords(): Promise<PlainRecord[]> {
  const city = await catalog();
  return Promise.all([
    ...city.places.map(async (place) => ({
      kind: place.kind,
      id: place.id,
      page: placePlainPage(await placeView(place)),
    })),
    ...made('service', city.services, async (service) => servicePlainPage(await serviceView(service))),
    ...made('organization', city.organizations, async (entry) => organizationPlainPage(await organizationView(entry))),
    ...made('topic', city.topics, async (topic) => topicPlainPage(await topicView(topic))),
    ...made('borough', city.boroughs, async (borough) => boroughPlainPage(await boroughView(borough))),
    ...made('district', city.districts, async (district) => districtPlainPage(await districtView(district))),
  ]);
}

const made = <Entry extends { id: string }>(
  kind: RecordKind,
  entries: readonly Entry[],
  page: (entry: Entry) => Promise<PlainPage>,
): Promise<PlainRecord>[] => entries.map(async (entry) => ({ kind, id: entry.id, page: await page(entry) }));
