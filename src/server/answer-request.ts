import type { FastifyReply, FastifyRequest } from 'fastify';
import { askPage, type PageAnswer, type PageHandler } from './page-handler.ts';
import type { Release } from './release.ts';
import type { Releases } from './releases.ts';
import { requestPath, type RequestPath } from './request-path.ts';
import { findFile, earlierReleaseWith, sendFile, sendStatusPage } from './send-file.ts';
import { sendPage } from './send-page.ts';
import { logFailure } from './server-log.ts';
import { shortNumberIn } from './short-number-address.ts';

/** What the server answers from. */
export interface Portal {
  releases: Releases;
  /** Undefined when it could not be loaded: static pages answer alone then. */
  handler: PageHandler | undefined;
  /** Paths whose questions are answered on demand, with closing slash: `/suche/`. */
  onDemand: readonly string[];
  /** Milliseconds a page made on demand may take. */
  answerWithin: number;
}

/** Room of the pages made on demand. Nobody comes in by the address; we lead there. */
const ANSWER_ROOM = '/antwort';
const NUMBER_PAGE = `${ANSWER_ROOM}/nummer/`;

/** Answers any GET or HEAD. One release answers the whole request, whatever is switched meanwhile. */
export async function answerRequest(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const release = await portal.releases.current();
  if (release === undefined) return sendStatusPage(request, reply, undefined, 503);
  const asked = requestPath(request.raw.url ?? '');
  if (asked === undefined || asked.path === ANSWER_ROOM || asked.path.startsWith(`${ANSWER_ROOM}/`)) {
    return sendStatusPage(request, reply, release, 404);
  }
  const number = shortNumberIn(asked.path);
  // A retired number leads to its own page: that page is served, not redirected to.
  if (number !== undefined && release.shortNumbers.get(number) !== asked.path) {
    return answerShortNumber(portal, request, reply, release, number);
  }
  if (asked.query !== '' && portal.handler !== undefined && portal.onDemand.includes(asked.path)) {
    return answerOnDemand(portal, request, reply, release, `${ANSWER_ROOM}${asked.path}?${asked.query}`);
  }
  return answerStatic(portal, request, reply, release, asked);
}

async function answerStatic(
  { releases }: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  { path, query }: RequestPath,
): Promise<FastifyReply> {
  const found = findFile(release.files, path);
  if (found?.kind === 'file') return sendFile(request, reply, release, found.file);
  if (found?.kind === 'folder') {
    return reply
      .header('cache-control', 'no-cache')
      .redirect(`${found.address}${query === '' ? '' : `?${query}`}`, 308);
  }
  const earlier = await earlierReleaseWith(releases, release, path);
  return earlier === undefined ? sendStatusPage(request, reply, release, 404) : sendFile(request, reply, earlier, path);
}

/** A number said on the phone leads to its entry; one nobody has, to a page that helps. */
async function answerShortNumber(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  number: string,
): Promise<FastifyReply> {
  const address = release.shortNumbers.get(number);
  // 302: the entry may move, the number stays.
  if (address !== undefined) return reply.header('cache-control', 'no-cache').redirect(address, 302);
  const help = await ask(portal, request, release, `${NUMBER_PAGE}?n=${encodeURIComponent(number)}`);
  if (help === 'broken' || help === undefined || help.body.length === 0)
    return sendStatusPage(request, reply, release, 404);
  return sendPage(request, reply, { ...help, status: 404, location: undefined });
}

async function answerOnDemand(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  target: string,
): Promise<FastifyReply> {
  const answer = await ask(portal, request, release, target);
  if (answer === 'broken') return sendStatusPage(request, reply, release, 500);
  if (answer === undefined || (answer.status === 404 && answer.body.length === 0)) {
    return sendStatusPage(request, reply, release, 404);
  }
  return sendPage(request, reply, answer);
}

async function ask(
  { handler, answerWithin }: Portal,
  request: FastifyRequest,
  release: Release,
  target: string,
): Promise<PageAnswer | 'broken' | undefined> {
  if (handler === undefined) return undefined;
  const locals = { release: { id: release.id, directory: release.directory } };
  try {
    const answer = await askPage(handler, { target, socket: request.raw.socket, locals, within: answerWithin });
    if (answer === undefined || answer.status < 500) return answer;
    logFailure(request, `the page answered ${String(answer.status)}`, 'page broke');
  } catch (error) {
    logFailure(request, error, 'page broke');
  }
  return 'broken';
}
