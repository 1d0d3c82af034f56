import { describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchHit } from '#domain/search/search-answer.ts';
import { answerView, hitCard, hitMeta } from './search.ts';

const hit: SearchHit = {
  id: 'seniorenbuero-nord',
  kind: 'office',
  title: 'Seniorenbüro Nord',
  url: '/anlaufstellen/seniorenbuero-nord/',
  shortNumber: '1000-1',
  summary: 'Das Büro berät.',
  area: 'Altstadt',
  phone: '0999 12 34 56',
  phoneAge: 'Nummer vom 22. August 2014',
};

const anAnswer = (answer: Partial<SearchAnswer>): SearchAnswer => ({
  query: 'büro',
  hits: [],
  total: 0,
  complete: 0,
  understood: [],
  didYouMean: undefined,
  number: undefined,
  fault: undefined,
  ...answer,
});

describe('the card of a hit', () => {
  it('shows what, where, the number and a phone that can be dialled, with its age', () => {
    expect(hitCard(hit)).toEqual({
      id: 'seniorenbuero-nord',
      title: 'Seniorenbüro Nord',
      url: '/anlaufstellen/seniorenbuero-nord/',
      number: 'Kurznummer 1000-1',
      summary: 'Das Büro berät.',
      meta: 'Altstadt · Anlaufstelle',
      phone: { shown: '0999 12 34 56', href: 'tel:+49999123456', age: 'Nummer vom 22. August 2014' },
    });
  });

  it.each([
    ['115', 'tel:115'],
    ['116 117', 'tel:116117'],
    ['+43 1 23 45', 'tel:+4312345'],
  ])('dials %s as %s', (phone, href) => {
    expect(hitCard({ ...hit, phone }).phone?.href).toBe(href);
  });

  it('leaves out what is not known', () => {
    expect(hitCard({ ...hit, shortNumber: undefined, phone: undefined })).toMatchObject({
      number: undefined,
      phone: undefined,
    });
    expect(hitMeta({ kind: 'topic', area: undefined })).toBe('Thema');
    expect(hitMeta({ kind: 'district', area: undefined })).toBe('');
  });
});

describe('what the page says about an answer', () => {
  it.each([
    [{ hits: [hit], total: 1, complete: 1 }, '1 Eintrag zu „büro“', []],
    [{ hits: [hit], total: 12, complete: 12 }, '12 Einträge zu „büro“', ['Sie sehen die ersten 1.']],
    [{ hits: [hit], total: 1, complete: 0 }, 'Zu „büro“ passt nichts ganz', ['1 Eintrag passt zum Teil.']],
    [{ hits: [hit, hit], total: 2, complete: 1 }, '1 Eintrag zu „büro“', ['Noch 1 Eintrag passt zum Teil.']],
    [{}, 'Zu „büro“ haben wir nichts gefunden', []],
    [
      { fault: 'index-unreachable' as const },
      'Die Suche geht gerade nicht',
      ['Bitte versuchen Sie es später noch einmal, oder rufen Sie an. Die Nummer steht unten.'],
    ],
    [
      { hits: [hit], total: 1, complete: 1, number: { number: '1000-1', state: 'found' as const } },
      'Kurznummer 1000-1',
      [],
    ],
    [
      { number: { number: '1000-2', state: 'mistyped' as const } },
      'Zu „büro“ haben wir nichts gefunden',
      ['Bei der Nummer 1000-2 ist eine Ziffer falsch oder vertauscht. Bitte prüfen Sie die Nummer.'],
    ],
    [
      { number: { number: '1008-0', state: 'unknown' as const } },
      'Zu „büro“ haben wir nichts gefunden',
      ['Die Nummer 1008-0 haben wir nicht vergeben. Bitte prüfen Sie die Nummer.'],
    ],
  ])('%#: %o', (answer, headline, notes) => {
    expect(answerView(anAnswer(answer))).toMatchObject({ headline, notes });
  });

  it('names the words that were not found and what was looked for instead', () => {
    const understood = [
      { typed: 'Altersheim', how: 'synonym' as const, means: ['Pflegeheim', 'Heim'] },
      { typed: 'qwertz', how: 'none' as const, means: [] },
    ];
    expect(answerView(anAnswer({ hits: [hit], total: 1, complete: 1, understood })).notes).toEqual([
      'Nicht gefunden haben wir: „qwertz“.',
      'Gesucht haben wir auch nach: „Pflegeheim“.',
    ]);
  });

  it('offers a better spelling as a question', () => {
    expect(answerView(anAnswer({ didYouMean: 'Büro' })).spelling).toEqual({
      label: 'Meinten Sie „Büro“?',
      question: 'Büro',
    });
    expect(answerView(anAnswer({})).spelling).toBeUndefined();
  });
});
