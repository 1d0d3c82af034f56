import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromBlocks } from './document.ts';
import type { Finding } from './finding.ts';
import { lint, lintText } from './lint.ts';
import { noSettings } from './settings.ts';

const place = ({ line, column, text }: Finding) => [line, column, text];
const of = (rule: string, findings: Finding[]) => findings.filter((finding) => finding.rule === rule);
const markdown = (text: string) => lintText(text, { format: 'markdown' });
const suggestions = (text: string) => lintText(text).flatMap(({ suggestion }) => suggestion ?? []);

describe('where a finding stands', () => {
  it('is told by line and column of the source, from 1', () => {
    expect(of('LS-S06', lintText('Guten Tag.\nDas wäre schön.')).map(place)).toEqual([[2, 5, 'wäre']]);
  });

  it('is exact behind markup, and includes markup inside it', () => {
    const text = '## Das **wäre**\n\n- Der Eingang\n- Die Farbe des **roten** [Hauses](/haus/).';
    expect(of('LS-S06', markdown(text)).map(place)).toEqual([[1, 10, 'wäre']]);
    expect(of('LS-S07', markdown(text)).map(place)).toEqual([[4, 13, 'des **roten** [Hauses']]);
  });

  it('counts the fields above the text, but reads nothing there', () => {
    const text = '---\ntitle: Das wäre schön\n---\nDas hätte Zeit.';
    expect(of('LS-S06', markdown(text)).map(place)).toEqual([[4, 5, 'hätte']]);
  });

  it('lies in the texts of a page in their order, joined by blank lines', () => {
    const blocks = [{ kind: 'heading', text: 'Hilfe' } as const, { kind: 'paragraph', text: 'Das wäre gut.' } as const];
    expect(of('LS-S06', lint(documentFromBlocks(blocks))).map(place)).toEqual([[3, 5, 'wäre']]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Der Eingang des Hauses',
          'z. B. ',
          '03.05.27',
          ' wird geprüft',
          '\n',
          '. ',
          '**',
          '[hier](/x)',
          '<!-- ls-aus LS-S09: ja -->',
        ],
        ...[
          '&shy;',
          '„',
          'nicht ',
          '# ',
          '- ',
          '| a |',
          '`',
          '\\',
          '🙂',
          'ä\u0308',
          '030/1234567',
          '<span translate="no">',
          '</span>',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever the text', () => {
  it.each(['plain', 'markdown'] as const)(
    'nothing is thrown, and every finding is what stands at its place (%s)',
    (format) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const lines = text.split('\n');
          for (const { line, column, length, text: found } of lintText(text, { format })) {
            expect(line >= 1 && line <= lines.length && column >= 1).toBe(true);
            const start = lines.slice(0, line - 1).reduce((sum, { length: long }) => sum + long + 1, 0) + column - 1;
            expect(text.slice(start, start + length)).toBe(found);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('what is left alone', () => {
  it('code, quotations, addresses and names', () => {
    const text = [
      '`Das wäre`',
      '```\nDas wäre\n```',
      '> Das wäre',
      '<address>\nDas wäre\n</address>',
      '<span translate="no">Das wäre</span>',
      '[Plan](/das-wäre/nicht)',
    ];
    expect(of('LS-S06', markdown(text.join('\n\n')))).toEqual([]);
  });

  it('what the template of a twin fills: drawings and slots', () => {
    expect(markdown('## Hilfe\n\n![drawing: haus]\n\nRufen Sie an: {{telefon_amt}}\n\n{{notruf}}')).toEqual([]);
  });

  it('mail and web addresses', () => {
    expect(lintText('Schreiben Sie an info_post@beispiel.de oder www.beispiel.de/a_b.')).toEqual([]);
  });

  it('words and phrases that the city allows for a rule', () => {
    const settings = { ...noSettings, allowed: { 'LS-S09': ['Menschen ohne'] } };
    const found = lintText('Menschen ohne Auto kommen nicht.', { settings });
    expect(of('LS-S09', found).map(place)).toEqual([[1, 27, 'nicht']]);
  });

  it('the sentence after an exception with a reason, and only this one', () => {
    const text = '<!-- ls-aus LS-S09: Warnung -->\nGehen Sie nicht hinein.\nDas ist nicht neu.';
    expect(of('LS-S09', markdown(text)).map(place)).toEqual([[3, 9, 'nicht']]);
  });

  it('but more than three exceptions are told of', () => {
    const text = '<!-- ls-aus LS-S09: Warnung -->\nNicht essen.\n'.repeat(4);
    expect(of('LS-X01', markdown(text)).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('how grave it is', () => {
  it.each([
    ['Die Tanzbegleitung kommt.', 'LS-W01', 'warning'],
    ['Die Begegnungsstättenleitung kommt.', 'LS-W01', 'error'],
    ['Wir essen am Montag im Saal mit allen Gästen.', 'LS-S01', 'hint'],
    ['Wir essen am Montag im Saal mit allen Gästen vom Haus.', 'LS-S01', 'warning'],
    ['Wir essen am Montag im Saal mit allen Gästen vom Haus am Markt.', 'LS-S01', 'error'],
    ['Wenn Sie kommen, freuen wir uns.', 'LS-S03', 'hint'],
    ['Sie sollten kommen.', 'LS-S06', 'warning'],
    ['Das Haus hat 50 Prozent mehr Platz.', 'LS-N03', 'warning'],
    ['Du bekommst Hilfe.\nRufen Sie an.', 'LS-W12', 'error'],
  ])('%s', (text, rule, severity) => {
    expect(of(rule, lintText(text)).map((finding) => finding.severity)).toEqual([severity]);
  });

  it('a "nicht" in bold is a hint', () => {
    expect(of('LS-S09', markdown('Gehen Sie **nicht** hinein.')).map(({ severity }) => severity)).toEqual(['hint']);
  });

  it('times, dates, sums and names count as one word', () => {
    expect(of('LS-S01', lintText('Wir essen am Montag, 3. Mai 2027 von 9:30 Uhr bis 12 Uhr für 4 Euro.'))).toEqual([]);
    const name = 'Das Haus heißt <span translate="no">Haus am Park an der alten Mühle</span>.';
    expect(of('LS-S01', markdown(name))).toEqual([]);
  });
});

describe('what is suggested', () => {
  it.each([
    ['Der Fahrdienst kommt.', ['Fahr-Dienst']],
    ['Rufen Sie z. B. am Montag an.', ['zum Beispiel']],
    ['Wir haben zweihundertfünf Stühle.', ['205']],
    ['Das Büro ist im dritten Stock.', ['3.']],
    ['Das Fest ist am 03.05.27.', ['Montag, 3. Mai 2027']],
    ['Das Fest ist am Montag, 03.05.2027.', ['3. Mai 2027']],
    ['Wir öffnen um 09.30 Uhr.', ['9:30 Uhr']],
    ['Wir öffnen um 15:00 Uhr.', ['15 Uhr']],
    ['Wir sind 9–12 Uhr da.', ['von 9 Uhr bis 12 Uhr']],
    ['Der Tag ist der 30.2.', []],
  ])('%s', (text, wanted) => {
    expect(suggestions(text)).toEqual(wanted);
  });

  it('a middot where the city parts words with it', () => {
    const settings = { ...noSettings, separator: 'middot' } as const;
    expect(lintText('Der Fahrdienst kommt.', { settings }).flatMap(({ suggestion }) => suggestion)).toEqual([
      'Fahr·dienst',
    ]);
    expect(of('LS-W04', lintText('Der Fahr-Dienst kommt.', { settings }))).toHaveLength(1);
  });
});
