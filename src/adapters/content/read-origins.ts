import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The city's own words on where its content comes from and under which licences; undefined when it wrote none. */
export async function readOrigins(directory: string): Promise<string | undefined> {
  try {
    return await readFile(join(directory, 'LIZENZEN.md'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
