import { describe, expect, it } from 'vitest';
import { readOfferFile, readOffers } from './read-offer-file.ts';

const fixture = (name: string) => `tests/fixtures/import/${name}`;

async function badRow(row: number) {
  const read = await readOfferFile(fixture('offers-bad.json'));
  if (!read.ok) throw new Error(read.fault.code);
  const found = read.value[row - 1];
  if (found === undefined) throw new Error(`no row ${String(row)}`);
  return found;
}

describe('a file of offers', () => {
  it('is read in its order, every kind known', async () => {
    const read = await readOfferFile(fixture('offers-good.json'));
    expect(read.ok && read.value.map(({ row, offer }) => [row, offer.ok])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, true]),
    );
  });

  it.each([
    ['nowhere.json', { code: 'file-missing' }],
    ['.', { code: 'file-unreadable' }],
    ['broken-json.txt', { code: 'json-broken', line: 3 }],
    ['not-a-list.json', { code: 'not-a-list' }],
  ])('%s as a whole is refused with its reason', async (name, fault) => {
    expect(await readOfferFile(fixture(name))).toEqual({ ok: false, fault });
  });

  it('may begin with a byte order mark, as some spreadsheets write it', () => {
    expect(readOffers('\uFEFF[]')).toEqual({ ok: true, value: [] });
  });
});

describe('a faulty row', () => {
  it.each([
    [2, undefined, [{ field: 'name', code: 'missing' }]],
    [3, 'Geisterbahn', [{ field: 'kind', code: 'kind-unknown', found: 'spuk' }]],
    [7, 'Zu viel', [{ field: 'farbe', code: 'field-unknown' }]],
    [9, undefined, [{ field: '', code: 'form', found: 'nur ein Wort' }]],
    [10, 'Kurz', [{ field: 'summary', code: 'text-short', found: 'Zu kurz' }]],
  ])('%s is named with field and reason and hides no other row', async (row, name, faults) => {
    expect(await badRow(row)).toEqual({ row, name, offer: { ok: false, fault: faults } });
  });

  it.each([1, 4, 5, 6, 8, 11])('is not row %s: what is wrong there costs a field, not the row', async (row) => {
    expect((await badRow(row)).offer.ok).toBe(true);
  });
});

describe('an empty text', () => {
  it('means not known', () => {
    const row = {
      city: 'Musterstadt',
      name: 'Treff',
      kind: 'begegnung',
      summary: 'Ein Treff für alle.',
      source: 'x',
      phone: ' ',
    };
    const read = readOffers(JSON.stringify([row]));
    const offer = read.ok ? read.value[0]?.offer : undefined;
    expect(offer?.ok === true && [offer.value.phone, offer.value.email, offer.value.facts]).toEqual([null, null, {}]);
  });
});
