import { writeTexts } from '#adapters/import/write-texts.ts';
import type { ContentFault } from '#domain/city/content-fault.ts';
import { registerExhausted } from '#texts/content-commands.ts';
import { describeFaults } from '#texts/content-faults.ts';
import { importFilesDone, importNothingWritten, importRefused, importWritten } from '#texts/import-table.ts';
import { importWriteFault } from '#texts/import.ts';

/** Says on the error stream why a command ends, with 2. */
export function refuse(text: string): 2 {
  process.stderr.write(text);
  return 2;
}

/** Content that was faulty before an import, or would be after it: nothing is written. */
export const refuseFaults = (faults: readonly ContentFault[] | 'short-numbers-exhausted'): 2 =>
  refuse(importRefused + (faults === 'short-numbers-exhausted' ? registerExhausted : `${describeFaults(faults)}\n`));

/**
 * Writes what an import prepared, or says that a dry run writes nothing. Tells every 25th file on the error stream.
 * @returns false when the folder cannot be written
 */
export async function writeOrShow(
  directory: string,
  texts: ReadonlyMap<string, string>,
  dryRun: boolean,
): Promise<boolean> {
  if (dryRun) {
    process.stdout.write(importNothingWritten);
    return true;
  }
  try {
    await writeTexts(directory, texts, (done, total) => {
      if (done === total || done % 25 === 0) process.stderr.write(importFilesDone(done, total));
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    refuse(`${importWriteFault(directory)}\n`);
    return false;
  }
  process.stdout.write(importWritten(texts.size, directory));
  return true;
}
