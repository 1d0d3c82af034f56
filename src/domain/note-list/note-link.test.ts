import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someNumbers } from './a-note.ts';
import { decodeLink, encodeLink, targetOf } from './note-link.ts';
import { MOST_NOTES } from './note-list.ts';

describe('a link that holds a list', () => {
  it('gives back the same numbers in the same order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...someNumbers), { maxLength: 50 }), (numbers) => {
        const hash = encodeLink('liste', numbers);
        expect(decodeLink('liste', hash, MOST_NOTES)).toEqual({ numbers, unreadable: [], left: 0 });
        expect(new URL(`/merkzettel/${hash}`, 'https://portal.example').hash).toBe(hash);
      }),
    );
  });

  it('is written with points, all behind the #', () => {
    expect(encodeLink('orte', ['1008-0', '1012-1'])).toBe('#orte=1008-0.1012-1');
  });

  it.each(['', '#', '#orte=1012-1', '#liste', 'liste=1012-1'])('"%s" holds no list', (hash) => {
    expect(decodeLink('liste', hash, MOST_NOTES)).toBeUndefined();
  });

  it('names what cannot be read and keeps the rest, each number once', () => {
    expect(decodeLink('liste', '#liste=1012-1.abc.1012-2.10121.', MOST_NOTES)).toEqual({
      numbers: ['1012-1'],
      unreadable: ['abc', '1012-2'],
      left: 0,
    });
  });

  it('says how many were too many', () => {
    const hash = encodeLink('orte', someNumbers.slice(0, 6));
    expect(decodeLink('orte', hash, 4)).toEqual({ numbers: someNumbers.slice(0, 4), unreadable: [], left: 2 });
  });

  it('is never a fault, whatever somebody pasted', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => (decodeLink('liste', `#liste=${text}`, MOST_NOTES)?.numbers.length ?? 99) <= 50,
      ),
    );
  });
});

describe('a number of a link', () => {
  const register = { '1012-1': '/anlaufstellen/seniorenbuero-nord/', '1099-9': '/1099-9/' };
  it.each([
    ['1012-1', { kind: 'entry', id: 'seniorenbuero-nord', url: '/anlaufstellen/seniorenbuero-nord/' }],
    ['1099-9', { kind: 'retired', url: '/1099-9/' }],
    ['1008-0', { kind: 'unknown' }],
    ['constructor', { kind: 'unknown' }],
  ])('%s is %o', (number, target) => {
    expect(targetOf(number, register)).toEqual({ number, ...target });
  });
});
