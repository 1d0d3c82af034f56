import type { z } from 'zod';
import type { ContentFinding } from '#domain/city/content-fault.ts';
import type { Entry } from '#domain/city/content-draft.ts';

/** A file that was read, kept to tell line and wording of a fault. */
export interface FileSource {
  schema: z.core.$ZodType;
  lineOf: (field: string) => number | undefined;
  textOf: (field: string) => string | undefined;
}

/** What came out of one file or folder. */
export interface Reading<T> {
  entries: Entry<T>[];
  findings: ContentFinding[];
  sources: Map<string, FileSource>;
  /** Ids that stand there, faulty records included; undefined when the list itself could not be read. */
  ids: ReadonlySet<string> | undefined;
}
