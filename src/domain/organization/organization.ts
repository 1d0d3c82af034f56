import type { OrganizationRecord } from './organization.schema.ts';

/** An organization as the catalogue knows it. */
export type Organization = OrganizationRecord & { id: string };
