import { readFileSync, statSync, existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * @typedef {object} PageFiles what a page makes a browser load, as files
 * @property {string} address
 * @property {string} html
 * @property {string[]} styles
 * @property {string[]} scripts every script that runs without being asked for, with what it imports
 * @property {string[]} pictures seen at once
 * @property {string} inline the scripts inside the page
 */

/** @param {string} html @param {RegExp} pattern */
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * A script with everything it imports at once; what it asks for later (`import()`) is not needed to read.
 * @param {string} client @param {string} address @param {Set<string>} found
 */
function follow(client, address, found) {
  const file = join(client, address);
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  const imports = all(readFileSync(file, 'utf8'), /(?:from|import)\s*["'](\.{0,2}\/[^"']+\.m?js)["']/g);
  for (const path of imports) follow(client, path.startsWith('/') ? path : posix.join(dirname(address), path), found);
}

/**
 * A script that is loaded later, with everything it imports at once.
 * @param {string} client folder of the static files
 * @param {string} address of the script
 * @returns {string[]} files
 */
export function filesOfScript(client, address) {
  /** @type {Set<string>} */
  const found = new Set();
  follow(client, address, found);
  if (found.size === 0) throw new Error(`${address} is not in ${client}: build first.`);
  return [...found];
}

/**
 * @param {string} client folder of the static files
 * @param {string} address of a page
 * @returns {PageFiles}
 */
export function filesOfPage(client, address) {
  const html = join(client, address, 'index.html');
  const text = readFileSync(html, 'utf8');
  const local = (/** @type {string[]} */ paths) =>
    paths.filter((path) => path.startsWith('/') && existsSync(join(client, path)));
  /** @type {Set<string>} */
  const scripts = new Set();
  const islands = all(text, /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g);
  for (const path of local([...all(text, /<script[^>]*\ssrc="([^"]+)"/g), ...islands])) follow(client, path, scripts);
  const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)];
  const styles = local(all(text, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
  const pictures = local(all(text, /<img(?![^>]*loading="lazy")[^>]*\ssrc="([^"]+)"/g));
  return {
    address,
    html,
    styles: styles.map((path) => join(client, path)),
    scripts: [...scripts],
    pictures: pictures.map((path) => join(client, path)),
    inline: inline.map((match) => match[1] ?? '').join('\n'),
  };
}

/**
 * Roughly what a file costs on the way, to find the heaviest page; size-limit weighs that one exactly.
 * @param {string} file
 */
const shippedBytes = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** @param {readonly string[]} files */
export const weight = (files) => files.reduce((sum, file) => sum + shippedBytes(file), 0);

/**
 * @template T
 * @param {readonly T[]} items at least one
 * @param {(item: T) => number} measure
 * @returns {T}
 */
export function heaviest(items, measure) {
  const [first, ...rest] = items;
  if (first === undefined)
    throw new Error('There is no page to weigh: build first (npm run check -- --only build,build-fixture,size).');
  return rest.reduce((best, item) => (measure(item) > measure(best) ? item : best), first);
}
