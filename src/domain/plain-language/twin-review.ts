import type { Day } from '../shared/partial-day.schema.ts';
import type { TwinRecord } from './twin.schema.ts';

/** Fields of a twin's front matter to write; undefined takes a field away. */
export type TwinFields = Partial<Record<keyof TwinRecord, string | undefined>>;

/** What a test group found. Sentences by their number on the sheet (numbered-sentences.ts). */
export interface CheckResult {
  group: string;
  on: Day;
  /** Undefined when nobody counted: then the check does not count either. */
  testers: number | undefined;
  withHelp: readonly number[];
  notUnderstood: readonly number[];
}

/** Why a result is not entered. */
export type CheckRefusal = 'machine-unedited' | 'sentence-unknown' | 'sentence-twice' | 'day-future' | 'group-missing';
