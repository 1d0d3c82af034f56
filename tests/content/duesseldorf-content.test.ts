import { describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { responsibleOffices } from '#domain/place/responsible.ts';
import { describeFaults } from '#texts/content-faults.ts';

const result = await readContent('tests/fixtures/duesseldorf/content', '2026-11-21');
if (!result.ok) throw new Error(describeFaults(result.fault));
const { catalog, warnings } = result.value;

describe('the content of a second city', () => {
  it('is read without fault, and says for which Stadtbezirke nobody is known', () => {
    const uncovered = catalog.boroughs.filter(({ id }) => responsibleOffices(catalog, id).length === 0);
    const told = warnings.filter(({ code }) => code === 'borough-uncovered');
    expect(told.map(({ code, found }) => [code, found])).toEqual(
      ['2', '3', '4', '5', '9', '10'].map((name) => ['borough-uncovered', `stadtbezirk-${name}`]),
    );
    expect(uncovered).toHaveLength(6);
  });

  it('has no twins in plain language yet: it is told so once, and nothing else', () => {
    const told = warnings.filter(({ code }) => code !== 'borough-uncovered');
    expect(told.map(({ code }) => code)).toEqual(['twins-none']);
  });

  it('has its own words, its own kind of responsible office and Stadtbezirke with numbers', () => {
    expect(catalog.site.words.district).toBe('Stadtteil');
    expect(catalog.site.responsibleOffice).toMatchObject({ name: 'zentrum plus', namePlural: 'zentren plus' });
    expect([catalog.boroughs.length, catalog.districts.length]).toEqual([10, 50]);
    expect(responsibleOffices(catalog, 'stadtbezirk-6').map(({ id }) => id)).toEqual(['zentrum-plus-rath']);
  });

  it('names source and day on every record', () => {
    const records = [...catalog.places, ...catalog.services, ...catalog.organizations];
    expect(records.length).toBeGreaterThanOrEqual(15);
    expect(records.filter(({ sources }) => sources.some(({ readOn }) => readOn === ''))).toEqual([]);
  });
});
