import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askPort } from './a-server.ts';
import { aRelease, aShelf, FIRST, type Shelf } from './a-shelf.ts';

let shelf: Shelf;
const started: ChildProcess[] = [];

beforeAll(async () => {
  shelf = await aShelf();
  await shelf.add(FIRST, aRelease('Montag'));
  await shelf.switchTo(FIRST);
});

afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => shelf.remove());

/** A running `scripts/serve.ts`: its lines one by one, and how it ended. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', RELEASES_DIR: shelf.directory, ...environment },
  });
  started.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, line: async () => (await lines.next()).value };
}

const portIn = (line: string | undefined): number => Number(new URL(line ?? '').port);

/** How `scripts/serve.ts` ends when it cannot start. */
async function refusal(environment: Record<string, string>): Promise<{ code: number; stderr: string }> {
  const env = { ...process.env, HOST: '127.0.0.1', RELEASES_DIR: shelf.directory, ...environment };
  return promisify(execFile)(process.execPath, ['scripts/serve.ts'], { env }).then(
    () => ({ code: 0, stderr: '' }),
    (error: unknown) => error as { code: number; stderr: string },
  );
}

describe('npm run serve', () => {
  it('prints one line, the address, and serves there', async () => {
    const { line } = start({});
    const first = await line();
    expect(first).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await askPort(portIn(first), 'GET', '/')).text).toContain('Montag');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 when told to by %s', async (signal) => {
    const { child, line, ended } = start({});
    await line();
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('finishes an answer under way before it ends, and takes no new ones', async () => {
    const { child, line, ended } = start({});
    const port = portIn(await line());
    const answer = askPort(port, 'GET', `/suche/?q=${encodeURIComponent('wartet auf das Ende')}`);
    expect(await line()).toBe('begun');
    child.kill('SIGTERM');
    expect((await answer).text).toContain(`${FIRST} Montag`);
    expect(await ended).toBe(0);
    await expect(askPort(port, 'GET', '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    expect(await refusal({ PORT: port })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Port ${port} is taken`) as string,
    });
    other.close();
  });

  it('says when there is nothing to serve yet', async () => {
    const empty = await aShelf();
    const { code, stderr } = await refusal({ RELEASES_DIR: empty.directory, LOG_LEVEL: 'silent' });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/no release .*npm run build/)]);
    await empty.remove();
  });

  it('names every setting it cannot use', async () => {
    const { code, stderr } = await refusal({ PORT: 'viele', LOG_LEVEL: 'laut' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/PORT=viele .*\n.*LOG_LEVEL=laut/);
  });

  it('explains itself', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/serve.ts', '--help']);
    for (const name of ['PORT', 'HOST', 'RELEASES_DIR', 'LOG_LEVEL', 'TRUST_PROXY']) expect(stdout).toContain(name);
  });
});
