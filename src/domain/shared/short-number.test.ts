import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, nextShortNumber, parseShortNumber, shortNumbers, type ShortNumberKind } from './short-number.ts';

const bodies: Record<ShortNumberKind, fc.Arbitrary<string>> = {
  entry: fc.integer({ min: 1000, max: 9999 }).map(String),
  event: fc.integer({ min: 10_000, max: 99_999 }).map(String),
};
/** A number as it is given: body and check digit without the hyphen. */
const given = (kind: ShortNumberKind) =>
  bodies[kind].filter((body) => checkDigit(body) !== undefined).map((body) => body + String(checkDigit(body)));

const changed = (text: string, index: number, digit: string): string =>
  text.slice(0, index) + digit + text.slice(index + 1);

describe.each(['entry', 'event'] as const)('a short number of an %s', (kind) => {
  it('is read with hyphen, space or nothing between', () => {
    fc.assert(
      fc.property(given(kind), fc.constantFrom('-', ' ', '', '–'), (number, between) => {
        const canonical = `${number.slice(0, -1)}-${number.slice(-1)}`;
        expect(parseShortNumber(number.slice(0, -1) + between + number.slice(-1))).toEqual({
          ok: true,
          value: canonical,
        });
      }),
    );
  });

  it('never opens another entry when one digit is wrong', () => {
    fc.assert(
      fc.property(given(kind), fc.nat(), fc.integer({ min: 0, max: 9 }).map(String), (number, place, digit) => {
        const index = place % number.length;
        fc.pre(number[index] !== digit);
        expect(parseShortNumber(changed(number, index, digit)).ok).toBe(false);
      }),
    );
  });

  it('never opens another entry when two digits are swapped, neighbours or not', () => {
    fc.assert(
      fc.property(given(kind), fc.nat(), fc.nat(), (number, one, other) => {
        const [a, b] = [one % number.length, other % number.length];
        const [first = '', second = ''] = [number[a], number[b]];
        fc.pre(first !== second);
        expect(parseShortNumber(changed(changed(number, a, second), b, first)).ok).toBe(false);
      }),
    );
  });

  it('is never given twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(given(kind), { maxLength: 30 }), (numbers) => {
        const taken = new Set(numbers.map((number) => `${number.slice(0, -1)}-${number.slice(-1)}`));
        const next = nextShortNumber(kind, taken);
        expect(next.ok && taken.has(next.value)).toBe(false);
      }),
    );
  });

  // The highest row itself leaves no trace when it is lost: nothing in the register then tells that it was given.
  it('is not given again when any row below the highest is lost from the register', () => {
    const all = [...shortNumbers(kind)];
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(all.length - 2), { minLength: 2, maxLength: 30 }), fc.nat(), (places, row) => {
        const numbers = places.sort((a, b) => a - b).map((place) => all[place] as string);
        const lost = numbers[row % (numbers.length - 1)];
        const next = nextShortNumber(kind, new Set(numbers.filter((number) => number !== lost)));
        expect(next).toEqual({ ok: true, value: all[(places[places.length - 1] as number) + 1] });
        expect(next.ok && next.value).not.toBe(lost);
      }),
    );
  });

  it('fills a gap only when nothing is left above', () => {
    const all = [...shortNumbers(kind)];
    const [first, second, third] = all;
    const last = all[all.length - 1] as string;
    expect(nextShortNumber(kind, new Set([first as string, third as string]))).toEqual({ ok: true, value: all[3] });
    expect(nextShortNumber(kind, new Set([first as string, last]))).toEqual({ ok: true, value: second });
  });

  it('does not depend on numbers of the other kind', () => {
    const other = [...shortNumbers(kind === 'entry' ? 'event' : 'entry')];
    const [first] = shortNumbers(kind);
    expect(nextShortNumber(kind, new Set(other.slice(-3)))).toEqual({ ok: true, value: first });
  });
});

describe('short numbers', () => {
  it('leave out bodies that would need an X', () => {
    const all = [...shortNumbers('entry')];
    const skipped = Array.from({ length: 9000 }, (_, index) => String(index + 1000)).filter(
      (body) => checkDigit(body) === undefined,
    );
    expect(skipped.length).toBeGreaterThan(700);
    expect(all).toHaveLength(9000 - skipped.length);
    expect(all.every((number) => /^[1-9]\d{3}-\d$/.test(number))).toBe(true);
  });

  it('follow the sum of each digit times its place, modulo 11', () => {
    // 1·4 + 2·7 + 3·1 + 4·1 = 25 = 2·11 + 3
    expect(checkDigit('4711')).toBe(3);
    expect(parseShortNumber('4711-3')).toEqual({ ok: true, value: '4711-3' });
  });

  it.each([
    ['4711-4', 'short-number-check'],
    ['7411-3', 'short-number-check'],
    ['4711', 'short-number-form'],
    ['471-1', 'short-number-form'],
    ['4711--3', 'short-number-form'],
    ['Treff', 'short-number-form'],
    ['', 'short-number-form'],
  ])('%j is refused as %s', (text, fault) => {
    expect(parseShortNumber(text)).toEqual({ ok: false, fault });
  });

  it('end when every number was given', () => {
    expect(nextShortNumber('entry', new Set(shortNumbers('entry')))).toEqual({
      ok: false,
      fault: 'short-numbers-exhausted',
    });
  });
});
