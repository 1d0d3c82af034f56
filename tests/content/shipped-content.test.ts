import { describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import { pageTexts } from '#compose/plain-originals.ts';
import { describeFaults } from '#texts/content-faults.ts';

const result = await readContent('content', undefined, pageTexts);

describe('the shipped content', () => {
  it('has no fault', () => {
    expect(result.ok ? '' : describeFaults(result.fault)).toBe('');
  });

  it.runIf(result.ok)('is large enough to be of use', () => {
    if (!result.ok) return;
    const { places, services, articles, boroughs, districts, postcodes, topics } = result.value.catalog;
    expect(places.length).toBeGreaterThanOrEqual(100);
    expect(services.length).toBeGreaterThanOrEqual(14);
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect([boroughs.length, districts.length]).toEqual([10, 63]);
    expect(topics.length).toBeGreaterThanOrEqual(10);
    const placed = new Set(postcodes.flatMap((postcode) => postcode.districts));
    expect(districts.filter(({ id }) => !placed.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.runIf(result.ok)('has a responsible office for every borough', () => {
    if (!result.ok) return;
    const { site, places, boroughs } = result.value.catalog;
    const areas = places
      .filter(({ type }) => type === site.responsibleOffice.type)
      .map(({ serviceArea }) => serviceArea?.boroughs);
    expect(boroughs.filter(({ id }) => !areas.some((area) => area === 'all' || area?.includes(id)))).toEqual([]);
  });

  it.runIf(result.ok)('is a demonstration and says so', () => {
    if (!result.ok) return;
    expect(result.value.catalog.site.demo).toBe(true);
  });
});
