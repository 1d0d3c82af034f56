import { describe, expect, it } from 'vitest';
import { noteLink } from './note-button.ts';
import { joinedText, linkFaults, noteList } from './note-list.ts';

const linked = { numbers: [], unreadable: [], left: 0 };

describe('what is said about a link', () => {
  it('is nothing when all is well', () => {
    expect(linkFaults(linked, [{ kind: 'entry', number: '1012-1', id: 'a', url: '/b/a/' }])).toEqual([]);
  });

  it('names numbers never given, retired ones, unreadable pieces and how many were too many', () => {
    const faults = linkFaults({ ...linked, unreadable: ['abc'], left: 3 }, [
      { kind: 'unknown', number: '1008-0' },
      { kind: 'retired', number: '1012-1', url: '/1012-1/' },
    ]);
    expect(faults.join(' ')).toMatch(
      /„abc“.*vergeben ist: Kurznummer 1008-0\..*nicht mehr: Kurznummer 1012-1\..*: 3\./,
    );
  });
});

describe('what came of taking over a list', () => {
  const list = [{ id: 'a', name: 'A', number: '1008-0', url: '/b/a/' }];
  it.each([
    [{ list, added: 1, left: 0 }, 'Neu: 1 Eintrag. Auf Ihrem Merkzettel: 1 Eintrag.'],
    [{ list, added: 0, left: 0 }, 'Alle Einträge standen schon auf Ihrem Merkzettel. Auf Ihrem Merkzettel: 1 Eintrag.'],
    [
      { list, added: 0, left: 2 },
      'Der Merkzettel ist voll. Nicht übernommen: 2 Einträge. Auf Ihrem Merkzettel: 1 Eintrag.',
    ],
  ])('%o', (joined, text) => {
    expect(joinedText(joined)).toBe(text);
  });
});

it('the link at the head counts, and an empty list is not counted', () => {
  expect([0, 1, 50].map(noteLink)).toEqual(['Merkzettel', 'Merkzettel (1)', 'Merkzettel (50)']);
});

it('the date of printing is written in words', () => {
  expect(noteList.printedOn('2026-11-21')).toBe('Gedruckt am 21. November 2026.');
});
