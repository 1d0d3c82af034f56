import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '#adapters/content/read-content.ts';
import { readAreas } from '#adapters/import/read-areas.ts';
import { readPlaceRows } from '#adapters/import/read-place-rows.ts';
import { readStreetRows } from '#adapters/import/read-street-rows.ts';
import { readTable } from '#adapters/import/read-table.ts';
import { writeTexts } from '#adapters/import/write-texts.ts';
import { prepareDistricts } from '#compose/import-districts.ts';
import { preparePlaces } from '#compose/import-places.ts';
import { prepareStreets } from '#compose/import-streets.ts';
import { encodeAreaData } from '#domain/city/area-wire.ts';
import { areaDirectory, findArea } from '#domain/city/find-area.ts';
import { aFolder } from '../a-folder.ts';

/** Real open data that never becomes part of the project; where the folder is not there, nothing is proved on it. */
const DATA = '../shared/data';
const TODAY = '2026-11-21';
const sample = (name: string) => join(DATA, 'samples', name);
const silent = () => undefined;

/** The shipped city without its places and services. */
function emptyCity(): string {
  const content = aFolder();
  cpSync('content', content, { recursive: true });
  for (const folder of ['anlaufstellen', 'begegnungsstaetten', 'pflege', 'angebote', 'veranstaltungen'])
    rmSync(join(content, folder), { recursive: true, force: true });
  writeFileSync(join(content, 'stadt/short-numbers.yaml'), '[]\n');
  return content;
}

async function places(content: string, file: string, kind?: 'office') {
  const table = await readTable(sample(file));
  if (!table.ok) throw new Error(table.fault.code);
  const options = { source: 'Sammlung', kind, readOn: TODAY };
  const prepared = await preparePlaces(content, readPlaceRows(table.value).rows, options);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.fault));
  return prepared.value;
}

describe.skipIf(!existsSync(DATA))('the samples of places', () => {
  const windows = 'leipzig-orte.excel-cp1252-semikolon.derived.csv';
  const unicode = 'leipzig-orte.utf8bom-komma.derived.csv';
  const geojson = 'leipzig-orte.derived.geojson';

  it('give the same 60 records from Windows-1252 and UTF-8, byte for byte', async () => {
    const content = emptyCity();
    const [one, other] = [await places(content, windows), await places(content, unicode)];
    expect([one.plan.places.length, one.plan.rejected]).toEqual([60, []]);
    expect([...one.texts]).toEqual([...other.texts]);
    await writeTexts(content, one.texts, silent);
    const again = await places(content, unicode);
    expect([again.texts.size, again.plan.places.filter(({ state }) => state !== 'unchanged')]).toEqual([0, []]);
  });

  it('give from GeoJSON the same facts of every place that has a point', async () => {
    const content = emptyCity();
    const [table, drawn] = [await places(content, windows), await places(content, geojson)];
    const factsOf = ({ draft }: (typeof table.plan.places)[number]) => {
      const { name, type, address, phones, email, web, district, geo } = draft as Record<string, unknown>;
      const { latitude, longitude } = geo as { latitude: number; longitude: number };
      return { name, type, address, phones, email, web, district, latitude, longitude };
    };
    const points = new Map(drawn.plan.places.map((place) => [place.name, factsOf(place)]));
    const shared = table.plan.places.filter(({ name, draft }) => 'geo' in draft && points.has(name));
    expect(shared.length).toBeGreaterThan(50);
    for (const place of shared) expect(points.get(place.name)).toEqual(factsOf(place));
    expect(drawn.plan.places.length + drawn.plan.rejected.length).toBe(185);
  });

  it('are known as the places there are already: nothing is written twice', async () => {
    const { plan } = await places('content', windows);
    const doubles = plan.rejected.filter(({ faults }) => faults.some(({ code }) => code === 'resembles'));
    expect([plan.places.length + plan.rejected.length, doubles.length]).toEqual([60, plan.rejected.length]);
    expect(doubles.length).toBeGreaterThan(50);
  });

  it('of another city are refused with the reason, but for two rows that say nothing of where they are', async () => {
    const { plan } = await places('content', 'berlin-lichtenberg-toiletten.geo.json', 'office');
    const codes = new Set(plan.rejected.flatMap(({ faults }) => faults.map(({ code }) => code)));
    expect([plan.rowCount, plan.rejected.length]).toEqual([66, 64]);
    const nowhere = plan.places.filter(({ draft }) => !('address' in draft) && !('geo' in draft));
    expect([plan.places.length, nowhere.length]).toEqual([2, 2]);
    expect([...codes].sort()).toEqual(['outside-city', 'postcode-elsewhere', 'resembles']);
  });
});

