import type { Catalog } from '#domain/city/catalog.ts';
import type { Borough, District, Topic } from '#domain/city/city.schema.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { nearest, type NearPlace } from '#domain/place/nearest.ts';
import { hoursWithClosure } from '#domain/place/hours-with-closure.ts';
import type { Place } from '#domain/place/place.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import type { Service } from '#domain/service/service.ts';
import { fieldGroups, type Confirmations, type FieldGroup } from '#domain/shared/source.schema.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { freshness, type Freshness } from '#domain/time/freshness.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import { openingSchedule, type OpeningSchedule } from '#domain/time/opening-schedule.ts';
import { buildDay, catalog, SCHEDULE_DAYS } from './catalog.ts';

const NEAR_LIMIT = 4;
/** Farther away is not near for somebody who walks slowly. */
const NEAR_METRES = 3000;

/** Everything a place page says, joined. */
export interface PlaceView {
  city: Catalog;
  place: Place;
  organization: Organization | undefined;
  borough: Borough | undefined;
  district: District | undefined;
  topics: Topic[];
  services: Service[];
  near: NearPlace[];
  freshness: Record<FieldGroup, Freshness>;
  schedule: OpeningSchedule | undefined;
}

export async function placesOfKind(kind: PlaceKind): Promise<Place[]> {
  return (await catalog()).places.filter((place) => place.kind === kind);
}

export function freshnessOf(city: Catalog, confirmed: Confirmations): Record<FieldGroup, Freshness> {
  const entries = fieldGroups.map((group) => [
    group,
    freshness(confirmed[group], city.site.freshness[group], buildDay),
  ]);
  return Object.fromEntries(entries) as Record<FieldGroup, Freshness>;
}

export function topicsOf(city: Catalog, ids: readonly string[]): Topic[] {
  return ids.flatMap((id) => city.topics.find((topic) => topic.id === id) ?? []);
}

/**
 * The coming days, as far as the hours still count as current: hours past their date never say "open now".
 * @param closed a temporary closure: the schedule resumes after it
 */
export function scheduleOf(
  city: Catalog,
  hours: OpeningHours | undefined,
  state: Freshness,
  closed?: Place['temporarilyClosed'],
): OpeningSchedule | undefined {
  if (hours === undefined) return undefined;
  const trusted = state.kind === 'current' ? daysBetween(buildDay, state.expiresOn) + 1 : SCHEDULE_DAYS;
  const days = { first: buildDay, last: addDays(buildDay, SCHEDULE_DAYS) };
  const told = hoursWithClosure(hours, closed, days);
  return openingSchedule(told, buildDay, Math.min(SCHEDULE_DAYS, trusted), { holidays: city.holidays });
}

export async function placeView(place: Place): Promise<PlaceView> {
  const city = await catalog();
  const others = city.places.filter((other) => other.id !== place.id && other.kind === place.kind);
  const fresh = freshnessOf(city, place.confirmed);
  return {
    city,
    place,
    organization: city.organizations.find((entry) => entry.id === place.organization),
    borough: city.boroughs.find((entry) => entry.id === place.borough),
    district: city.districts.find((entry) => entry.id === place.district),
    topics: topicsOf(city, place.topics),
    services: city.services.filter((service) => service.places.includes(place.id)),
    near:
      place.geo === undefined
        ? []
        : nearest(others, place.geo, NEAR_LIMIT).filter((near) => near.metres <= NEAR_METRES),
    freshness: fresh,
    schedule: scheduleOf(city, place.openingHours, fresh.hours, place.temporarilyClosed),
  };
}
