import type { PlaceRecord } from './place.schema.ts';
import type { PlaceKind } from './place-types.ts';

/** A place as the catalogue knows it: what its file says, and who it is. */
export type Place = PlaceRecord & {
  /** File name without ending; unique over all places and services. */
  id: string;
  kind: PlaceKind;
  /** `4711-3`, see short-number.ts. */
  shortNumber: string;
  /** Stadtbezirk of its Ortsteil, when that is known. */
  borough: string | undefined;
};
