import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTwin } from './parse-twin.ts';
import { lineText, twinLines } from './twin.ts';
import { slotNames } from './twin-names.ts';

const body = `
Willkommen auf der Seite.
Hier finden Sie Hilfe.

## Hilfe am Telefon

![drawing: telefon]

Rufen Sie an.
Fragen Sie nach dem [Pflege-Grad](wort:pflege-grad).

{{hilfe-telefon}}

Lesen Sie [mehr](/leicht/hilfe/).

- Rat
- **Geld**

1. Zuerst <span translate="no">Anna</span>.
2. Danach Sie.

### Noch etwas

Auf Wiedersehen.
`;

describe('the text of a twin', () => {
  const { sections, problems } = parseTwin(body);

  it('has sections by its headings, with anchor and drawing', () => {
    expect(sections.map(({ id, drawing }) => [id, drawing])).toEqual([
      [undefined, undefined],
      ['hilfe-am-telefon', 'telefon'],
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps paragraphs, lists, slots and small headings in their order', () => {
    expect(sections[1]?.blocks.map((block) => block.kind)).toEqual([
      'lines',
      'slot',
      'lines',
      'list',
      'list',
      'heading',
      'lines',
    ]);
    expect(sections[1]?.blocks[1]).toEqual({ kind: 'slot', name: 'hilfe-telefon' });
    expect(sections[1]?.blocks.flatMap((block) => (block.kind === 'list' ? block.ordered : []))).toEqual([false, true]);
  });

  it('is one sentence a line, with the line it stands on', () => {
    expect(twinLines(sections).map((line) => [line.line, lineText(line)])).toEqual([
      [1, 'Willkommen auf der Seite.'],
      [2, 'Hier finden Sie Hilfe.'],
      [4, 'Hilfe am Telefon'],
      [8, 'Rufen Sie an.'],
      [9, 'Fragen Sie nach dem Pflege-Grad.'],
      [13, 'Lesen Sie mehr.'],
      [15, 'Rat'],
      [16, 'Geld'],
      [18, 'Zuerst Anna.'],
      [19, 'Danach Sie.'],
      [21, 'Noch etwas'],
      [23, 'Auf Wiedersehen.'],
    ]);
  });

  it.each([
    ['Ein [Wort](wort:kur).', { kind: 'word', text: 'Wort', slug: 'kur' }],
    ['Ein [Link](/leicht/).', { kind: 'link', text: 'Link', href: '/leicht/' }],
    ['Das ist **nicht** so.', { kind: 'strong', text: 'nicht' }],
    ['Das <span translate="no">Haus</span>.', { kind: 'name', text: 'Haus' }],
    ['Nur [Klammern] und (mehr).', { kind: 'text', text: 'Nur [Klammern] und (mehr).' }],
    [String.raw`Ein \* Stern.`, { kind: 'text', text: 'Ein * Stern.' }],
  ])('%s', (sentence, part) => {
    expect(parseTwin(sentence).sections[0]?.blocks).toMatchObject([
      { lines: [{ parts: expect.arrayContaining([part]) as unknown }] },
    ]);
  });

  it('leaves out comments, also over several lines, and they part no paragraph', () => {
    const text = 'Eins.\n<!-- ls-aus LS-S09: wichtig -->\nZwei.\n<!-- lang\nund länger --> Drei.';
    expect(parseTwin(text).sections[0]?.blocks).toHaveLength(1);
    expect(twinLines(parseTwin(text).sections).map(lineText)).toEqual(['Eins.', 'Zwei.', 'Drei.']);
  });

  it('takes the anchor a heading names for itself, and does not read it aloud', () => {
    const [, duty] = parseTwin('Hallo.\n\n## So finden Sie alles {#navigation}\n\nLesen Sie.').sections;
    expect([duty?.id, duty?.heading && lineText(duty.heading)]).toEqual(['navigation', 'So finden Sie alles']);
  });

  it('gives headings of the same words different anchors', () => {
    expect(parseTwin('## Übung\n## Übung\n## ???').sections.map(({ id }) => id)).toEqual([
      'uebung',
      'uebung-2',
      'abschnitt',
    ]);
  });

  it('reads files from Windows', () => {
    expect(parseTwin(body.replaceAll('\n', '\r\n'))).toEqual(parseTwin(body));
  });
});

describe('what the portal does not know is told with its line', () => {
  it.each([
    ['Eins.\n{{nummer}}', { kind: 'slot', line: 1, found: '{{nummer}}' }],
    ['Rufen Sie an: {{hilfe-telefon}}', { kind: 'slot', line: 0, found: '{{hilfe-telefon}}' }],
    ['## A\n![drawing: drache]', { kind: 'drawing', line: 1, found: 'drache' }],
    ['## A\n![drawing:]', { kind: 'drawing', line: 1, found: '' }],
    ['## A\n![drawing: haus]\n![drawing: bus]', { kind: 'drawing', line: 2, found: 'bus' }],
    ['## A\nEin Satz.\n![drawing: bus]', { kind: 'drawing', line: 2, found: 'bus' }],
  ])('%j', (text, problem) => {
    expect(parseTwin(text).problems).toEqual([problem]);
  });
});

/** Letters and signs that mean something, so that chance finds the corners. */
const scrap = fc.array(
  fc.constantFrom(
    'a',
    ' ',
    '\n',
    '#',
    '## ',
    '- ',
    '1. ',
    '[',
    ']',
    '(',
    ')',
    '{{',
    '}}',
    '*',
    '!',
    '<!--',
    '-->',
    'ß',
  ),
);
const sentence = fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{1,9}){0,4}\.$/);
const marker = fc.constantFrom('', '- ', '2. ', '## ', '### ');
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(marker, sentence).map(([mark, words]) => ({ source: mark + words, words })) },
  { weight: 1, arbitrary: fc.constantFrom(...slotNames).map((name) => ({ source: `{{${name}}}`, words: '' })) },
  { weight: 1, arbitrary: fc.constant({ source: '', words: '' }) },
);

describe('whatever is written', () => {
  it('nothing throws, and every line is told from the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scrap.map((pieces) => pieces.join('')),
        ),
        (text) => {
          const lines = text.split(/\r\n|\n|\r/).length;
          const { sections, problems } = parseTwin(text);
          for (const { line: at } of [...twinLines(sections), ...problems]) expect(at).toBeLessThan(lines);
        },
      ),
    );
  });

  it('every sentence appears once, in its order', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { sections, problems } = parseTwin(lines.map(({ source }) => source).join('\n'));
        const words = lines.map((each) => each.words).filter((text) => text !== '');
        expect(twinLines(sections).map(lineText)).toEqual(words);
        expect(problems).toEqual([]);
      }),
    );
  });

  it('a line of opening signs takes no longer than another', () => {
    const started = performance.now();
    for (const sign of ['[', '<!--', '**', '{{', '![drawing:']) parseTwin(sign.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
