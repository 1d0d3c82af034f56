import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withStandIns } from './stand-ins.ts';

const Record = z.strictObject({
  name: z
    .string()
    .min(3)
    .meta({ examples: ['Treff'] }),
  numbers: z
    .array(
      z.strictObject({
        number: z
          .string()
          .regex(/^\d+$/)
          .meta({ examples: ['030'] }),
      }),
    )
    .default([]),
  note: z.string().max(5).optional(),
});

const stoodIn = (value: unknown) => {
  const parsed = Record.safeParse(value);
  return withStandIns(Record, value, parsed.error?.issues ?? []);
};

describe('a faulty record is made whole to be checked against the others', () => {
  it.each([
    ['a wrong value by the example', { name: 'X', numbers: [] }, { name: 'Treff', numbers: [] }, ['name']],
    ['a missing duty by the example', {}, { name: 'Treff', numbers: [] }, ['name']],
    [
      'an item inside a list',
      { name: 'Haus', numbers: [{ number: '1' }, { number: 'x' }] },
      { name: 'Haus', numbers: [{ number: '1' }, { number: '030' }] },
      ['numbers.1.number'],
    ],
    ['what has no example by nothing', { name: 'Haus', note: 'zu lang hier' }, { name: 'Haus', numbers: [] }, ['note']],
    ['an unknown field by nothing', { name: 'Haus', nme: 1 }, { name: 'Haus', numbers: [] }, []],
    ['a field named like a built-in by nothing', { name: 'Haus', constructor: 1 }, { name: 'Haus', numbers: [] }, []],
  ])('%s', (_, value, whole, faulty) => {
    expect(stoodIn(value)).toEqual({ value: whole, faulty });
  });

  it('and what was read is left as it was', () => {
    const value = { name: 'X' };
    stoodIn(value);
    expect(value).toEqual({ name: 'X' });
  });

  it.each([[[]], ['Treff'], [null]])('%j is beyond help', (value) => {
    expect(stoodIn(value)).toBeUndefined();
  });
});
