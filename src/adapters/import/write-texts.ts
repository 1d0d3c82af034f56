import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes texts below a folder. Each file is written beside its place and then moved there, so that an interruption
 * leaves the old file or the new one, never half of it.
 * @param progress called after each file with the count so far
 */
export async function writeTexts(
  directory: string,
  texts: ReadonlyMap<string, string>,
  progress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  for (const [file, text] of texts) {
    const path = join(directory, file);
    await mkdir(dirname(path), { recursive: true });
    const beside = join(dirname(path), `.${String(process.pid)}.part`);
    await writeFile(beside, text);
    await rename(beside, path);
    done += 1;
    progress(done, texts.size);
  }
}
