import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinParts, splitCompound } from './compounds.ts';
import { documentFromText } from './document.ts';
import { numberOfWord } from './number-words.ts';
import { readabilityOf } from './readability.ts';
import { splitSentences } from './sentences.ts';
import { syllablesOf } from './syllables.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Es ist der 3. Mai. Kommen Sie.', ['Es ist der 3. Mai.', 'Kommen Sie.']],
    ['Das Büro ist im 2. Stock. Gehen Sie hoch.', ['Das Büro ist im 2. Stock.', 'Gehen Sie hoch.']],
    ['Fragen Sie z. B. Dr. Lange um 9.30 Uhr.', ['Fragen Sie z. B. Dr. Lange um 9.30 Uhr.']],
    ['Bringen Sie mit:\nTee', ['Bringen Sie mit:', 'Tee']],
    ['Ist das so? Ja! Gut.', ['Ist das so?', 'Ja!', 'Gut.']],
    ['Sie sagt: „Komm.“ Er kommt.', ['Sie sagt:', '„Komm.“', 'Er kommt.']],
    ['Kommen Sie am 3. Werk-Tag. Bis dann.', ['Kommen Sie am 3. Werk-Tag.', 'Bis dann.']],
    ['Wir haben 12. Kommen Sie.', ['Wir haben 12.', 'Kommen Sie.']],
  ])('%s', (text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });

  it('lose no character but white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const span of [...splitSentences(text), { start: text.length, end: text.length }]) {
          expect(text.slice(end, span.start).trim()).toBe('');
          end = span.end;
        }
      }),
    );
  });
});

describe('compounds', () => {
  it.each([
    ['Fahrdienst', 'Fahr-Dienst'],
    ['Tagespflege', 'Tages-Pflege'],
    ['Kurzzeitpflege', 'Kurzzeit-Pflege'],
    ['Wohngeldantrag', 'Wohn-Geld-Antrag'],
    ['Seniorenberatung', 'Senioren-Beratung'],
    ['Bushaltestelle', 'Bus-Haltestelle'],
    ['Pflegekassen', 'Pflege-Kassen'],
    ['Stadtbibliothek', 'Stadt-Bibliothek'],
    ...[
      'Dienstag',
      'Garten',
      'Teilhabe',
      'Telefonieren',
      'Gesellschaft',
      'Haltestellen',
      'Menschen',
      'Unterschreiben',
      'Mitfahren',
    ].map((word) => [word, word]),
  ])('%s is written %s', (word, wanted) => {
    expect(joinParts(splitCompound(word), 'hyphen')).toBe(wanted);
  });

  it('join back to their word', () => {
    const parts = fc.array(fc.constantFrom('haus', 'tages', 'pflege', 'amt', 'xyz', 'bus', 'İ', 's'), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((words) => words.join('')),
        ),
        (word) => {
          expect(splitCompound(word).join('')).toBe(word);
        },
      ),
    );
  });
});

describe('syllables', () => {
  it.each([
    ['Haus', 1],
    ['Pflege', 2],
    ['Beratung', 3],
    ['Familie', 4],
    ['Station', 3],
    ['Museum', 3],
    ['aktuell', 3],
    ['Senioren', 4],
    ['Region', 3],
    ['Quelle', 2],
    ['Veranstaltung', 4],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('numbers written as words', () => {
  it.each([
    ['zwölf', 12],
    ['siebzehn', 17],
    ['einundzwanzig', 21],
    ['dreißig', 30],
    ['hundert', 100],
    ['zweihundertfünf', 205],
    ['dreitausendvierhundert', 3400],
    ['jahrhundert', undefined],
    ['achten', undefined],
    ['constructor', undefined],
  ])('%s is %s', (word, value) => {
    expect(numberOfWord(word)).toBe(value);
  });
});

describe('readability', () => {
  it('is worked out by the published formulas', () => {
    // 2 sentences, 8 words, 10 syllables, 1 word of 3 syllables, 7 of one, 1 with more than 6 letters.
    const values = readabilityOf([documentFromText('Der Bus hält hier.\nDie Beratung hilft nicht.')]);
    expect(values?.sentenceLength).toBe(4);
    expect(values?.flesch).toBeCloseTo(180 - 4 - (58.5 * 10) / 8);
    expect(values?.wiener4).toBeCloseTo(0.2656 * 4 + 0.2744 * 12.5 - 1.693);
    expect(values?.wiener1).toBeCloseTo(0.1935 * 12.5 + 0.1672 * 4 + 0.1297 * 12.5 - 0.0327 * 87.5 - 0.875);
    expect(values?.lix).toBeCloseTo(4 + 12.5);
  });

  it('of a text without words is not known', () => {
    expect(readabilityOf([documentFromText('12 – 3.')])).toBeUndefined();
  });
});
