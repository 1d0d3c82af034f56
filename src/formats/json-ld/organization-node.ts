import type { GovernmentOrganizationLeaf, OrganizationLeaf, WithContext } from 'schema-dts';
import type { Organization } from '#domain/organization/organization.ts';
import { organizationId, organizationType, postalAddress, telephones } from './contact-parts.ts';

/** Addresses are absolute. */
interface OrganizationNodeContext {
  url: string;
  city: string;
  /** False when the contact is older than its rule allows or nobody confirmed it: then no phone number is given. */
  contactIsCurrent: boolean;
}

type OrganizationNode = WithContext<OrganizationLeaf> | WithContext<GovernmentOrganizationLeaf>;

/** An organization as schema.org/Organization, GovernmentOrganization where it is the municipality. */
export function organizationNode(organization: Organization, context: OrganizationNodeContext): OrganizationNode {
  const { url, city, contactIsCurrent } = context;
  const telephone = contactIsCurrent ? telephones(organization.phones) : [];
  const common = {
    '@context': 'https://schema.org',
    '@id': organizationId(url),
    name: organization.name,
    description: organization.summary,
    url,
    ...(organization.web !== undefined && { sameAs: organization.web }),
    ...(telephone.length > 0 && { telephone }),
    ...(organization.email !== undefined && { email: organization.email }),
    ...(organization.address !== undefined && { address: postalAddress(organization.address, city) }),
  } as const;
  return organizationType(organization.form) === 'Organization'
    ? { '@type': 'Organization', ...common }
    : { '@type': 'GovernmentOrganization', ...common };
}
