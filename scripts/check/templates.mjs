import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @typedef {object} Template a page of src/pages
 * @property {string} file `anlaufstellen/[id].astro`
 * @property {RegExp} addresses the addresses it makes
 * @property {number} openness how much it leaves open: the exact template wins over `[id]`, that over `[...path]`
 */

/** @param {string} directory @param {RegExp} ending */
function filesIn(directory, ending) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && ending.test(entry.name));
  return files.map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** @param {string} file @returns {Template} */
export function templateOf(file) {
  const path = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '$1');
  const parts = path.split('/').filter((part) => part !== '');
  const patterns = parts.map((part) => (part.startsWith('[...') ? '.+' : part.replace(/\[\w+\]/g, '[^/]+')));
  const openness = parts.filter((part) => part.includes('[')).length + (path.includes('[...') ? 100 : 0);
  return { file, addresses: new RegExp(`^/${patterns.map((pattern) => `${pattern}/`).join('')}$`), openness };
}

/**
 * Every template of a folder of pages, the exact ones first.
 * @param {string} pages usually `src/pages`
 */
export function readTemplates(pages) {
  return filesIn(pages, /\.astro$/)
    .map(templateOf)
    .sort((one, other) => one.openness - other.openness || one.file.localeCompare(other.file));
}

/**
 * The pages of a release by the template that made them, each list from the smallest page to the largest.
 * @param {readonly Template[]} templates exact ones first
 * @param {string} client folder of the static files
 * @returns {Map<string, string[]>} template file => addresses
 */
export function pagesByTemplate(templates, client) {
  const pages = filesIn(client, /\.html$/).map((file) => ({
    address: `/${file.replace(/index\.html$/, '')}`.replace(/\.html$/, '/'),
    bytes: statSync(join(client, file)).size,
  }));
  /** @type {Map<string, string[]>} */
  const found = new Map(templates.map(({ file }) => [file, []]));
  for (const { address } of pages.sort(
    (one, other) => one.bytes - other.bytes || one.address.localeCompare(other.address),
  )) {
    const template = templates.find(({ addresses }) => addresses.test(address));
    if (template !== undefined) found.get(template.file)?.push(address);
  }
  return found;
}
