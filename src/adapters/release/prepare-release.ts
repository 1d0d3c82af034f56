import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fail, ok, type Result } from '#domain/shared/result.ts';
import { checkHandler, type HandlerFault } from './check-handler.ts';
import { pagePolicies, type HeadersFile, type PageFault, type PageInspector } from './page-policies.ts';
import { placeFile } from './place-file.ts';
import { currentRelease, PREPARING, releaseId } from './release-folders.ts';

/** What a release is made of. */
export interface ReleaseParts {
  /** Output of the build, with `client/` and (unless purely static) `server/entry.mjs`. */
  buildDirectory: string;
  releasesDirectory: string;
  /** The moment the release is named after. */
  now: Date;
  /** Texts for the release's `data/` folder by file name: what pages made on demand read. */
  data: Readonly<Record<string, string>>;
  inspectPage: PageInspector;
  /** Told after each file how far it is. */
  report?: (done: number, total: number) => void;
}

export interface ReleaseCounts {
  files: number;
  pages: number;
  policies: number;
  /** Compressed twins, brotli and gzip together. */
  twins: number;
  /** Files taken over from the release before. */
  reused: number;
  /** Modules of the server part; 0 for a purely static build. */
  modules: number;
}

export interface PreparedRelease {
  id: string;
  counts: ReleaseCounts;
}

export type ReleaseFault = { code: 'build-missing'; directory: string } | PageFault | HandlerFault;

/**
 * Makes a whole release folder from a build. Nothing is served from it before `switchRelease`; a failure leaves
 * nothing behind and everything as it was.
 * @returns the new release, or all faults that keep it from being published
 */
export async function prepareRelease(parts: ReleaseParts): Promise<Result<PreparedRelease, ReleaseFault[]>> {
  const client = join(parts.buildDirectory, 'client');
  const files = await listFiles(client);
  if (files.length === 0) return fail([{ code: 'build-missing', directory: client }]);
  const headers = await pagePolicies(client, files, parts.inspectPage);
  if (!headers.ok) return headers;

  await mkdir(parts.releasesDirectory, { recursive: true });
  const preparing = join(parts.releasesDirectory, `${PREPARING}${String(process.pid)}-${String(parts.now.getTime())}`);
  try {
    return await fill(preparing, parts, files, headers.value);
  } finally {
    await rm(preparing, { recursive: true, force: true });
  }
}

async function fill(
  preparing: string,
  parts: ReleaseParts,
  files: string[],
  headers: HeadersFile,
): Promise<Result<PreparedRelease, ReleaseFault[]>> {
  const { twins, reused, hash } = await placeClient(join(preparing, 'client'), parts, files);
  await mkdir(join(preparing, 'data'));
  for (const [name, text] of Object.entries({ ...parts.data, 'headers.json': JSON.stringify(headers) })) {
    await writeFile(join(preparing, 'data', name), text);
    hash.update(name).update(text);
  }
  const server = await placeServer(preparing, parts.buildDirectory);
  if (!server.ok) return fail([server.fault]);
  const id = releaseId(parts.now, hash.digest('hex'));
  const target = join(parts.releasesDirectory, id);
  // Same second and same content: it is the same release, made twice.
  await rename(preparing, target).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  });
  const { policies, pages } = headers;
  const counts = {
    files: files.length,
    pages: Object.keys(pages).length,
    policies: policies.length,
    twins,
    reused,
    modules: server.value,
  };
  return ok({ id, counts });
}

/** Copies and compresses all static files, as many at once as there are processors. */
async function placeClient(target: string, parts: ReleaseParts, files: string[]) {
  const current = await currentRelease(parts.releasesDirectory);
  const sums = new Map<string, string>();
  const waiting = [...files];
  let done = 0;
  let twins = 0;
  let reused = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = await readFile(join(parts.buildDirectory, 'client', file));
      sums.set(file, createHash('sha256').update(content).digest('hex'));
      const before = current === undefined ? undefined : join(parts.releasesDirectory, current, 'client', file);
      const placed = await placeFile(content, before, join(target, file));
      twins += placed.twins;
      if (placed.reused) reused += 1;
      done += 1;
      parts.report?.(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(sums.get(file) ?? '');
  return { twins, reused, hash };
}

async function placeServer(preparing: string, buildDirectory: string): Promise<Result<number, HandlerFault>> {
  const built = join(buildDirectory, 'server');
  if ((await listFiles(built)).length === 0) return ok(0);
  await cp(built, join(preparing, 'server'), { recursive: true });
  return checkHandler(join(preparing, 'server'));
}

/** Paths of all files below a folder, sorted; empty when there is none. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
