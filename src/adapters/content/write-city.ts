import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CityFile } from '#domain/city/city-file.ts';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { editorSchema } from './editor-schemas.ts';
import { explainedList, explainedRecord } from './explained-yaml.ts';

/** Between these lines of an explanation stands a record that can be copied as it is. */
export const EXAMPLE_BEGINS = '--------8<--------';
export const EXAMPLE_ENDS = '-------->8--------';

/** Text of one file, ready to be edited. */
function cityFileText({ schema, heading, content }: CityFile): string {
  const root = editorSchema(schema);
  if (content.kind === 'example') {
    const yaml = explainedRecord(root, content.value);
    const record = content.body === undefined ? yaml : `---\n${yaml}---\n\n${content.body}\n`;
    return `${heading.join('\n')}\n\n${EXAMPLE_BEGINS}\n${record}${EXAMPLE_ENDS}\n`;
  }
  const comment = heading.map((line) => (line === '' ? '#' : `# ${line}`)).join('\n');
  const yaml =
    content.kind === 'list'
      ? explainedList(root, content.entries)
      : explainedRecord(root, content.value, content.marks);
  return `${comment}\n\n${yaml}`;
}

/** Writes a city into a folder that is empty or not there yet; a folder with anything in it stays as it is. */
export async function writeCity(
  directory: string,
  files: readonly CityFile[],
): Promise<Result<string[], 'folder-filled'>> {
  const there = await readdir(directory).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0) return fail('folder-filled');
  for (const file of files) {
    const path = join(directory, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, cityFileText(file), { flag: 'wx' });
  }
  return ok(files.map(({ path }) => path));
}
