import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** What a page made on demand may know of the server. */
export interface PageLocals {
  release: { id: string; directory: string };
}

/** Astro's built handler (`@astrojs/node`, mode `middleware`). `next` is called where no page matches. */
export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (fault?: Error) => void,
  locals: PageLocals,
) => unknown;

/** A page made on demand. Only what we pass on is kept: no cookie of a library reaches a person. */
export interface PageAnswer {
  status: number;
  type: string;
  location: string | undefined;
  body: Buffer;
}

export interface PageQuestion {
  /** Path and query, `/antwort/suche/?q=…`. */
  target: string;
  socket: Socket;
  locals: PageLocals;
  /** Milliseconds after which the page counts as broken. */
  within: number;
}

/**
 * Loads the handler of a release. Done once, at start: code is what is deployed, a release is what is said. The
 * pages read their data from the release they are given with each request.
 * @throws whatever stops the module from loading
 */
export async function loadPageHandler(releaseDirectory: string): Promise<PageHandler> {
  const entry = join(releaseDirectory, 'server', 'entry.mjs');
  const module = (await import(pathToFileURL(entry).href)) as { handler?: PageHandler };
  if (typeof module.handler !== 'function') throw new TypeError(`${entry} exports no handler`);
  return module.handler;
}

/**
 * Asks the handler for a page and waits for the whole of it: its policy can only be worked out from the finished HTML.
 * @returns undefined where the handler knows no such page
 * @throws when the page breaks or takes too long
 */
export async function askPage(handler: PageHandler, question: PageQuestion): Promise<PageAnswer | undefined> {
  const request = bareRequest(question);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PageAnswer | undefined>((resolve, reject) => {
      const response = new CapturedResponse(request, resolve, reject);
      timer = setTimeout(
        () => response.destroy(new Error(`no page within ${String(question.within)} ms`)),
        question.within,
      );
      const next = (fault?: Error): void => (fault === undefined ? resolve(undefined) : reject(fault));
      Promise.try(handler, request, response as unknown as ServerResponse, next, question.locals).catch(reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** A GET with nothing of the person in it but the question: no cookie, no address, no browser name. */
function bareRequest({ target, socket }: PageQuestion): IncomingMessage {
  const request = new IncomingMessage(socket);
  request.method = 'GET';
  request.url = target;
  request.httpVersion = '1.1';
  request.headers = { host: 'localhost' };
  request.push(null);
  return request;
}

/** Stands in for the response while a page is made. It is what Astro and plain handlers use of a ServerResponse. */
class CapturedResponse extends Writable {
  readonly req: IncomingMessage;
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  readonly #headers = new Map<string, string>();
  readonly #chunks: Buffer[] = [];

  constructor(request: IncomingMessage, done: (answer: PageAnswer) => void, failed: (error: Error) => void) {
    super({ decodeStrings: true });
    this.req = request;
    this.on('error', failed);
    this.on('finish', () => done(this.#answer()));
    // After a finish this changes nothing: a promise settles once.
    this.on('close', () => failed(new Error('the page stopped before its end')));
  }

  setHeader(name: string, value: number | string | readonly string[]): this {
    this.#headers.set(name.toLowerCase(), String(value));
    return this;
  }

  getHeader(name: string): string | undefined {
    return this.#headers.get(name.toLowerCase());
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase());
  }

  writeHead(status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]): this {
    this.statusCode = status;
    this.headersSent = true;
    for (const [name, value] of Object.entries(rest.find((part) => typeof part === 'object') ?? {})) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.headersSent = true;
    this.#chunks.push(chunk);
    done();
  }

  #answer(): PageAnswer {
    return {
      status: this.statusCode,
      type: this.getHeader('content-type') ?? 'text/plain; charset=utf-8',
      location: this.getHeader('location'),
      body: Buffer.concat(this.#chunks),
    };
  }
}
