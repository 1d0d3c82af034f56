import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KEEP_NOTHING } from './cache-control.ts';
import { contentSecurityPolicy, type Sha256 } from './content-security-policy.ts';
import type { PageAnswer } from './page-handler.ts';
import { type Encoding, preferredEncoding } from './preferred-encoding.ts';

/** SHA-256 in base64, as a Content-Security-Policy writes it. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('base64');

/** Smaller answers fit one packet anyway. */
const WORTH_COMPRESSING = 1024;

/** Sends a page made on demand: policy from its own HTML, kept nowhere, compressed in passing. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PageAnswer,
): Promise<FastifyReply> {
  reply.code(answer.status).header('cache-control', KEEP_NOTHING).header('content-type', answer.type);
  if (answer.location !== undefined) reply.header('location', answer.location);
  if (answer.type.startsWith('text/html')) {
    reply.header('content-security-policy', contentSecurityPolicy(answer.body.toString('utf8'), sha256));
  }
  reply.header('vary', 'accept-encoding');
  const encoding =
    answer.body.length > WORTH_COMPRESSING
      ? preferredEncoding(request.headers['accept-encoding'], ['br', 'gzip'])
      : undefined;
  if (encoding === undefined) return reply.send(answer.body);
  return reply.header('content-encoding', encoding).send(await compressed(answer.body, encoding));
}

/** Brotli 5 takes about a millisecond for a page and is smaller than gzip 9; 11 would take fifty. */
const compressed = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : promisify(gzip)(body);
