import type { Article } from '#domain/article/article.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import type { Topic } from '#domain/city/city.schema.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { byName } from '#domain/place/group-by-borough.ts';
import type { PlaceType } from '#domain/place/place-types.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { FieldGroup } from '#domain/shared/source.schema.ts';
import type { Freshness } from '#domain/time/freshness.ts';
import type { OpeningSchedule } from '#domain/time/opening-schedule.ts';
import { catalog } from './catalog.ts';
import { placeLink, serviceLink, type NamedLink } from './named-links.ts';
import { freshnessOf, scheduleOf, topicsOf } from './places.ts';

/** Everything a service page says, joined. */
export interface ServiceView {
  city: Catalog;
  service: Service;
  organization: Organization | undefined;
  topics: Topic[];
  places: Place[];
  freshness: Record<FieldGroup, Freshness>;
  schedule: OpeningSchedule | undefined;
}

export async function serviceView(service: Service): Promise<ServiceView> {
  const city = await catalog();
  const fresh = freshnessOf(city, service.confirmed);
  return {
    city,
    service,
    organization: city.organizations.find((entry) => entry.id === service.organization),
    topics: topicsOf(city, service.topics),
    places: city.places.filter((place) => service.places.includes(place.id)),
    freshness: fresh,
    schedule: scheduleOf(city, service.openingHours, fresh.hours),
  };
}

export interface OrganizationView {
  city: Catalog;
  organization: Organization;
  places: NamedLink[];
  services: NamedLink[];
  freshness: Record<FieldGroup, Freshness>;
}

export async function organizationView(organization: Organization): Promise<OrganizationView> {
  const city = await catalog();
  return {
    city,
    organization,
    places: city.places
      .filter((place) => place.organization === organization.id)
      .sort(byName)
      .map((place) => placeLink(city, place)),
    services: city.services
      .filter((service) => service.organization === organization.id)
      .sort(byName)
      .map(serviceLink),
    freshness: freshnessOf(city, organization.confirmed),
  };
}

export interface ArticleView {
  city: Catalog;
  article: Article;
  topics: Topic[];
  related: Article[];
  /** Kinds of places that help with it and that this city has; articles are written for any city. */
  offices: PlaceType[];
}

export async function articleView(article: Article): Promise<ArticleView> {
  const city = await catalog();
  return {
    city,
    article,
    topics: topicsOf(city, article.topics),
    offices: article.offices.filter((type) =>
      city.places.some((place) => place.type === type || place.alsoTypes.includes(type)),
    ),
    related: article.related.flatMap((id) => city.articles.find((entry) => entry.id === id) ?? []),
  };
}
