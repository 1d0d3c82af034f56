import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aList, aNote } from './a-note.ts';
import { MOST_NOTES, removeNote, type NoteList } from './note-list.ts';
import { joinNotes, moveNote, restoreNotes, takenNotes } from './note-order.ts';

const ids = (list: NoteList): string => list.map(({ id }) => id).join('');
const abc = ['a', 'b', 'c'].map((id) => aNote(id));
/** Lists of up to 60 different entries: longer than a list may be, too. */
const anyList = fc.uniqueArray(fc.nat(99), { maxLength: 60 }).map(aList);
const anyShortList = anyList.map((list) => list.slice(0, MOST_NOTES));
const listAndPlace = anyShortList
  .filter((list) => list.length > 0)
  .chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

describe('ordering by hand', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i gives %s', (id, step, order) => {
    expect(ids(moveNote(abc, id, step))).toBe(order);
  });

  it('loses nothing, and a step back undoes a step', () => {
    fc.assert(
      fc.property(listAndPlace, fc.constantFrom(-1 as const, 1 as const), ([list, place], step) => {
        const id = list[place]?.id ?? '';
        const moved = moveNote(list, id, step);
        expect([...moved].sort((one, other) => one.id.localeCompare(other.id))).toEqual(
          [...list].sort((one, other) => one.id.localeCompare(other.id)),
        );
        const isEnd = place + step < 0 || place + step >= list.length;
        expect(isEnd ? moved : moveNote(moved, id, step === 1 ? -1 : 1)).toEqual(list);
      }),
    );
  });
});

describe('taking back', () => {
  it('puts everything where it was', () => {
    fc.assert(
      fc.property(anyShortList, fc.func(fc.boolean()), (list, isTaken) => {
        const gone = list.map(({ id }) => id).filter(isTaken);
        const taken = takenNotes(list, gone);
        expect(restoreNotes(gone.reduce(removeNote, list), taken)).toEqual(list);
      }),
    );
  });

  it('adds nothing twice when it is back already', () => {
    expect(ids(restoreNotes(abc, takenNotes(abc, ['b'])))).toBe('abc');
  });
});

describe('taking over a list somebody passed on', () => {
  it('never changes what one had: new entries stand behind', () => {
    fc.assert(
      fc.property(anyShortList, anyList, (own, other) => {
        const { list, added, left } = joinNotes(own, other);
        expect(list.slice(0, own.length)).toEqual(own);
        expect(list.length).toBe(own.length + added);
        expect(list.length).toBeLessThanOrEqual(MOST_NOTES);
        if (left > 0) expect(list.length).toBe(MOST_NOTES);
      }),
    );
  });

  it('counts what is new', () => {
    expect(joinNotes(abc, [aNote('b'), aNote('d')])).toMatchObject({ added: 1, left: 0 });
  });
});
