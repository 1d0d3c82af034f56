import { parseArgs } from 'node:util';
import { onDemandRoutes } from '#routes';
import { createServer } from '#server/create-server.ts';
import { readSettings, SETTINGS, type Settings } from '#server/settings.ts';
import { stopOnSignal } from '#server/stop-on-signal.ts';

const HELP = `Serves the current release.

  node scripts/serve.ts

Settings, from the environment:
${Object.entries(SETTINGS)
  .map(
    ([name, { default: value, meaning }]) =>
      `  ${name.padEnd(13)} ${meaning} (default: ${value === '' ? 'none' : value})`,
  )
  .join('\n')}

/gesund answers with the release that is served. SIGTERM or Ctrl+C: open answers are finished, then it ends.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });

async function serve(): Promise<void> {
  const { settings, faults } = readSettings(process.env);
  for (const { name, found, expected } of faults)
    console.error(`${name}=${found} cannot be used: expected ${expected}.`);
  if (faults.length > 0) return end(1);
  const app = await createServer({ ...settings, onDemand: onDemandRoutes });
  const health = await app.inject('/gesund');
  if (health.statusCode !== 200) {
    console.error(`There is no release in ${settings.releasesDirectory} yet. Build the portal first: npm run build`);
    return end(1);
  }
  try {
    const address = await app.listen({ port: settings.port, host: settings.host });
    stopOnSignal(app, { signals: process, exit: end });
    console.log(shownAddress(settings, address));
  } catch (error) {
    console.error(listenSentence(settings, error));
    return end(1);
  }
}

/** The address people can open on this machine. */
function shownAddress({ host }: Settings, address: string): string {
  const { port } = new URL(address);
  const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port === '' ? '80' : port}`;
}

function listenSentence({ port, host }: Settings, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is taken: something else is running there, perhaps an earlier start. Stop it or choose another: PORT=${String(port + 1)}`;
  }
  if (code === 'EACCES') return `Port ${String(port)} may not be opened by this user. Choose one above 1023: PORT=4321`;
  return `Cannot listen on ${host}:${String(port)}: ${String(error)}`;
}

function end(code: number): void {
  process.exit(code);
}

if (values.help === true) console.log(HELP);
else await serve();
