import { contentFiles } from '#adapters/content/content-files.ts';
import { judgeContent } from '#adapters/content/read-content.ts';
import type { ContentFinding } from '#domain/city/content-fault.ts';

export const MUSTERSTADT = 'tests/fixtures/musterstadt/content';
/** A Saturday after everything in the fixture was written. */
export const TODAY = '2026-11-21';

export type Texts = Map<string, string>;

const files = await contentFiles(MUSTERSTADT);

const said = (finding: ContentFinding): string => JSON.stringify(finding);

function findingsOf(texts: Texts, today: string): ContentFinding[] {
  const result = judgeContent({ texts, tiles: files.tiles, findings: [] }, today);
  return result.ok ? result.value.warnings : result.fault;
}

/** What is always said: one twin of Musterstadt is old on purpose, and most pages have none. */
const standing: ReadonlySet<string> = new Set(findingsOf(new Map(files.texts), TODAY).map(said));

/** What the reader says about Musterstadt after somebody changed something, beside what it always says. */
export function judged(change: (texts: Texts) => void, today = TODAY): { findings: ContentFinding[]; texts: Texts } {
  const texts = new Map(files.texts);
  change(texts);
  return { findings: findingsOf(texts, today).filter((finding) => !standing.has(said(finding))), texts };
}

/** Replaces a passage of a file; the passage must be there. */
export const replaced =
  (file: string, from: string, to: string) =>
  (texts: Texts): void => {
    const text = texts.get(file);
    if (text?.includes(from) !== true) throw new Error(`${file} has no "${from}"`);
    texts.set(file, text.replace(from, to));
  };

/** Writes lines below what a file has. */
export const added =
  (file: string, more: string) =>
  (texts: Texts): void => {
    texts.set(file, (texts.get(file) ?? '') + more);
  };

export const withFile =
  (file: string, text: string) =>
  (texts: Texts): void => {
    texts.set(file, text);
  };

export const without =
  (file: string) =>
  (texts: Texts): void => {
    texts.delete(file);
  };
