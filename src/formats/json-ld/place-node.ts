import type {
  GovernmentOfficeLeaf,
  LibraryLeaf,
  LocationFeatureSpecification,
  PlaceLeaf,
  WithContext,
} from 'schema-dts';
import type { Place } from '#domain/place/place.ts';
import { accessFacts, type AccessFact, type PlaceType } from '#domain/place/place-types.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import type { WeeklyHours } from '#domain/time/weekly-hours.ts';
import { organizationReference, postalAddress, telephones, type OrganizationReference } from './contact-parts.ts';
import { closureSpecs, weeklySpecs } from './opening-specs.ts';

/** What a place's own record does not hold. Addresses are absolute. */
export interface PlaceNodeContext {
  url: string;
  city: string;
  /** Ortsteil or Stadtbezirk, where known. */
  areaName: string | undefined;
  organization: OrganizationReference | undefined;
  hours: WeeklyHours | undefined;
  /** False when hours are older than their rule allows or nobody confirmed them: then none are given. */
  hoursAreCurrent: boolean;
  /** The same of the contact: then no phone number is given. */
  contactIsCurrent: boolean;
  /** The same of the access facts. */
  accessIsCurrent: boolean;
  /** The day the page speaks for: whether a temporary closure is over, lasts or lies ahead. */
  today: Day;
  accessNames: Record<AccessFact, string>;
}

type PlaceNode = WithContext<PlaceLeaf> | WithContext<GovernmentOfficeLeaf> | WithContext<LibraryLeaf>;

/** Authorities by name, whoever the record says runs them. */
const AUTHORITIES: readonly PlaceType[] = ['amt', 'buergeramt'];
/** Duties of a municipality that others often carry out for it: an office of the state only where the city runs it itself. */
const OFTEN_DELEGATED: readonly PlaceType[] = ['seniorenbuero', 'sozialdienst', 'pflegestuetzpunkt'];

/**
 * A place as schema.org/Place.
 *
 * The subtype says no more than is known: GovernmentOffice for authorities, Library for libraries, else plain Place.
 * LocalBusiness would call a self-help group a business; CivicStructure would call a church hall public; schema.org has
 * no type for nursing homes, and Residence would hide that they are places of care. Plain Place has no `email`.
 * Coordinates are given only to the house. Hours, phone numbers and access facts are given only while they are current:
 * a search result shows them without their date. No `sameAs`: the web page of a record is mostly its operator's.
 */
export function placeNode(place: Place, context: PlaceNodeContext): PlaceNode {
  const common = {
    '@context': 'https://schema.org',
    ...identity(place, context),
    ...location(place, context),
    ...use(place, context),
  } as const;
  const type = placeNodeType(place.type, context.organization);
  if (type === 'Place') return { '@type': 'Place', ...common };
  const office = {
    ...(place.email !== undefined && { email: place.email }),
    ...(context.organization !== undefined && { parentOrganization: organizationReference(context.organization) }),
  };
  return type === 'Library' ? { '@type': type, ...common, ...office } : { '@type': type, ...common, ...office };
}

function placeNodeType(type: PlaceType, organization: OrganizationReference | undefined) {
  if (type === 'bibliothek') return 'Library';
  const isOffice =
    AUTHORITIES.includes(type) || (OFTEN_DELEGATED.includes(type) && organization?.form === 'municipality');
  return isOffice ? 'GovernmentOffice' : 'Place';
}

function identity(place: Place, { url }: PlaceNodeContext) {
  return {
    '@id': `${url}#place`,
    name: place.name,
    description: place.summary,
    url,
    identifier: place.shortNumber,
  };
}

function location(place: Place, { city, areaName }: PlaceNodeContext) {
  const { geo } = place;
  const isHouse = geo?.precision === 'address' || geo?.precision === 'nearHouseNumber';
  return {
    ...(place.address !== undefined && { address: postalAddress(place.address, city) }),
    ...(geo !== undefined &&
      isHouse && { geo: { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude } as const }),
    ...(areaName !== undefined && { containedInPlace: { '@type': 'AdministrativeArea', name: areaName } as const }),
  };
}

function use(place: Place, context: PlaceNodeContext) {
  const telephone = context.contactIsCurrent ? telephones(place.phones) : [];
  const amenityFeature = context.accessIsCurrent ? amenities(place, context.accessNames) : [];
  return {
    ...(telephone.length > 0 && { telephone }),
    ...hoursOf(place, context),
    ...(amenityFeature.length > 0 && { amenityFeature }),
    ...(place.cost.kind === 'free' && { isAccessibleForFree: true }),
  };
}

/** While a place is closed for a time its usual hours are not said; with both ends known the closure is. */
function hoursOf(place: Place, { hours, hoursAreCurrent, today }: PlaceNodeContext) {
  const { from, until } = place.temporarilyClosed ?? {};
  const closed = place.temporarilyClosed !== undefined && (until === undefined || until >= today);
  const ahead = closed && from !== undefined && from > today ? [{ from, to: until }] : [];
  if (closed && ahead.length === 0) {
    if (from === undefined || until === undefined) return {};
    return { specialOpeningHoursSpecification: closureSpecs([{ from, to: until }]) };
  }
  const weekly = hoursAreCurrent ? weeklySpecs(hours) : [];
  if (weekly.length === 0) return {};
  const closures = closureSpecs([...ahead, ...(place.openingHours?.closures ?? [])]);
  return {
    openingHoursSpecification: weekly,
    ...(closures.length > 0 && { specialOpeningHoursSpecification: closures }),
  };
}

/** Access facts that are known either way. Unknown is not no, so it is not said at all. */
function amenities(place: Place, names: Record<AccessFact, string>): LocationFeatureSpecification[] {
  return accessFacts
    .filter((fact) => place.access[fact] !== 'unknown')
    .map((fact) => ({
      '@type': 'LocationFeatureSpecification',
      name: names[fact],
      value: place.access[fact] === 'yes',
    }));
}
