import { describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { pageKeys } from '#domain/plain-language/twin-names.ts';
import { twinLabel } from '#domain/plain-language/twin-label.ts';
import { help } from '#texts/help.ts';
import { home } from '#texts/home.ts';
import { privacy } from '#texts/legal.ts';
import { pageTexts, plainOriginals } from './plain-originals.ts';

const MUSTERSTADT = 'tests/fixtures/musterstadt/content';
const TODAY = '2026-11-21';

async function musterstadt() {
  const read = await readContent(MUSTERSTADT, TODAY, pageTexts);
  if (!read.ok) throw new Error('Musterstadt has a fault');
  return read.value.catalog;
}
const catalog = await musterstadt();
const texts = pageTexts(catalog.site);

describe('the canonical text of a page', () => {
  it.each(pageKeys)('is there for %s', (key) => {
    expect(texts[key].length).toBeGreaterThan(20);
  });

  it.each([
    ['startseite', home.question],
    ['hilfe', help.unknown],
    ['datenschutz', privacy.lead],
    ['barrierefreiheit', 'Es gibt keine Videos in Gebärdensprache.'],
    ['impressum', 'Niemand; dies ist eine Stadt für Tests.'],
    ['zustaendig', 'Ortsteil'],
  ] as const)('of %s says „%s“', (key, sentence) => {
    expect(texts[key]).toContain(sentence);
  });

  it('holds no figure: a new number or day makes no twin old', () => {
    const { site } = catalog;
    const later = {
      ...site,
      helpLine: { ...site.helpLine, phone: { ...site.helpLine.phone, number: '+493023125999' } },
      accessibility: { ...site.accessibility, reviewedOn: '2027-01-01' },
    };
    expect(pageTexts(later)).toEqual(texts);
  });

  it('changes with what the city writes: a new gap makes the twin of the statement old', () => {
    const { site } = catalog;
    const gaps = [{ what: 'Karten ohne Text.', why: 'Noch nicht gemacht.', alternative: 'Anruf' }];
    const changed = pageTexts({ ...site, accessibility: { ...site.accessibility, gaps } });
    expect(pageKeys.filter((key) => changed[key] !== texts[key])).toEqual(['barrierefreiheit', 'gebaerdensprache']);
  });
});

describe('the twins of Musterstadt', () => {
  // When a text of the portal changed: npm run twin -- hash --unchanged-is-right --content tests/fixtures/musterstadt/content
  // and the twin that is old on purpose keeps its invented fingerprint.
  it('are one of each kind: two checked, one draft, one old', () => {
    const hashes = plainOriginals(catalog);
    const labels = catalog.twins.map((twin) => [twin.original, twinLabel(twin, hashes.get(twin.original), TODAY)]);
    expect(labels).toEqual([
      ['article:hilfe-zu-hause', 'checked'],
      ['article:pflegegrad', 'stale'],
      ['page:hilfe', 'draft'],
      ['page:startseite', 'checked'],
    ]);
  });

  it('bring the words they mark', () => {
    expect(catalog.plainWords.map(({ id }) => id)).toEqual([
      'gutachter',
      'pflege-grad',
      'pflege-kasse',
      'senioren-buero',
    ]);
  });
});
