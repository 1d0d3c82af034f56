import { describe, expect, it } from 'vitest';
import type { AreaAnswer } from '#domain/city/find-area.ts';
import { areaSentence } from './area-answer.ts';

const district = (id: string, name: string, borough: string) => ({
  id,
  name,
  borough,
  alternateNames: [],
  center: [51, 10] as [number, number],
});

/** A city that has its own words for its parts: none of ours may show through. */
const city = {
  site: {
    city: 'Musterstadt',
    words: { borough: 'Bezirk', boroughPlural: 'Bezirke', district: 'Kiez', districtPlural: 'Kieze' },
  },
  boroughs: [{ id: 'nord', name: 'Nord', alternateNames: [] }],
  districts: [district('altdorf', 'Altdorf', 'nord'), district('neustadt', 'Neustadt', 'sued')],
};
const both = ['altdorf', 'neustadt'];
const postcode = { kind: 'borough', borough: 'nord', districts: both, by: 'postcode', postalCode: '01234' } as const;
const gaps =
  'Nach unserem Verzeichnis gehört 01234 zum Bezirk Nord. Das Verzeichnis kann Lücken haben. ' +
  'Wohnen Sie in einem anderen Kiez? Dann wählen Sie ihn unten.';
const notListed = 'Ist Ihr Kiez nicht dabei? Dann wählen Sie ihn unten.';

const sentences: [AreaAnswer, number, string][] = [
  [{ kind: 'empty' }, 0, 'Schreiben Sie Ihren Kiez, Ihre Postleitzahl oder Ihre Straße in das Feld.'],
  [{ kind: 'wholeCity' }, 0, 'Das ist die ganze Stadt. Welcher Kiez ist es?'],
  [{ kind: 'notFiveDigits' }, 0, 'Eine Postleitzahl hat fünf Ziffern.'],
  [{ ...postcode, sure: false }, 1, gaps],
  [
    { ...postcode, sure: true },
    1,
    'Das liegt im Bezirk Nord. Dazu gehören hier: Altdorf, Neustadt. Für alle ist dieselbe Stelle zuständig.',
  ],
  [{ ...postcode, sure: true }, 2, 'Das liegt im Bezirk Nord. Dazu gehören hier: Altdorf, Neustadt.'],
  [{ ...postcode, sure: true }, 0, 'Das liegt im Bezirk Nord. Dazu gehören hier: Altdorf, Neustadt.'],
  [{ kind: 'borough', borough: 'nord', districts: both, by: 'name', sure: true }, 1, 'Das liegt im Bezirk Nord.'],
  [
    { kind: 'ambiguous', districts: both, by: 'postcode', complete: true },
    0,
    'Diese Postleitzahl reicht über mehrere Bezirke. In welchem Kiez wohnen Sie?',
  ],
  [
    { kind: 'ambiguous', districts: both, by: 'postcode', complete: false },
    0,
    `Diese Postleitzahl reicht über mehrere Bezirke. In welchem Kiez wohnen Sie? ${notListed}`,
  ],
  [
    { kind: 'ambiguous', districts: both, by: 'street', complete: true },
    0,
    'Diese Straße führt durch mehrere Bezirke. In welchem Kiez wohnen Sie?',
  ],
  [
    { kind: 'ambiguous', districts: ['altdorf'], by: 'street', complete: false },
    0,
    'Ein Teil dieser Straße liegt in Altdorf. Sie kann durch mehrere Kieze führen. Wählen Sie Ihren Kiez:',
  ],
  [
    { kind: 'ambiguous', districts: both, by: 'streetElsewhere', complete: false },
    0,
    `Diese Straße kennen wir unter dieser Postleitzahl nicht, nur unter einer anderen. In welchem Kiez wohnen Sie? ${notListed}`,
  ],
  [
    { kind: 'ambiguous', districts: both, by: 'name', complete: true },
    0,
    'Dieser Name kommt mehrmals vor. Welcher Kiez ist gemeint?',
  ],
  [{ kind: 'unknown', by: 'postcode' }, 0, 'Diese Postleitzahl kennen wir in Musterstadt nicht.'],
  [
    { kind: 'unknown', by: 'street' },
    0,
    'Diese Straße kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.',
  ],
  [
    { kind: 'unknown', by: 'streetWithoutDirectory' },
    0,
    'Wir haben kein Straßenverzeichnis und kennen nur einzelne Straßen. Nehmen Sie Ihren Kiez oder Ihre Postleitzahl.',
  ],
  [
    { kind: 'unknown', by: 'name' },
    0,
    'Diesen Kiez kennen wir nicht. Prüfen Sie die Schreibweise, oder nehmen Sie Ihre Postleitzahl.',
  ],
];

describe('what is said about the area somebody asked for', () => {
  it.each(sentences)('%o with %i offices is said in the words of the city', (area, offices, sentence) => {
    expect(areaSentence(area, city, offices)).toBe(sentence);
  });
});
