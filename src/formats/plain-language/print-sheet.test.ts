import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { numberedSentences } from '#domain/plain-language/numbered-sentences.ts';
import { parseTwin } from '#domain/plain-language/parse-twin.ts';
import { printSheet, type SheetWords } from './print-sheet.ts';

const words: SheetWords = {
  heading: 'Prüfblatt',
  intro: ['Bitte lesen Sie.'],
  blanks: ['Gruppe:', 'Datum:'],
  understood: 'verstanden',
  withHelp: 'mit Hilfe',
  notUnderstood: 'nicht verstanden',
  marks: 'Anmerkung',
  slot: (name) => `Platz für ${name}`,
  end: 'Danke.',
};
const text = '## Hilfe\n\n![drawing: telefon]\n\nRufen <Sie> & wir an.\n\n{{hilfe-telefon}}\n\n- Rat\n- Geld';
const rows = numberedSentences({ summary: 'Hier ist Hilfe.', sections: parseTwin(text).sections });
const html = printSheet({ title: 'Hilfe', mark: 'Datei: x', rows }, words);
const page = load(html);

describe('the sheet of a test group', () => {
  it('numbers every sentence and no heading', () => {
    expect(
      page('.number')
        .map((_, item) => page(item).text())
        .get(),
    ).toEqual(['1', '2', '3', '4']);
    expect(page('h2').text()).toBe('Hilfe');
  });

  it('shows sentences as they are written', () => {
    expect(page('li').eq(1).text()).toContain('Rufen <Sie> & wir an.');
  });

  it('has three boxes and room for marks at every sentence', () => {
    expect(page('li').length).toBe(4);
    for (const item of page('li').get()) {
      expect(
        page(item)
          .find('.box')
          .map((_, box) => page(box).text())
          .get(),
      ).toEqual(['verstanden', 'mit Hilfe', 'nicht verstanden']);
      expect(page(item).find('.marks').length).toBe(1);
    }
  });

  it('asks for group and day, and says what the portal fills in', () => {
    expect(
      page('.blank')
        .map((_, item) => page(item).text())
        .get(),
    ).toEqual(['Gruppe:', 'Datum:']);
    expect(page('.slot').text()).toBe('Platz für hilfe-telefon');
  });

  it('is one file in large print, without script and without anything from elsewhere', () => {
    expect(html).toContain('font:18pt/');
    expect(page('script, link, img, iframe').length).toBe(0);
    expect(html).not.toMatch(/https?:|url\(/);
  });
});
