import { z } from 'zod';

/*
 * The rules of HSDS 3.2 (Human Services Data Specification, Open Referral) for the objects we export, in our own form.
 * Source: github.com/openreferral/specification, branch 3.2, schema/NAME.json, read on 2026-11-21; the file is named at
 * each object: which fields are required, their types, formats and closed lists. Fields the specification has and we do
 * not use are left out, so that a misspelt name is a fault; a new one is first looked up there and added here.
 */

const uuid = z.uuid();
const uri = z.url({ protocol: /^https?$/ });
const email = z.email();
const text = z.string().min(1);
/** `datapackage_type: date`. */
const date = z.iso.date();
/** `datapackage_type: time`; the description says HH:MM. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const day = '(MO|TU|WE|TH|FR|SA|SU)';

/** schema/taxonomy_term.json */
const taxonomyTerm = z.strictObject({
  id: uuid,
  name: text,
  description: text,
  code: text.optional(),
  taxonomy: text.optional(),
  language: text.optional(),
  term_uri: uri.optional(),
});

/** schema/attribute.json; `taxonomy_term_id` is required of tables only. */
const attribute = z.strictObject({
  id: uuid,
  link_id: uuid.optional(),
  link_entity: z.enum(['organization', 'service', 'location']).optional(),
  taxonomy_term_id: uuid.optional(),
  taxonomy_term: taxonomyTerm.optional(),
  label: text.optional(),
  value: text.optional(),
});

/** schema/url.json */
const urlObject = z.strictObject({ id: uuid, url: uri, label: text.optional() });

/** schema/contact.json. `name` and `title` are for people and must not be there. */
const contact = z.strictObject({ id: uuid, department: text.optional() });

/** schema/phone.json; `type` after RFC 6350. */
const phone = z.strictObject({
  id: uuid,
  number: text,
  type: z.enum(['text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone']).optional(),
  description: text.optional(),
  contact_id: uuid.optional(),
});

/** schema/schedule.json; days after RFC 5545. */
const schedule = z.strictObject({
  id: uuid,
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  byday: z
    .string()
    .regex(new RegExp(`^${day}(,${day})*$`))
    .optional(),
  opens_at: time.optional(),
  closes_at: time.optional(),
  description: z.string().optional(),
  notes: text.optional(),
});

/** schema/address.json; the country after ISO 3166-1. */
const address = z.strictObject({
  id: uuid,
  address_1: text,
  address_2: text.optional(),
  city: text,
  state_province: text,
  postal_code: text,
  country: z.string().regex(/^[A-Z]{2}$/),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

/** schema/accessibility.json */
const accessibility = z.strictObject({ id: uuid, description: text.optional() });

/** schema/location.json; coordinates in WGS 84. */
const location = z.strictObject({
  id: uuid,
  location_type: z.enum(['physical', 'postal', 'virtual']),
  organization_id: uuid.optional(),
  name: text.optional(),
  transportation: text.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  addresses: z.array(address),
  accessibility: z.array(accessibility),
  attributes: z.array(attribute),
});

/** schema/service_at_location.json; `service_id` and `location_id` are required of tables, and given here too. */
const serviceAtLocation = z.strictObject({ id: uuid, service_id: uuid, location_id: uuid, location });

/** schema/service_area.json */
const serviceArea = z.strictObject({ id: uuid, name: text.optional() });

/** schema/language.json; the code after ISO 639-1 or 639-3. */
const language = z.strictObject({
  id: uuid,
  name: text.optional(),
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
});

/** schema/cost_option.json; the currency has three letters. */
const costOption = z.strictObject({
  id: uuid,
  option: text.optional(),
  currency: z.string().length(3).optional(),
  amount: z.number().optional(),
  amount_description: text.optional(),
});

/** schema/service.json */
const service = z.strictObject({
  id: uuid,
  organization_id: uuid.optional(),
  name: text,
  description: text.optional(),
  url: uri.optional(),
  additional_urls: z.array(urlObject),
  email: email.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  assured_date: date.optional(),
  alert: text.optional(),
  phones: z.array(phone),
  contacts: z.array(contact),
  schedules: z.array(schedule),
  service_areas: z.array(serviceArea),
  service_at_locations: z.array(serviceAtLocation),
  languages: z.array(language),
  cost_options: z.array(costOption),
  attributes: z.array(attribute),
});

/** schema/organization.json */
const organization = z.strictObject({
  id: uuid,
  name: text,
  description: text,
  email: email.optional(),
  website: uri.optional(),
  additional_websites: z.array(urlObject),
  legal_status: text.optional(),
  phones: z.array(phone),
  contacts: z.array(contact),
  locations: z.array(location),
  attributes: z.array(attribute),
});

/** The whole file: HSDS objects, and what the export says of itself. */
export const HsdsFile = z.strictObject({
  version: z.literal('3.2'),
  source: text,
  sourceUrl: uri,
  license: z.strictObject({ name: text, url: uri }).nullable(),
  attributions: z.array(text),
  date,
  remarks: z.array(text),
  organizations: z.array(organization),
  services: z.array(service),
});
export type HsdsFile = z.infer<typeof HsdsFile>;
