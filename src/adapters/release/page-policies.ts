import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/shared/result.ts';

/** Works out the policy of a page; given by whoever makes releases, so that this room needs no server. */
export type PageInspector = (html: string) => {
  policy: string;
  faults: { code: string; line: number; snippet: string }[];
};

/** Something in a page that our policy would block. */
export interface PageFault {
  code: 'page-breaks-policy';
  /** Path below the client folder: `anlaufstellen/index.html`. */
  file: string;
  line: number;
  snippet: string;
  /** What the inspector calls it: `style-attribute`. */
  reason: string;
}

/** `data/headers.json`: each policy once; pages name theirs by number. */
export interface HeadersFile {
  policies: string[];
  /** `/anlaufstellen/index.html` => place in `policies`. */
  pages: Record<string, number>;
}

/**
 * The Content-Security-Policy of every page, or all faults of all pages.
 * @param files paths below `client`; others than pages are passed over
 */
export async function pagePolicies(
  client: string,
  files: readonly string[],
  inspect: PageInspector,
): Promise<Result<HeadersFile, PageFault[]>> {
  const numbers = new Map<string, number>();
  const pages: Record<string, number> = {};
  const found: PageFault[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const { policy, faults } = inspect(await readFile(join(client, file), 'utf8'));
    found.push(
      ...faults.map(({ code: reason, line, snippet }): PageFault => ({
        code: 'page-breaks-policy',
        file,
        line,
        snippet,
        reason,
      })),
    );
    const number = numbers.get(policy) ?? numbers.size;
    numbers.set(policy, number);
    pages[`/${file}`] = number;
  }
  return found.length === 0 ? ok({ policies: [...numbers.keys()], pages }) : fail(found);
}
