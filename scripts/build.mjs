// npm run build: content check, Astro, release. Runs on the project's own Node 26.
import { parseArgs } from 'node:util';
import { build } from './prepare/build.mjs';
import { runMain } from './prepare/stop.mjs';

const help = `npm run build -- [--content ORDNER] [--out ORDNER]

Prüft die Inhalte, baut alle Seiten und stellt eine neue Ausgabe (Release) zusammen.

  --content ORDNER  Inhalte (sonst CONTENT_DIR oder content)
  --out ORDNER      Ordner der Ausgaben (sonst releases); sein Verweis "current" zeigt danach auf die neue
  --help            diese Hilfe
`;

/** @returns {{ content: string, out: string } | undefined} */
function readOptions() {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return undefined;
  return { content: values.content ?? process.env.CONTENT_DIR ?? 'content', out: values.out ?? 'releases' };
}

await runMain(async () => {
  const options = readOptions();
  if (options !== undefined) return build(options);
  console.log(help);
  return 0;
});