describe.skipIf(!existsSync(DATA))('the street directory of 2,752 rows', () => {
  const loaded = async () => {
    const content = emptyCity();
    const table = await readTable(join(DATA, 'streets-leipzig.csv'));
    const rows = table.ok ? readStreetRows(table.value) : table;
    if (!rows.ok) throw new Error(rows.fault.code);
    const prepared = await prepareStreets(content, rows.value.rows, TODAY);
    if (!prepared.ok) throw new Error('content');
    await writeTexts(content, prepared.value.texts, silent);
    const read = await readContent(content, TODAY);
    if (!read.ok) throw new Error('content');
    return { content, plan: prepared.value.plan, rows: rows.value.rows, catalog: read.value.catalog };
  };

  it('is read but for one row without Ortsteil; a second import changes nothing', async () => {
    const { content, plan, rows } = await loaded();
    expect([plan.added, plan.rejected.map(({ line }) => line)]).toEqual([2751, [15]]);
    const again = await prepareStreets(content, rows, TODAY);
    expect(again.ok && [again.value.plan.unchanged, again.value.texts.size]).toEqual([2751, 0]);
  });

  it('answers every street in at most 5 ms, and asks back where it spans several Stadtbezirke', async () => {
    const { catalog } = await loaded();
    const directory = areaDirectory(catalog);
    const began = performance.now();
    const answers = catalog.streets.map((row) => ({
      row,
      area: findArea(`${row.street} 5, ${row.postalCode}`, directory),
    }));
    expect((performance.now() - began) / answers.length).toBeLessThan(5);
    const boroughs = new Map(catalog.districts.map(({ id, borough }) => [id, borough]));
    for (const { row, area } of answers) {
      const several = new Set(row.districts.map((id) => boroughs.get(id))).size > 1;
      expect([row.street, area.kind]).toEqual([row.street, several ? 'ambiguous' : 'borough']);
    }
    expect(answers.filter(({ area }) => area.kind === 'ambiguous').length).toBeGreaterThan(20);
  });

  it('travels to a browser in at most 40 kB', async () => {
    const { catalog } = await loaded();
    const wire = JSON.stringify(encodeAreaData({ ...areaDirectory(catalog), offices: {} }));
    const packed = brotliCompressSync(wire, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(catalog.streets.filter(({ latitude }) => latitude !== undefined).length).toBeGreaterThan(2700);
    expect(packed.length).toBeLessThan(40_000);
  });
});

describe.skipIf(!existsSync(DATA))('the areas of five cities', () => {
  it.each([
    ['leipzig', 63],
    ['duesseldorf', 50],
    ['bremen', 88],
    ['dresden', 85],
    ['frankfurt', 46],
  ])('%s: each of the %i has a centre inside itself', async (city, count) => {
    const file = join(DATA, `districts-${city}.geojson`);
    const areas = await readAreas(file);
    const features = (JSON.parse(readFileSync(file, 'utf8')) as { features: { geometry: Geometry }[] }).features;
    expect(areas.ok && areas.value.length).toBe(count);
    if (areas.ok)
      for (const { line, center, name } of areas.value)
        expect([name, isInside(center, features[line - 1]!.geometry)]).toEqual([name, true]);
  });

  it('leave the entries of the shipped city as they are', async () => {
    const areas = await readAreas(join(DATA, 'districts-leipzig.geojson'));
    if (!areas.ok) throw new Error(areas.fault.code);
    const options = { boroughOf: new Map<string, string>(), today: TODAY };
    const kept = await prepareDistricts('content', areas.value, { ...options, replaceCenters: false });
    expect(kept.ok && [kept.value.texts.size, kept.value.plan.gone, kept.value.plan.rejected]).toEqual([0, [], []]);
    const replaced = await prepareDistricts('content', areas.value, { ...options, replaceCenters: true });
    const text = replaced.ok ? replaced.value.texts.get('stadt/districts.yaml') : undefined;
    const withoutCenters = (yaml: string) => (parse(yaml) as object[]).map((entry) => ({ ...entry, center: [] }));
    expect(withoutCenters(text ?? '')).toEqual(withoutCenters(readFileSync('content/stadt/districts.yaml', 'utf8')));
  });
});

interface Geometry {
  type: string;
  coordinates: unknown;
}

/** Ray casting (even-odd) over all rings of all parts. */
function isInside(center: [number, number] | undefined, { type, coordinates }: Geometry): boolean {
  if (center === undefined) return false;
  const [y, x] = center;
  const rings = (type === 'Polygon' ? coordinates : (coordinates as unknown[]).flat()) as [number, number][][];
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}
