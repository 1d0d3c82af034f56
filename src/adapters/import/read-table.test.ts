import { describe, expect, it } from 'vitest';
import { readPlaceRows } from './read-place-rows.ts';
import { parseTable } from './read-table.ts';

const lines = ['Name;Straße;Breite;Länge', '"Café; „Öl“";Große Straße 1;50,95;10,04', '', 'Übung;Weg 2;;'];
const semicolons = lines.join('\r\n');
const commas = 'Name,Straße,Breite,Länge\n"Café; „Öl“",Große Straße 1,"50,95","10,04"\n\nÜbung,Weg 2,,\n';

/** Signs of Windows-1252 that stand elsewhere in Unicode. */
const windows = new Map([
  ['„', 0x84],
  ['“', 0x93],
]);
const inWindows = (text: string) =>
  Uint8Array.from(Array.from(text, (sign) => windows.get(sign) ?? sign.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

function rowsOf(bytes: Uint8Array) {
  const table = parseTable(bytes);
  if (!table.ok) throw new Error(table.fault.code);
  return { encoding: table.value.encoding, rows: readPlaceRows(table.value).rows };
}

describe('the same table', () => {
  const wanted = [
    [2, { name: 'Café; „Öl“', street: 'Große Straße 1', latitude: 50.95, longitude: 10.04 }],
    [4, { name: 'Übung', street: 'Weg 2' }],
  ];

  it.each([
    ['utf-8', utf8(semicolons)],
    ['utf-8', utf8(commas)],
    ['utf-8', utf8(semicolons.replaceAll(';', '\t').replace('Café\t', 'Café;'))],
    ['utf-8-bom', utf8(`\uFEFF${semicolons}`)],
    ['utf-16le', new Uint8Array(Buffer.from(`\uFEFF${semicolons}`, 'utf16le'))],
    ['windows-1252', inWindows(semicolons)],
    ['windows-1252', inWindows(commas)],
  ])('in %s gives the same rows', (encoding, bytes) => {
    const read = rowsOf(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.rows.map(({ line, row }) => [line, row.ok && row.value])).toEqual(wanted);
  });

  it('as GeoJSON does too, longitude first', () => {
    const feature = (properties: object, geometry: object | null) => ({ type: 'Feature', properties, geometry });
    const features = [
      feature({ name: 'Café; „Öl“', street: 'Große Straße 1' }, { type: 'Point', coordinates: [10.04, 50.95] }),
      feature({ name: 'Übung', street: 'Weg 2', phone: null }, null),
    ];
    const { rows } = rowsOf(utf8(JSON.stringify({ type: 'FeatureCollection', features })));
    expect(rows.map(({ row }) => row.ok && row.value)).toEqual(wanted.map(([, value]) => value));
  });
});

describe('a damaged file', () => {
  it.each([
    ['', { code: 'file-empty' }],
    ['Name;Art\n', { code: 'no-rows' }],
    ['Name;Art\nTreff;"Café\n', { code: 'csv-quotes', line: 2 }],
    ['{"type":"Topology"}', { code: 'json-form' }],
    ['[]', { code: 'no-rows' }],
    ['{"type": "FeatureCollection",\n "features": [}', { code: 'json-broken', line: 2 }],
  ])('%j is refused with its reason', (text, fault) => {
    const read = parseTable(utf8(text));
    expect(read).toMatchObject({ ok: false, fault: fault.code === 'json-broken' ? { code: fault.code } : fault });
  });
});

describe('columns', () => {
  it.each([
    ['Bezeichnung;E-Mail;Postleitzahl', { name: 'Treff', email: 'a@b.example', postalCode: '01234' }],
    ['title;email;zip', { name: 'Treff', email: 'a@b.example', postalCode: '01234' }],
  ])('are known by %s', (header, wanted) => {
    const { rows } = rowsOf(utf8(`${header}\nTreff;a@b.example;01234\n`));
    expect(rows.map(({ row }) => row.ok && row.value)).toEqual([wanted]);
  });

  it('may be named by the caller; what nobody reads is told', () => {
    const table = parseTable(utf8('Objekt;Name;Farbe\nTreff;Nr. 7;rot\n'));
    const read = table.ok ? readPlaceRows(table.value, { Objekt: 'name' }) : undefined;
    expect(read?.rows.map(({ name }) => name)).toEqual(['Treff']);
    expect(read?.unused).toEqual(['Name', 'Farbe']);
  });
});
