import type { PostalAddress } from 'schema-dts';
import type { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import type { Address } from '#domain/shared/address.schema.ts';
import type { Phone } from '#domain/shared/contact.schema.ts';

/** An organization as other things point to it. `url` is absolute. */
export interface OrganizationReference {
  name: string;
  url: string;
  form: OrganizationRecord['form'];
}

/** `city` stands in where a record leaves the locality out because it is the portal's own. */
export function postalAddress(address: Address, city: string): PostalAddress {
  return {
    '@type': 'PostalAddress',
    streetAddress: address.streetAddress,
    postalCode: address.postalCode,
    addressLocality: address.addressLocality ?? city,
    addressCountry: 'DE',
  };
}

/** Numbers that can be dialled from anywhere (E.164); short codes such as 115 are left out. */
export const telephones = (phones: readonly Phone[]): string[] =>
  phones.map((phone) => phone.number).filter((number) => number.startsWith('+'));

/**
 * Only a municipality is known to be a public body. An e. V., a church or a charity is not called NGO: the form in the
 * register says nothing about it (a municipality may be behind an e. V.).
 */
export const organizationType = (form: OrganizationRecord['form']) =>
  form === 'municipality' ? 'GovernmentOrganization' : 'Organization';

export function organizationReference(organization: OrganizationReference) {
  const { name, url, form } = organization;
  return { '@type': organizationType(form), '@id': organizationId(url), name, url } as const;
}

/** Identifier of an organization in all graphs of the portal. */
export const organizationId = (url: string): string => `${url}#organization`;
