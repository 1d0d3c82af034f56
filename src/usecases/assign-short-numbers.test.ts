import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShortNumberEntry } from '#domain/city/city.schema.ts';
import { shortNumbers } from '#domain/shared/short-number.ts';
import { assignShortNumbers } from './assign-short-numbers.ts';

const today = '2026-11-21';

function assigned(register: readonly ShortNumberEntry[], ids: readonly string[], day = today) {
  const result = assignShortNumbers(register, ids, day);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

describe('short numbers are given to entries', () => {
  it('in the order of their ids, from the first number on', () => {
    const { register, added } = assigned([], ['treff-sued', 'buero-nord']);
    const [first, second] = shortNumbers('entry');
    expect(register).toEqual([
      { number: first, id: 'buero-nord' },
      { number: second, id: 'treff-sued' },
    ]);
    expect(added).toEqual(register);
  });

  it('and stay with them: a second run changes nothing', () => {
    const { register } = assigned([], ['a', 'b', 'c']);
    expect(assigned(register, ['c', 'a', 'b'], '2027-01-01')).toEqual({ register, added: [], retired: [] });
  });

  it('and are retired with the day when the entry is gone', () => {
    const { register } = assigned([], ['a', 'b']);
    const after = assigned(register, ['b']);
    expect(after.retired).toEqual([{ number: register[0]?.number, id: 'a', retiredOn: today }]);
    expect(after.register).toHaveLength(2);
  });

  it('and a later run keeps the first day of retirement', () => {
    const gone = assigned(assigned([], ['a']).register, []);
    expect(assigned(gone.register, [], '2028-01-01').register[0]?.retiredOn).toBe(today);
  });

  it('and an entry that comes back gets a new one', () => {
    const first = assigned([], ['a']).register;
    const gone = assigned(first, []).register;
    const back = assigned(gone, ['a']);
    expect(back.register).toHaveLength(2);
    expect(back.added[0]?.number).not.toBe(first[0]?.number);
  });

  it('and lie above the highest one, so that a lost row does not give its number to somebody else', () => {
    const { register } = assigned([], ['a', 'b', 'c', 'd']);
    const rest = register.filter(({ id }) => id !== 'b');
    const numbers = [...shortNumbers('entry')];
    expect(assigned(rest, ['a', 'c', 'd', 'neu']).added).toEqual([{ number: numbers[4], id: 'neu' }]);
  });

  it('and leave the five digits of events alone', () => {
    const event = { number: '10001-6', id: 'fest', retiredOn: '2026-01-01' };
    expect(assigned([event], ['a']).register).toContainEqual(event);
  });

  it('until none is left', () => {
    const register = [...shortNumbers('entry')].map((number, index) => ({
      number,
      id: `e${String(index)}`,
      retiredOn: today,
    }));
    expect(assignShortNumbers(register, ['a'], today)).toEqual({ ok: false, fault: 'short-numbers-exhausted' });
  });
});

describe('whatever entries vanish and return', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const history = fc.array(fc.uniqueArray(names), { minLength: 1, maxLength: 12 });

  it('no number ever belongs to two rows, and no retired number becomes active again', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let register: ShortNumberEntry[] = [];
        const retired = new Set<string>();
        for (const ids of steps) {
          register = assigned(register, ids).register;
          const numbers = register.map(({ number }) => number);
          expect(new Set(numbers).size).toBe(numbers.length);
          const active = register.filter(({ retiredOn }) => retiredOn === undefined);
          expect(active.map(({ id }) => id).sort()).toEqual([...ids].sort());
          for (const { number } of active) expect(retired.has(number)).toBe(false);
          for (const { number, retiredOn } of register) if (retiredOn !== undefined) retired.add(number);
        }
      }),
    );
  });

  it('a number keeps the entry it was given to', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let register: ShortNumberEntry[] = [];
        const owners = new Map<string, string>();
        for (const ids of steps) {
          register = assigned(register, ids).register;
          for (const { number, id } of register) expect(owners.get(number) ?? id).toBe(id);
          for (const { number, id } of register) owners.set(number, id);
        }
      }),
    );
  });
});
