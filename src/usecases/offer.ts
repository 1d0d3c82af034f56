import type { OfferKind } from './offer-tables.ts';

/** One row of a collection of offers, as it came through the door (adapters/import). `null` means not known. */
export interface Offer {
  city: string;
  name: string;
  kind: OfferKind;
  summary: string;
  /** `nur-name`: the source gives no more than the name, the summary is a careful paraphrase of it. */
  summaryBasis: 'quelle' | 'nur-name' | null;
  targetGroup: string | null;
  provider: string | null;
  contactUnit: string | null;
  address: { street: string | null; postcode: string | null; city: string | null } | null;
  phone: string | null;
  email: string | null;
  /** Whether the mailbox is a person's; null where nobody checked. */
  emailIsPersonal: boolean | null;
  url: string | null;
  /** File or page the row was taken from. */
  source: string;
  /** Loose facts by name: `standorte: 17`, `kosten: 'kostenfrei'`. */
  facts: Record<string, unknown>;
  /** What the collectors noted for the next editor. */
  note: string | null;
}

/** Why a row gives no record. `field` is a dotted path, `found` what stood there. */
export interface RowFault {
  field: string;
  code: 'missing' | 'form' | 'kind-unknown' | 'field-unknown' | 'text-short' | 'text-long' | 'duplicate';
  found?: string | undefined;
}

/** Fields a reader asks for. What stays unknown is counted by these names. */
export const offerFields = [
  'phone',
  'email',
  'web',
  'address',
  'organization',
  'delivery',
  'channels',
  'audiences',
  'eligibility',
  'cost',
  'openingHours',
  'languages',
  'serviceArea',
] as const;
export type OfferField = (typeof offerFields)[number];

/** What happened to a value of the row on its way into the record. Values of persons are never repeated here. */
export type OfferNote =
  | { code: 'personal-mailbox' | 'mailbox-unchecked' | 'person-name' | 'address-as-text' | 'provider-as-text' }
  | { code: 'phone-undialable' | 'email-form' | 'url-form' | 'editor-note'; value: string }
  | { code: 'fact-unmapped'; field: string; value: string };

/** German sentences the mapping writes into a record; `src/texts/import.ts` has them. */
export interface OfferWords {
  provider: (name: string) => string;
  contact: (unitAndAddress: string) => string;
  cost: (text: string) => string;
  sourceTitle: (file: string, source: string) => string;
  nameOnly: string;
}
