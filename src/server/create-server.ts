import { STATUS_CODES } from 'node:http';
import staticFiles from '@fastify/static';
import { fastify, LogController, type FastifyError, type FastifyInstance } from 'fastify';
import { answerRequest, type Portal } from './answer-request.ts';
import { KEEP_NOTHING } from './cache-control.ts';
import { POLICY_WITHOUT_PAGE } from './content-security-policy.ts';
import { contentType } from './content-type.ts';
import { loadPageHandler, type PageHandler } from './page-handler.ts';
import { holdRelease } from './release-hold.ts';
import { openReleases, type Releases } from './releases.ts';
import { requestPath } from './request-path.ts';
import { securityHeaders } from './security-headers.ts';
import { sendStatusPage } from './send-file.ts';
import { logFailure, logOptions, logRequests, type LogSink } from './server-log.ts';

export interface ServerOptions {
  /** Folder with `<id>/` and the link `current` (docs/adr/0004-releases-and-answers.md). */
  releasesDirectory: string;
  /** Paths whose questions are answered on demand: `onDemandRoutes` of src/routes.ts. */
  onDemand: readonly string[];
  logLevel?: string;
  /** Standard error unless told otherwise. */
  logSink?: LogSink;
  /** Proxies whose word on https is believed. */
  trustedProxies?: string[];
  /** Milliseconds a page made on demand may take before the calm error page comes. */
  answerWithin?: number;
}

/** Milliseconds in which a request must have come in; without a bound a slow sender holds a connection for ever. */
const REQUEST_WITHIN = 30_000;

/** Stands for every address that cannot be meant; it is one itself. */
const NOTHING_OF_OURS = '//';

/**
 * The portal's HTTP server, not yet listening.
 * Static files come from the release that is current at each request, and so do the data of pages made on demand; only
 * the code of those pages stays as it was at start.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { trustedProxies = [], logLevel = 'warn', logSink = process.stderr } = options;
  const app = fastify({
    logger: logOptions(logLevel, logSink),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    requestTimeout: REQUEST_WITHIN,
    // Fastify refuses what it cannot decode before any hook runs, so without our headers: it gets an address it can read.
    rewriteUrl: ({ url = '' }) => (requestPath(url) === undefined ? NOTHING_OF_OURS : url),
  });
  const releases = openReleases(options.releasesDirectory, (message) => app.log.warn(message));
  const handler = await loadHandler(app, releases);
  const portal = { releases, handler, onDemand: options.onDemand, answerWithin: options.answerWithin ?? 20_000 };
  await app.register(staticFiles, { serve: false });
  addHeaders(app);
  addAnswers(app, portal);
  addRefusals(app, releases);
  logRequests(app);
  return app;
}

async function loadHandler(app: FastifyInstance, releases: Releases): Promise<PageHandler | undefined> {
  const release = await releases.current();
  if (release === undefined) return undefined;
  try {
    const handler = await loadPageHandler(release.directory);
    const letGo = holdRelease(release.directory, (message) => app.log.warn(message));
    app.addHook('onClose', letGo);
    return handler;
  } catch (error) {
    app.log.error({ error: String(error) }, 'pages on demand are off: their code cannot be loaded');
    return undefined;
  }
}

function addHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    reply.headers(securityHeaders(request.protocol === 'https'));
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', POLICY_WITHOUT_PAGE);
    // A 304 describes nothing (RFC 9110, 15.4.5).
    if (reply.statusCode === 304) reply.removeHeader('content-type').removeHeader('content-encoding');
    done(null, payload);
  });
}

function addAnswers(app: FastifyInstance, portal: Portal): void {
  app.get('/gesund', async (_request, reply) => {
    const release = await portal.releases.current();
    reply.code(release === undefined ? 503 : 200).header('cache-control', KEEP_NOTHING);
    return reply.send({
      ok: release !== undefined,
      release: release?.id ?? null,
      onDemand: portal.handler !== undefined,
    });
  });
  app.route({ method: ['GET', 'HEAD'], url: '*', handler: (request, reply) => answerRequest(portal, request, reply) });
}

function addRefusals(app: FastifyInstance, releases: Releases): void {
  // Whatever is sent to a page that only answers is refused unread.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.setNotFoundHandler(async (request, reply) => {
    // A file that vanished between list and reading.
    if (request.method === 'GET' || request.method === 'HEAD')
      return sendStatusPage(request, reply, await releases.current(), 404);
    return reply.code(405).header('allow', 'GET, HEAD').type(contentType('.txt')).send(statusLine(405));
  });
  app.setErrorHandler<FastifyError & { headers?: Record<string, string> }>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A range that cannot be had says how long the file is (RFC 9110, 15.5.17).
    if (status < 500) {
      reply
        .code(status)
        .headers(error.headers ?? {})
        .header('cache-control', KEEP_NOTHING);
      return reply.type(contentType('.txt')).send(statusLine(status));
    }
    logFailure(request, error, 'request broke');
    return sendStatusPage(request, reply, await releases.current(), 500);
  });
}

const statusLine = (status: number): string => `${String(status)} ${STATUS_CODES[status] ?? ''}\n`;
