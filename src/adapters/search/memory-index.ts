import type { ReadIndexFile } from '#domain/search/index-format.ts';

/** Reads the files of an index that was just built and never written. */
export function memoryIndex(files: ReadonlyMap<string, Uint8Array>): ReadIndexFile {
  return (name) => {
    const content = files.get(name);
    return content === undefined ? Promise.reject(new Error(`no such index file: ${name}`)) : Promise.resolve(content);
  };
}
