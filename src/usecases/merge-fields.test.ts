import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, mergeFields } from './merge-fields.ts';

const print = (value: unknown): string => JSON.stringify(value);
const merge = (present: object, incoming: object, last: Record<string, string>) =>
  mergeFields(fieldsOf(present), fieldsOf(incoming), last, print);
const imported = (record: object) => merge({}, record, {}).fingerprints;

const record = { name: 'Treff', address: { streetAddress: 'Weg 1', postalCode: '01234' }, phones: [{ number: '115' }] };

describe('a record that is imported again', () => {
  it('takes over what the source says otherwise, field by field', () => {
    const incoming = { ...record, address: { ...record.address, postalCode: '01235' } };
    const { set, kept } = merge(record, incoming, imported(record));
    expect([set, kept]).toEqual([[['address.postalCode', '01235']], []]);
  });

  it('keeps what was changed by hand, and says what stands there and what the source says', () => {
    const present = { ...record, name: 'Treff am Hof', remark: 'Klingel links' };
    const { set, kept } = merge(present, { ...record, name: 'Treff Nord' }, imported(record));
    expect([set, kept]).toEqual([[], [{ field: 'name', present: 'Treff am Hof', incoming: 'Treff Nord' }]]);
  });

  it('keeps a field deleted by hand deleted', () => {
    const { set, kept } = merge({ name: 'Treff', address: record.address }, record, imported(record));
    expect([set, kept.map(({ field, present }) => [field, present])]).toEqual([[], [['phones', undefined]]]);
  });

  it('deletes what the source no longer says, unless it was changed by hand', () => {
    const { phones, ...less } = record;
    expect(merge(record, less, imported(record)).set).toEqual([['phones', undefined]]);
    const byHand = merge({ ...record, phones: [...phones, { number: '110' }] }, less, imported(record));
    expect([byHand.set, byHand.kept.length]).toEqual([[], 1]);
  });

  it('does not take the day of reading for a change, and renews it with a real one', () => {
    const read = (readOn: string, name = 'Treff') => ({ name, sources: [{ title: 'Liste', readOn }] });
    const last = imported(read('2026-01-01'));
    expect(merge(read('2026-01-01'), read('2026-02-02'), last).set).toEqual([]);
    expect(merge(read('2026-01-01'), read('2026-02-02', 'Neu'), last).set).toEqual([
      ['name', 'Neu'],
      ['sources', [{ title: 'Liste', readOn: '2026-02-02' }]],
    ]);
  });

  it('never changes when nothing changed, and never touches a field somebody wrote', () => {
    const value = fc.constantFrom('a', 'b', undefined);
    const fields = fc.record({ name: value, web: value, email: value });
    const known = (some: object) =>
      Object.fromEntries(Object.entries(some).filter(([, content]) => content !== undefined));
    fc.assert(
      fc.property(fields, fields, fields, (before, now, source) => {
        const last = imported(known(before));
        expect(merge(known(source), known(source), imported(known(source))).set).toEqual([]);
        for (const [field] of merge(known(now), known(source), last).set)
          expect(known(now)[field]).toEqual(known(before)[field]);
      }),
    );
  });
});
