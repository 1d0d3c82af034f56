import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** One published state of the portal, as the server knows it. It never changes: a change is another release. */
export interface Release {
  id: string;
  directory: string;
  /** Folder of the static files. */
  client: string;
  /** Every static file as an address path: `/anlaufstellen/index.html`. What is not listed does not exist, so no path can lead outside. */
  files: ReadonlySet<string>;
  /** Content-Security-Policy of each page, by the same paths. */
  policies: ReadonlyMap<string, string>;
  /** `4711-3` => `/anlaufstellen/x/`. */
  shortNumbers: ReadonlyMap<string, string>;
}

/** `data/headers.json`: each policy once, pages by number. */
interface HeadersFile {
  policies: string[];
  pages: Record<string, number>;
}

/**
 * Reads a release folder once.
 * @param warn told about data files that are missing or unreadable; the pages are served all the same
 * @throws when there is no `client` folder: then it is no release
 */
export async function openRelease(directory: string, warn: (message: string) => void): Promise<Release> {
  const client = join(directory, 'client');
  const files = await listFiles(client);
  const headers = await readJson<HeadersFile>(
    join(directory, 'data', 'headers.json'),
    { policies: [], pages: {} },
    warn,
  );
  const numbers = await readJson<Record<string, string>>(join(client, 'daten', 'kurznummern.json'), {}, warn);
  return {
    id: basename(directory),
    directory,
    client,
    files,
    policies: policiesOf(headers),
    // An address that is not on our host would make the redirect an open one.
    shortNumbers: new Map(Object.entries(numbers).filter(([, address]) => /^\/(?![/\\])/.test(address))),
  };
}

async function listFiles(client: string): Promise<Set<string>> {
  const entries = await readdir(client, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(client, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  // Hidden files are somebody's mistake; RFC 8615 names the one exception.
  return new Set(paths.filter((path) => !/\/\.(?!well-known\/)/.test(path)));
}

function policiesOf({ policies, pages }: HeadersFile): Map<string, string> {
  const byPage = new Map<string, string>();
  for (const [page, index] of Object.entries(pages)) {
    const policy = policies[index];
    if (policy !== undefined) byPage.set(page, policy);
  }
  return byPage;
}

async function readJson<T>(file: string, otherwise: T, warn: (message: string) => void): Promise<T> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    warn(`${basename(file)} is missing or unreadable: ${error instanceof Error ? error.message : String(error)}`);
    return otherwise;
  }
}
