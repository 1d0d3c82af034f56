import { articleNode } from '#formats/json-ld/article-node.ts';
import { organizationNode } from '#formats/json-ld/organization-node.ts';
import { placeNode } from '#formats/json-ld/place-node.ts';
import { serviceNode } from '#formats/json-ld/service-node.ts';
import { websiteNode } from '#formats/json-ld/website-node.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Organization } from '#domain/organization/organization.ts';
import type { Service } from '#domain/service/service.ts';
import { accessFacts } from '#domain/place/place-types.ts';
import { weeklyHours } from '#domain/time/weekly-hours.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { accessLabels } from '#texts/labels-access.ts';
import { serviceTypeLabels } from '#texts/labels-service.ts';
import { audienceLabels } from '#texts/labels.ts';
import { buildDay } from './catalog.ts';
import type { PlaceView } from './places.ts';
import type { ArticleView, OrganizationView, ServiceView } from './services.ts';

/** JSON-LD of each kind of page: what search engines may read is what the page says, never more. */

const absolute = (city: Catalog, path: string): string => new URL(path, city.site.baseUrl).href;
const weekly = (hours: OpeningHours | undefined) => (hours?.osm === undefined ? undefined : weeklyHours(hours.osm));
const accessNames = Object.fromEntries(accessFacts.map((fact) => [fact, accessLabels[fact].short])) as Record<
  (typeof accessFacts)[number],
  string
>;

function reference(city: Catalog, organization: Organization | undefined) {
  if (organization === undefined) return undefined;
  return {
    name: organization.name,
    url: absolute(city, recordUrl('organization', organization.id)),
    form: organization.form,
  };
}

export function placeJsonLd({ city, place, organization, borough, district, freshness }: PlaceView): object[] {
  return [
    placeNode(place, {
      url: absolute(city, recordUrl(place.kind, place.id)),
      city: city.site.city,
      areaName: district?.name ?? borough?.name,
      organization: reference(city, organization),
      hours: weekly(place.openingHours),
      hoursAreCurrent: freshness.hours.kind === 'current',
      contactIsCurrent: freshness.contact.kind === 'current',
      accessIsCurrent: freshness.access.kind === 'current',
      today: buildDay,
      accessNames,
    }),
  ];
}

export function serviceJsonLd({ city, service, organization, places, freshness }: ServiceView): object[] {
  return [
    serviceNode(service, {
      url: absolute(city, recordUrl('service', service.id)),
      typeName: serviceTypeLabels[service.type].one,
      organization: reference(city, organization),
      hours: weekly(service.openingHours),
      hoursAreCurrent: freshness.hours.kind === 'current',
      contactIsCurrent: freshness.contact.kind === 'current',
      areaNames: areaNames(city, service.serviceArea),
      audienceNames: service.audiences.map((audience) => audienceLabels[audience]),
      places: places.map((place) => ({ name: place.name, url: absolute(city, recordUrl(place.kind, place.id)) })),
    }),
  ];
}

function areaNames(city: Catalog, area: Service['serviceArea']): string[] {
  if (area === undefined) return [];
  if (area.boroughs === 'all') return [city.site.city];
  return city.boroughs.filter((borough) => area.boroughs.includes(borough.id)).map((borough) => borough.name);
}

export const organizationJsonLd = ({ city, organization, freshness }: OrganizationView): object[] => [
  organizationNode(organization, {
    url: absolute(city, recordUrl('organization', organization.id)),
    city: city.site.city,
    contactIsCurrent: freshness.contact.kind === 'current',
  }),
];

export const articleJsonLd = ({ city, article, topics }: ArticleView): object[] => [
  articleNode(article, {
    url: absolute(city, recordUrl('article', article.id)),
    topics: topics.map((topic) => ({ name: topic.name, url: absolute(city, recordUrl('topic', topic.id)) })),
    publisher: city.site.demo ? undefined : { name: city.site.imprint.operator, url: absolute(city, fixedRoutes.home) },
  }),
];

export const websiteJsonLd = (city: Catalog): object[] => [
  websiteNode({
    name: city.site.name,
    url: absolute(city, fixedRoutes.home),
    searchUrl: absolute(city, fixedRoutes.search),
  }),
];
