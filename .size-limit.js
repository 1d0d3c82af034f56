// Budgets of the first screen (docs/architecture.md): the heaviest page of both builds is weighed, so all others are lighter.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, reports, shipped } from './scripts/check/folders.mjs';
import { filesOfPage, filesOfScript, heaviest, weight } from './scripts/check/page-weight.mjs';
import { pagesByTemplate, readTemplates } from './scripts/check/templates.mjs';

/** Cards of a list that counts as long: its budget is that of a list of 100. */
const LONG_LIST = 50;

const templates = readTemplates('src/pages');
const pages = [shipped, fixture]
  .map((releases) => join(releases, 'current', 'client'))
  .filter((client) => existsSync(client))
  .flatMap((client) =>
    [...pagesByTemplate(templates, client)].flatMap(([template, addresses]) =>
      addresses
        .filter((address) => existsSync(join(client, address, 'index.html')))
        .map((address) => ({ template, ...filesOfPage(client, address) })),
    ),
  );

/** The page that leads on from a Kurznummer is never seen. */
const seen = pages.filter(({ template }) => template !== '[number].astro');
/** A topic is a list of records, as the pages behind the doors are. */
const records = seen.filter(({ template }) => template.endsWith('[id].astro') && !template.startsWith('themen/'));
/** Searching and asking who is responsible are no reading: they may load their island at once. */
const reading = seen.filter(({ template }) => !/^(index|suche\/|zustaendig\/)/.test(template));

/**
 * The scripts inside a page as a file, so that they are weighed with the others.
 * @param {{ inline: string }} page
 */
function inlineFile({ inline }) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, 'inline-scripts.js');
  writeFileSync(file, inline);
  return file;
}

const record = heaviest(records, ({ html, styles }) => weight([html, ...styles]));
/**
 * A long list is read from its beginning: its first screen is there long before its end.
 * @param {{ html: string }} page
 */
const isLongList = ({ html }) => (readFileSync(html, 'utf8').match(/class="card"/g) ?? []).length >= LONG_LIST;
const longList = heaviest(seen.filter(isLongList), ({ html, styles }) => weight([html, ...styles]));
const firstView = heaviest(
  seen.filter((page) => !isLongList(page)),
  ({ html, styles, scripts, pictures }) => weight([html, ...styles, ...scripts, ...pictures]),
);
const script = heaviest(reading, ({ scripts, inline }) => weight(scripts) + inline.length / 3);

/** What opening the map loads: in the fixture city, which has a map file, so that both layers are weighed. */
const client = join(fixture, 'current', 'client');
const built = existsSync(join(client, '_astro')) ? readdirSync(join(client, '_astro')) : [];
/** @param {RegExp} name of one of Astro's own files, with a hash */
const builtFile = (name) => `/_astro/${built.find((file) => name.test(file)) ?? `no file like ${String(name)}`}`;
const page = filesOfPage(client, '/karte/').scripts;
const map = filesOfScript(client, builtFile(/^open-map\.[\w-]+\.js$/)).filter((file) => !page.includes(file));
const tiles = filesOfScript(client, builtFile(/^tile-base\.[\w-]+\.js$/)).filter((file) => !map.includes(file));

export default [
  { name: `HTML and CSS of a record page (${record.address})`, path: [record.html, ...record.styles], limit: '8 kB' },
  {
    name: `Everything a first view needs (${firstView.address})`,
    path: [firstView.html, ...firstView.styles, ...firstView.scripts, ...firstView.pictures],
    limit: '14 kB',
  },
  {
    name: `A long list, with its styles (${longList.address})`,
    path: [longList.html, ...longList.styles],
    limit: '30 kB',
  },
  {
    name: `Script on a reading page (${script.address})`,
    path: [...script.scripts, inlineFile(script)],
    limit: '4 kB',
  },
  {
    name: 'Map, loaded when it is asked for',
    path: [...map, join(client, builtFile(/^map\.[\w-]+\.css$/))],
    limit: '50 kB',
  },
  { name: 'Base map of a city with a map file', path: tiles, limit: '40 kB' },
];
