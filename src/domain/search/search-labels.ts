import type { Site } from '../city/site.schema.ts';
import type { Care } from '../place/care.schema.ts';
import type { Audience, CareForm, PlaceType } from '../place/place-types.ts';
import type { DeliveryMode, ServiceType } from '../service/service-types.ts';
import type { ContactChannel } from '../shared/contact.schema.ts';
import type { Confirmation } from '../shared/source.schema.ts';
import type { SearchKind } from './search-document.ts';

/** Words of the language people search in for the values of the model; several words for one value are fine. */
export interface SearchLabels {
  placeTypes: Record<PlaceType, string>;
  serviceTypes: Record<ServiceType, string>;
  careForms: Record<CareForm, string>;
  careFocus: Record<Care['focus'][number], string>;
  audiences: Record<Audience, string>;
  deliveryModes: Record<DeliveryMode, string>;
  channels: Record<ContactChannel, string>;
  /** By BCP 47 code. */
  language: (code: string) => string;
  /** How old a phone number is, given when it was confirmed. */
  phoneAge: (confirmed: Confirmation | undefined) => string;
  /** One sentence for the row of an Ortsteil, given the name of its Stadtbezirk. */
  districtSummary: (borough: string | undefined, words: Site['words']) => string;
  /** One sentence for the row of a Stadtbezirk, given the names of its Ortsteile. */
  boroughSummary: (districts: readonly string[], words: Site['words']) => string;
}

export interface DocumentOptions {
  /** Address of a record's page. */
  url: (kind: SearchKind, id: string) => string;
  labels: SearchLabels;
}
