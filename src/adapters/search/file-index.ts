import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadIndexFile } from '#domain/search/index-format.ts';

const FILE_NAME = /^[a-z0-9][a-z0-9.-]*$/;

/** Reads the files of an index from a folder. A damaged manifest must not lead out of it, so only plain names are read. */
export function fileIndex(directory: string): ReadIndexFile {
  return async (name) => {
    if (!FILE_NAME.test(name)) throw new Error(`no name of an index file: ${name}`);
    return readFile(join(directory, name));
  };
}
