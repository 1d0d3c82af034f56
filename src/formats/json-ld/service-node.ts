import type { GovernmentServiceLeaf, ServiceChannel, ServiceLeaf, WithContext } from 'schema-dts';
import type { Service } from '#domain/service/service.ts';
import type { WeeklyHours } from '#domain/time/weekly-hours.ts';
import { organizationReference, telephones, type OrganizationReference } from './contact-parts.ts';
import { weeklySpecs } from './opening-specs.ts';

/** What a service's own record does not hold. Addresses are absolute. */
export interface ServiceNodeContext {
  url: string;
  /** What it is, in a word or two. */
  typeName: string;
  organization: OrganizationReference | undefined;
  hours: WeeklyHours | undefined;
  /** False when hours are older than their rule allows or nobody confirmed them: then none are given. */
  hoursAreCurrent: boolean;
  /** The same of the contact: then no phone number is given. */
  contactIsCurrent: boolean;
  /** Names of the areas it answers for: Stadtbezirke or the city; empty when not known. */
  areaNames: readonly string[];
  audienceNames: readonly string[];
  places: readonly { name: string; url: string }[];
}

type ServiceNode = WithContext<ServiceLeaf> | WithContext<GovernmentServiceLeaf>;

/**
 * A service as schema.org/Service; GovernmentService only where a municipality is known to provide it.
 * No `sameAs`: the web page of a record is mostly its operator's, and that is another thing than the service.
 */
export function serviceNode(service: Service, context: ServiceNodeContext): ServiceNode {
  const common = {
    '@context': 'https://schema.org',
    ...identity(service, context),
    ...reach(service, context),
  } as const;
  return context.organization?.form === 'municipality'
    ? { '@type': 'GovernmentService', ...common }
    : { '@type': 'Service', ...common };
}

function identity(service: Service, { url, typeName, organization }: ServiceNodeContext) {
  return {
    '@id': `${url}#service`,
    name: service.name,
    description: service.summary,
    url,
    identifier: service.shortNumber,
    serviceType: typeName,
    ...(organization !== undefined && { provider: organizationReference(organization) }),
  };
}

function reach(service: Service, context: ServiceNodeContext) {
  const availableChannel = channels(service, context);
  const hours = context.hoursAreCurrent ? weeklySpecs(context.hours) : [];
  return {
    ...(context.areaNames.length > 0 && {
      areaServed: context.areaNames.map((name) => ({ '@type': 'AdministrativeArea', name }) as const),
    }),
    ...(context.audienceNames.length > 0 && {
      audience: context.audienceNames.map((audienceType) => ({ '@type': 'Audience', audienceType }) as const),
    }),
    ...(availableChannel.length > 0 && { availableChannel }),
    ...(hours.length > 0 && { hoursAvailable: hours }),
    ...(service.cost.kind === 'free' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } as const }),
  };
}

/** Ways to the service: its phone while it is current, its web page only where it works online, its places. */
function channels(service: Service, { places, contactIsCurrent }: ServiceNodeContext): ServiceChannel[] {
  const language = service.languages.length > 0 && { availableLanguage: service.languages };
  const phone: ServiceChannel[] = (contactIsCurrent ? telephones(service.phones) : []).map((telephone) => ({
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', telephone, ...(service.email !== undefined && { email: service.email }) },
    ...language,
  }));
  const online: ServiceChannel[] =
    service.delivery.includes('online') && service.web !== undefined
      ? [{ '@type': 'ServiceChannel', serviceUrl: service.web, ...language }]
      : [];
  const onSite: ServiceChannel[] = places.map(({ name, url }) => ({
    '@type': 'ServiceChannel',
    serviceLocation: { '@type': 'Place', '@id': `${url}#place`, name, url },
  }));
  return [...phone, ...online, ...onSite];
}
