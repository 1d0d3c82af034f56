import { readFile } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cacheControl, isHashed, KEEP_NOTHING } from './cache-control.ts';
import { POLICY_WITHOUT_PAGE } from './content-security-policy.ts';
import { contentType } from './content-type.ts';
import { type Encoding, ENCODINGS, preferredEncoding } from './preferred-encoding.ts';
import type { Release } from './release.ts';
import type { Releases } from './releases.ts';
import { encodedPath } from './request-path.ts';

/** What a path means in a release: a file, or a folder asked for without its closing slash. */
export type Found = { kind: 'file'; file: string } | { kind: 'folder'; address: string };

/** Looks a path up; undefined when there is no such page. Compressed twins are no pages of their own. */
export function findFile(files: Release['files'], path: string): Found | undefined {
  if (path.endsWith('/')) {
    return files.has(`${path}index.html`) ? { kind: 'file', file: `${path}index.html` } : undefined;
  }
  if (files.has(path)) return /\.(br|gz)$/.test(path) ? undefined : { kind: 'file', file: path };
  return files.has(`${path}/index.html`) ? { kind: 'folder', address: `${encodedPath(path)}/` } : undefined;
}

/** Sends a file of a release: compressed as the browser likes it, or a part of the plain file where a range is asked for. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, release: Release, file: string): FastifyReply {
  const available = encodingsOf(release, file);
  // Ranges count bytes of the plain file (map tiles); the compressed twin is another representation (RFC 9110, 14.2).
  const encoding = request.headers.range === undefined ? chosen(request, available) : undefined;
  describe(reply, release, file, available, encoding).header('cache-control', cacheControl(file));
  return reply.sendFile(`${file.slice(1)}${encoding === undefined ? '' : ENCODINGS[encoding]}`, release.client, {
    acceptRanges: encoding === undefined,
    contentType: false,
    cacheControl: false,
    index: false,
  });
}

/** The earlier release that has a hashed file the current one lacks; undefined when none has it or the name is not hashed. */
export async function earlierReleaseWith(releases: Releases, now: Release, path: string): Promise<Release | undefined> {
  if (!isHashed(path)) return undefined;
  const others = await releases.others(now);
  return others.find(({ files }) => findFile(files, path)?.kind === 'file');
}

/**
 * Sends the release's own page for a status (`404.html`, `500.html`).
 * Where there is none – or no release at all – a line of plain text says it.
 */
export async function sendStatusPage(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release | undefined,
  status: 404 | 500 | 503,
): Promise<FastifyReply> {
  const file = `/${String(status)}.html`;
  reply.code(status).header('cache-control', KEEP_NOTHING).removeHeader('content-encoding');
  if (status === 503) reply.header('retry-after', '30');
  if (release?.files.has(file) !== true) {
    return reply.type(contentType('.txt')).send(`${String(status)} ${STATUS_CODES[status] ?? ''}\n`);
  }
  const available = encodingsOf(release, file);
  const encoding = chosen(request, available);
  const body = await readFile(join(release.client, `${file}${encoding === undefined ? '' : ENCODINGS[encoding]}`));
  return describe(reply, release, file, available, encoding).send(body);
}

function describe(
  reply: FastifyReply,
  release: Release,
  file: string,
  available: Encoding[],
  encoding: Encoding | undefined,
): FastifyReply {
  reply.header('content-type', contentType(file));
  // A page unknown to the list runs nothing at all rather than anything.
  reply.header('content-security-policy', release.policies.get(file) ?? POLICY_WITHOUT_PAGE);
  if (available.length > 0) reply.header('vary', 'accept-encoding');
  if (encoding !== undefined) reply.header('content-encoding', encoding);
  return reply;
}

const encodingsOf = (release: Release, file: string): Encoding[] =>
  (Object.keys(ENCODINGS) as Encoding[]).filter((encoding) => release.files.has(file + ENCODINGS[encoding]));

const chosen = (request: FastifyRequest, available: Encoding[]): Encoding | undefined =>
  preferredEncoding(request.headers['accept-encoding'], available);
