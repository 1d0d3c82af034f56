import type { Place } from '../place/place.ts';
import type { Service } from '../service/service.ts';

/** What stands in a list: a place or a service. */
export type Entry = { place: Place; service?: never } | { service: Service; place?: never };

/** An entry of a narrowed list, with what its card says besides. */
export type NarrowedEntry = Entry & {
  /** How far it is, in words. */
  near?: string | undefined;
  /** What nobody knows of it, in words. */
  missing?: string | undefined;
};

export const entryId = (entry: Entry): string => (entry.place ?? entry.service).id;
