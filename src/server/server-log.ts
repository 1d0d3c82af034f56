import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestPath } from './request-path.ts';

/** Where log lines go: one JSON object a line. */
export interface LogSink {
  write(line: string): void;
}

/**
 * Structured logs without a person in them: no addresses of people, no query strings (their questions are personal),
 * no machine names. DSGVO Art. 5 (1) c.
 */
export const logOptions = (level: string, stream: LogSink) => ({
  level,
  stream,
  base: null,
  // Fastify's own lines carry the request with address and query: only the method stays.
  serializers: {
    req: ({ method }: { method: string }) => ({ method }),
    err: ({ name, message, code = '' }: LoggedError) => ({ type: name, message, stack: '', code }),
  },
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
});

type LoggedError = Error & { code?: string };

/** Writes a line for each answered request: method, path, status, milliseconds. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        path: loggedPath(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
}

/** Writes down what broke, with the person's words taken out of it. */
export function logFailure(request: FastifyRequest, error: unknown, message: string): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  request.log.error({ path: loggedPath(request), error: withoutQuestion(stack, request.raw.url ?? '') }, message);
}

const loggedPath = (request: FastifyRequest): string => requestPath(request.raw.url ?? '')?.path ?? '(unreadable)';

/** Words shorter than this would tear unrelated text apart, and say little about anybody. */
const SHORTEST_WORD = 3;

/** Takes the query of an address out of a text: whole, and each of its values as people typed them. */
export function withoutQuestion(text: string, target: string): string {
  const mark = target.indexOf('?');
  if (mark === -1) return text;
  const query = target.slice(mark + 1);
  const values = [...new URLSearchParams(query).values()].flatMap((value) => [value, encodeURIComponent(value)]);
  return [query, ...values]
    .filter((words) => words.length >= SHORTEST_WORD)
    .reduce((rest, words) => rest.replaceAll(words, '…'), text);
}
