import type { Care } from '#domain/place/care.schema.ts';
import type { Cost } from '#domain/place/cost.schema.ts';
import type { Place } from '#domain/place/place.ts';
import type { AccessFact, Audience } from '#domain/place/place-types.ts';
import type { Confirmation } from '#domain/shared/source.schema.ts';
import type { OpeningHours } from '#domain/time/opening-hours.schema.ts';
import type { WeeklyHours } from '#domain/time/weekly-hours.ts';
import type { DataContext, DataNotice } from '../open-data.ts';

/** German that the export needs beside the words of the records. */
export interface HsdsWords {
  /** Label of the link to the record's page. */
  page: string;
  access(fact: AccessFact, value: 'yes' | 'no'): string;
  audiences(audiences: readonly Audience[]): string;
  careForm(form: Care['forms'][number]['form']): string;
  closed(closure: NonNullable<Place['temporarilyClosed']>): string;
  confirmed(confirmation: Confirmation): string;
  cost(cost: Cost): string;
  /** Everything the record says of its hours; '' for nothing. */
  hours(hours: OpeningHours, weekly: WeeklyHours | undefined): string;
  language(code: string): string;
  /** Said of a record of which nobody knows whether it exists. */
  operatingUnknown: string;
  /** What stands beside an amount of residents' own share. */
  ownShare(form: Care['forms'][number]['form'], asOf: string): string;
}

export interface HsdsContext extends DataContext {
  words: HsdsWords;
  /** A UUID that is the same for the same address in every export. */
  idOf: (address: string) => string;
}

/*
 * The objects of HSDS 3.2 (github.com/openreferral/specification, schema/*.json) as far as the portal fills them.
 * `service_capacity` waits until free places are reported; `funding`, `program` and the like are nothing we know.
 */

export interface HsdsUrl {
  id: string;
  label: string;
  url: string;
}

export interface HsdsContact {
  id: string;
  /** What the number is for; never a person. */
  department: string;
}

export interface HsdsPhone {
  id: string;
  number: string;
  type: 'voice';
  description?: string;
  contact_id?: string;
}

export interface HsdsSchedule {
  id: string;
  freq?: 'WEEKLY';
  byday?: string;
  /** Wall clock of the city; an offset would be wrong half of the year. */
  opens_at?: string;
  closes_at?: string;
  description: string;
  notes?: string;
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  address_2?: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: 'DE';
  address_type: 'physical';
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical';
  organization_id?: string;
  name: string;
  description?: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
  addresses: HsdsAddress[];
  accessibility: { id: string; description: string }[];
  attributes: HsdsAttribute[];
}

export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_entity: 'service' | 'location' | 'organization';
  label: string;
  value: string;
  taxonomy_term_id?: string;
  taxonomy_term?: {
    id: string;
    code: string;
    name: string;
    description: string;
    taxonomy: string;
    language: 'de';
    term_uri: string;
  };
}

export interface HsdsService {
  id: string;
  organization_id?: string;
  name: string;
  description: string;
  url?: string;
  additional_urls: HsdsUrl[];
  email?: string;
  /**
   * HSDS asks for one of four and has no word for "not known": the other three would say that it is closed. A record of
   * which nobody knows whether it exists is called active with that doubt in `alert`.
   */
  status: 'active' | 'temporarily closed';
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  assured_date?: string;
  alert?: string;
  phones: HsdsPhone[];
  contacts: HsdsContact[];
  schedules: HsdsSchedule[];
  service_areas: { id: string; name: string }[];
  service_at_locations: { id: string; service_id: string; location_id: string; location: HsdsLocation }[];
  languages: { id: string; code: string; name: string }[];
  cost_options: { id: string; option: string; currency?: 'EUR'; amount?: number; amount_description?: string }[];
  attributes: HsdsAttribute[];
}

export interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
  email?: string;
  website?: string;
  additional_websites: HsdsUrl[];
  legal_status?: string;
  phones: HsdsPhone[];
  contacts: HsdsContact[];
  locations: HsdsLocation[];
  attributes: HsdsAttribute[];
}

export interface HsdsExport extends Omit<DataNotice, 'license'> {
  license: DataNotice['license'] | null;
  /** Version of the specification. */
  version: '3.2';
  organizations: HsdsOrganization[];
  services: HsdsService[];
}
