import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createServer, type ServerOptions } from '#server/create-server.ts';
import type { Shelf } from './a-shelf.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/** A running server and ways to talk to it that change nothing: paths are sent as they are, bodies stay compressed. */
export interface TestServer {
  port: number;
  get(path: string, headers?: OutgoingHttpHeaders): Promise<Answer>;
  ask(method: string, path: string, headers?: OutgoingHttpHeaders, body?: string): Promise<Answer>;
  /** Log lines so far. */
  log: string[];
  close(): Promise<void>;
}

export async function aServer(
  shelf: Pick<Shelf, 'directory'>,
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const log: string[] = [];
  const app = await createServer({
    releasesDirectory: shelf.directory,
    onDemand: ['/suche/'],
    logLevel: 'info',
    logSink: { write: (line) => void log.push(line) },
    ...options,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const ask: TestServer['ask'] = (method, path, headers, body) => askPort(port, method, path, headers, body);
  return { port, log, ask, get: (path, headers) => ask('GET', path, headers), close: () => app.close() };
}

/** One request on a connection of its own. */
export function askPort(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent: false };
    const asking = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: bytes,
          text: bytes.toString('utf8'),
        });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Sends a request line no client library would send, and gives back the status line. */
export function askRaw(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('utf8')));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}
