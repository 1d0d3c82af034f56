import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

interface ServiceFile {
  /** File name without ending. */
  id: string;
  /** What stands in the file; plain data without undefined values. */
  content: object;
}

interface WrittenFiles {
  written: string[];
  /** Files that were there already and stay as they are. */
  kept: string[];
}

/**
 * Writes one YAML file a service into `<contentDirectory>/angebote`. An existing file is never overwritten, so the
 * command can be repeated after an interruption: it goes on where it stopped.
 * @param progress called after each file with the count so far.
 */
export async function writeServiceFiles(
  contentDirectory: string,
  files: readonly ServiceFile[],
  header: string,
  progress: (done: number, total: number) => void,
): Promise<WrittenFiles> {
  const directory = join(contentDirectory, 'angebote');
  await mkdir(directory, { recursive: true });
  const result: WrittenFiles = { written: [], kept: [] };
  for (const [index, file] of files.entries()) {
    const isNew = await writeNew(
      join(directory, `${file.id}.yaml`),
      `${header}${stringify(file.content, { lineWidth: 0 })}`,
    );
    (isNew ? result.written : result.kept).push(file.id);
    progress(index + 1, files.length);
  }
  return result;
}

/** `wx` fails where the file exists: asking first and writing then would leave a gap between the two. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
