import type { Catalog } from '#domain/city/catalog.ts';
import type { PlaceKind } from '#domain/place/place-types.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';

/** What every export says of itself, so that a copy on another computer still says where it comes from. */
export interface DataNotice {
  /** Name of the portal. */
  source: string;
  /** Absolute address of the page about the data. */
  sourceUrl: string;
  /** Undefined when the city named none: then nobody may pass the data on without asking. */
  license: { name: string; url: string } | undefined;
  /** Sentences that licences of the sources demand. */
  attributions: readonly string[];
  /** The day the data were exported; each fact has its own, mostly older day. */
  date: Day;
  /** German sentences a reader must know: a demonstration says that it is one. */
  remarks: readonly string[];
}

/** The checked content and how to point at it. Retired Kurznummern are no part of it. */
export interface DataContext {
  city: Pick<Catalog, 'site' | 'boroughs' | 'districts' | 'topics' | 'places' | 'services' | 'organizations'>;
  notice: DataNotice;
  /** Absolute address of a record's page. */
  pageOf: (kind: PlaceKind | 'service' | 'organization' | 'topic', id: string) => string;
}
