import { nearest, type NearPlace } from '#domain/place/nearest.ts';
import type { Place } from '#domain/place/place.ts';
import { responsibleOffices } from '#domain/place/responsible.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Article } from '#domain/article/article.ts';
import type { Service } from '#domain/service/service.ts';
import { doors, type Borough, type District, type Door, type Topic } from '#domain/city/city.schema.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { byName } from '#domain/place/group-by-borough.ts';
import { catalog } from './catalog.ts';
import { serviceLink, type NamedLink } from './named-links.ts';

/** The city with its parts and lists in the order of German names, ready to be printed. */
export interface CityLists {
  city: Catalog;
  boroughs: { borough: Borough; districts: District[] }[];
  services: Service[];
  organizations: Organization[];
  articles: Article[];
  /** Topics behind each door; doors without topics are left out. */
  topicGroups: { door: Door; topics: Topic[] }[];
}

export const cityLists = async (): Promise<CityLists> => listsOf(await catalog());

export function listsOf(city: Catalog): CityLists {
  return {
    city,
    boroughs: [...city.boroughs].sort(byName).map((borough) => ({
      borough,
      districts: city.districts.filter((district) => district.borough === borough.id).sort(byName),
    })),
    services: [...city.services].sort(byName),
    organizations: [...city.organizations].sort(byName),
    articles: [...city.articles].sort((a, b) => a.title.localeCompare(b.title, 'de')),
    topicGroups: doors
      .map((door) => ({ door, topics: city.topics.filter((topic) => topic.door === door) }))
      .filter((group) => group.topics.length > 0),
  };
}

export interface BoroughView {
  city: Catalog;
  borough: Borough;
  districts: District[];
  responsible: Place[];
  places: Place[];
  /** Services for this borough or for the whole city. */
  services: NamedLink[];
}

export async function boroughView(borough: Borough): Promise<BoroughView> {
  const city = await catalog();
  const responsible = responsibleOffices(city, borough.id);
  return {
    city,
    borough,
    responsible,
    districts: city.districts.filter((district) => district.borough === borough.id).sort(byName),
    places: city.places.filter((place) => place.borough === borough.id && !responsible.includes(place)).sort(byName),
    services: city.services
      .filter(
        ({ serviceArea }) => serviceArea?.boroughs === 'all' || serviceArea?.boroughs.includes(borough.id) === true,
      )
      .sort(byName)
      .map(serviceLink),
  };
}

export interface DistrictView extends BoroughView {
  district: District;
  /** Places outside the Ortsteil, nearest first. */
  around: NearPlace[];
}

const AROUND_LIMIT = 8;

export async function districtView(district: District): Promise<DistrictView> {
  const city = await catalog();
  const borough = city.boroughs.find((entry) => entry.id === district.borough);
  if (borough === undefined) throw new Error(`district ${district.id} has no borough`);
  const whole = await boroughView(borough);
  const here = city.places
    .filter((place) => place.district === district.id && !whole.responsible.includes(place))
    .sort(byName);
  const [latitude, longitude] = district.center;
  const elsewhere = city.places.filter((place) => place.district !== district.id && !whole.responsible.includes(place));
  return { ...whole, district, places: here, around: nearest(elsewhere, { latitude, longitude }, AROUND_LIMIT) };
}

export interface TopicView {
  city: Catalog;
  topic: Topic;
  offices: Place[];
  care: Place[];
  meetingPlaces: Place[];
  services: Service[];
  articles: Article[];
}

export async function topicView(topic: Topic): Promise<TopicView> {
  const city = await catalog();
  const places = city.places.filter((place) => place.topics.includes(topic.id)).sort(byName);
  return {
    city,
    topic,
    offices: places.filter((place) => place.kind === 'office'),
    care: places.filter((place) => place.kind === 'careFacility'),
    meetingPlaces: places.filter((place) => place.kind === 'meetingPlace'),
    services: city.services.filter((service) => service.topics.includes(topic.id)).sort(byName),
    articles: city.articles.filter((article) => article.topics.includes(topic.id)),
  };
}
