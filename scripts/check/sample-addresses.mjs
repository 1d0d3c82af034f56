import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesByTemplate } from './templates.mjs';

/** @typedef {{ file: string, addresses: string[] }} Sample a template of src/pages and the pages that show it */

/**
 * What is asked here of the catalogue in a release; its types are in src/domain.
 * @typedef {object} Release
 * @property {{ name: string }[]} boroughs
 * @property {{ id: string, borough: string }[]} districts
 * @property {{ postalCode: string, districts: string[] }[]} postcodes
 * @property {{ number: string, retiredOn?: string }[]} shortNumbers
 */

/**
 * Questions for the pages that are made on demand, each answer a state of its page. The server leads there from the
 * address people see.
 * @param {Release} release
 * @returns {[string, string[]][]}
 */
function questions({ boroughs, districts, postcodes, shortNumbers }) {
  const boroughOf = new Map(districts.map(({ id, borough }) => [id, borough]));
  const inSeveral = postcodes.find((entry) => new Set(entry.districts.map((id) => boroughOf.get(id))).size > 1);
  // 00000 is no postcode anywhere.
  const areas = [boroughs[0]?.name, inSeveral?.postalCode, '00000'].filter((area) => area !== undefined);
  return [
    ['antwort/suche.astro', ['/suche/?q=pflege', '/suche/?q=qqzzqq']],
    ['antwort/zustaendig.astro', areas.map((area) => `/zustaendig/?ort=${encodeURIComponent(area)}`)],
    ['antwort/nummer.astro', ['/1234-0']],
    // Something sure, only something that may fit, and nothing at all: the three answers of a narrowed list.
    [
      'antwort/[list].astro',
      [
        '/anlaufstellen/?stufenlos=ja',
        `/begegnungsstaetten/?ort=${encodeURIComponent(boroughs[0]?.name ?? '')}&sprache=ru`,
        '/karte/?q=qqzzqq',
      ],
    ],
    // An address that nobody has: the page that helps, as the server sends it.
    ['404.astro', ['/diese-seite-gibt-es-nicht/']],
    // The only way to see it without breaking something.
    ['500.astro', ['/500.html']],
    // The number of an entry that is no more. All others lead on at once, and the entry's own template is tested.
    [
      '[number].astro',
      shortNumbers.filter(({ retiredOn }) => retiredOn !== undefined).map(({ number }) => `/${number}/`),
    ],
  ];
}

/** @param {string} directory of a release @returns {Release} */
function readRelease(directory) {
  const file = join(directory, 'data', 'catalog.json');
  if (!existsSync(file)) return { boroughs: [], districts: [], postcodes: [], shortNumbers: [] };
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Addresses that show every template: the smallest and the largest page of each, and the answers made on demand.
 * @param {readonly import('./templates.mjs').Template[]} templates
 * @param {string} releases folder of the releases
 * @returns {{ samples: Sample[], addresses: string[], without: string[] }} `without`: templates that no page of this
 * release shows
 */
export function sampleAddresses(templates, releases) {
  const release = join(releases, 'current');
  const pages = pagesByTemplate(templates, join(release, 'client'));
  const asked = new Map(questions(readRelease(release)));
  const samples = templates.map(({ file }) => {
    const made = pages.get(file) ?? [];
    return { file, addresses: asked.get(file) ?? [...new Set([...made.slice(0, 1), ...made.slice(-1)])] };
  });
  return {
    samples,
    addresses: samples.flatMap(({ addresses }) => addresses),
    without: samples.filter(({ addresses }) => addresses.length === 0).map(({ file }) => file),
  };
}
