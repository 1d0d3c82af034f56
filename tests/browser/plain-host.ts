import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PlainHost {
  origin: string;
  close(): Promise<void>;
}

/**
 * The simplest web host there is: files of a folder, `index.html` for folders, `404.html` for the rest. It knows no
 * question, no redirect and no header, as a city's rented web space may not.
 * @param extra pages of its own, by path
 */
export async function plainHost(folder: string, extra = new Map<string, string>()): Promise<PlainHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const answer = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    const own = extra.get(pathname);
    if (own !== undefined) return answer(200, 'text/html; charset=utf-8', own);
    readFile(join(folder, decodeURIComponent(file)))
      .then((body) => answer(200, TYPES[extname(file)] ?? 'application/octet-stream', body))
      .catch(async () => answer(404, 'text/html; charset=utf-8', await readFile(join(folder, '404.html'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
