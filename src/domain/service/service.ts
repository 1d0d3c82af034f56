import type { ServiceRecord } from './service.schema.ts';

/** A service as the catalogue knows it. */
export type Service = ServiceRecord & {
  /** File name without ending; unique over all places and services. */
  id: string;
  shortNumber: string;
};
