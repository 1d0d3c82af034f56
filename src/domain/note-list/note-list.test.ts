import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aList, aNote } from './a-note.ts';
import { addNote, hasNote, MOST_NOTES, readNotes, removeNote, type NoteList } from './note-list.ts';

const ids = (list: NoteList): string[] => list.map(({ id }) => id);
/** Lists of up to 60 different entries: longer than a list may be, too. */
const anyList = fc.uniqueArray(fc.nat(99), { maxLength: 60 }).map(aList);
const kept = (value: unknown): string => JSON.stringify(value);

describe('what people note', () => {
  it('stands at the end of the list, once', () => {
    const list = addNote(addNote([aNote('a')], aNote('b')), aNote('a'));
    expect(ids(list)).toEqual(['a', 'b']);
    expect(hasNote(list, 'b')).toBe(true);
    expect(ids(removeNote(list, 'a'))).toEqual(['b']);
  });

  it('does not push anything off a full list', () => {
    const full = Array.from({ length: MOST_NOTES }, (_, place) => aNote(`ort-${String(place)}`));
    expect(addNote(full, aNote('neu'))).toBe(full);
  });
});

describe('a list a device kept', () => {
  it('comes back as it was, up to the most a list holds', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readNotes(kept(list))).toEqual(list.slice(0, MOST_NOTES));
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"a'],
    ['no list', '{"id":"a"}'],
    ['a word', '"merkzettel"'],
    ['null', 'null'],
    ['numbers', '[1,null,[],"a"]'],
  ])('%s is an empty list', (_what, text) => {
    expect(readNotes(text)).toEqual([]);
  });

  it('is never a fault, whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readNotes(text).length <= MOST_NOTES));
  });

  it.each([
    ['an address of another host', { url: 'https://anderswo.example/a/' }],
    ['an address without a scheme', { url: '//anderswo.example/' }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['no number', { number: '' }],
    ['no name', { name: '' }],
    ['an id that is no file name', { id: '../../a' }],
  ])('an entry with %s is left out, the others stay', (_what, damage) => {
    expect(ids(readNotes(kept([{ ...aNote('a'), ...damage }, aNote('b'), aNote('b')])))).toEqual(['b']);
  });
});
