import type { Sheet } from '#domain/note-list/sheet.ts';
import { shortNumbersUrl, sheetUrl } from '#routes';

/** What is known of an entry: its sheet, that the portal has it no more, or that it could not be asked. */
export type SheetAnswer = { kind: 'sheet'; sheet: Sheet } | { kind: 'gone' } | { kind: 'failed' };

/** Asks for one sheet. Only its id goes out, as with its page; never the list. */
export async function askSheet(id: string): Promise<SheetAnswer> {
  try {
    const response = await fetch(sheetUrl(id));
    if (response.status === 404 || response.status === 410) return { kind: 'gone' };
    return response.ok ? { kind: 'sheet', sheet: (await response.json()) as Sheet } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** Kurznummer => address, for all numbers ever given; undefined when it could not be asked. */
export async function askRegister(): Promise<Record<string, string> | undefined> {
  try {
    const response = await fetch(shortNumbersUrl);
    return response.ok ? ((await response.json()) as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}
