import type { Organization } from '#domain/organization/organization.ts';
import { bodyLocation } from './hsds-locations.ts';
import { attributesOf, phonesOf, trustFacts } from './hsds-parts.ts';
import { offeredService, placeService } from './hsds-services.ts';
import type { HsdsContext, HsdsExport, HsdsOrganization } from './hsds-types.ts';

/**
 * Places, services and organizations as HSDS 3.2 (Human Services Data Specification, Open Referral). A place becomes a
 * location and the service that is offered there. Ids are UUIDs made of the addresses of the pages, so a record keeps
 * its id from export to export. What is not known is absent.
 */
export function hsdsExport(context: HsdsContext): HsdsExport {
  const { city, notice } = context;
  const { license, ...rest } = notice;
  return {
    ...rest,
    license: license ?? null,
    version: '3.2',
    organizations: city.organizations.map((organization) => organizationOf(organization, context)),
    services: [
      ...city.places.map((place) => placeService(place, context)),
      ...city.services.map((service) => offeredService(service, context)),
    ],
  };
}

function organizationOf(organization: Organization, context: HsdsContext): HsdsOrganization {
  const { words, idOf, pageOf } = context;
  const page = pageOf('organization', organization.id);
  const id = idOf(page);
  const location = bodyLocation(page, organization, context);
  const { email, web, form, summary, description } = organization;
  return {
    id,
    name: organization.name,
    description: [summary, description].filter((part) => part !== undefined).join('\n\n'),
    ...(email !== undefined && { email }),
    ...(web !== undefined && { website: web }),
    additional_websites: [{ id: idOf(`${page}#page`), label: words.page, url: page }],
    ...(form !== 'unknown' && { legal_status: form }),
    ...phonesOf(page, organization.phones, idOf),
    locations: location === undefined ? [] : [location],
    attributes: attributesOf({ id, page, entity: 'organization' }, trustFacts(organization), idOf),
  };
}
