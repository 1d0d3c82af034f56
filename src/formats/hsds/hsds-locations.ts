import type { Organization } from '#domain/organization/organization.ts';
import { accessFacts } from '#domain/place/place-types.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { Address } from '#domain/shared/address.schema.ts';
import { transportCell } from '../csv/cells.ts';
import { attributesOf } from './hsds-parts.ts';
import type { HsdsAddress, HsdsContext, HsdsLocation } from './hsds-types.ts';

const addressOf = (page: string, address: Address, { city, idOf }: HsdsContext): HsdsAddress => ({
  id: idOf(`${page}#address`),
  address_1: address.streetAddress,
  ...(address.hint !== undefined && { address_2: address.hint }),
  city: address.addressLocality ?? city.site.city,
  // ISO 3166-2
  state_province: `DE-${city.site.land}`,
  postal_code: address.postalCode,
  country: 'DE',
  address_type: 'physical',
});

/** Where a place is; undefined when neither its address nor its position is known, for then nobody can go there. */
export function placeLocation(place: Place, context: HsdsContext): HsdsLocation | undefined {
  const { address, geo, transport } = place;
  if (address === undefined && geo === undefined) return undefined;
  const { idOf, pageOf } = context;
  const page = pageOf(place.kind, place.id);
  const id = idOf(`${page}#location`);
  return {
    id,
    location_type: 'physical',
    ...(place.organization !== undefined && { organization_id: idOf(pageOf('organization', place.organization)) }),
    name: place.name,
    ...(transport.length > 0 && { transportation: transportCell(transport) }),
    ...(geo !== undefined && { latitude: geo.latitude, longitude: geo.longitude }),
    addresses: address === undefined ? [] : [addressOf(page, address, context)],
    accessibility: accessOf(page, place, context),
    attributes: attributesOf(
      { id, page, entity: 'location' },
      [
        ['geo.precision', geo?.precision],
        ['district', place.district],
        ['borough', place.borough],
      ],
      idOf,
    ),
  };
}

/** What is known either way; unknown is absent. */
function accessOf(page: string, { access }: Place, { words, idOf }: HsdsContext): HsdsLocation['accessibility'] {
  const facts = accessFacts.flatMap((fact) => {
    const value = access[fact];
    return value === 'unknown' ? [] : [{ id: idOf(`${page}#access-${fact}`), description: words.access(fact, value) }];
  });
  return access.note === undefined ? facts : [...facts, { id: idOf(`${page}#access-note`), description: access.note }];
}

/** The address of a body that is no place of its own. */
export function bodyLocation(
  page: string,
  { name, address }: Service | Organization,
  context: HsdsContext,
): HsdsLocation | undefined {
  return (
    address && {
      id: context.idOf(`${page}#location`),
      location_type: 'physical',
      name,
      addresses: [addressOf(page, address, context)],
      accessibility: [],
      attributes: [],
    }
  );
}
