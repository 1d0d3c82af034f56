import { describe, expect, it } from 'vitest';
import { fixedPaths, recordPaths } from '#domain/city/portal-paths.ts';
import { fixedRoutes, recordUrl, type RecordKind } from '#routes';

describe('the addresses that links in articles are checked against', () => {
  it('are the fixed pages of the portal', () => {
    expect([...fixedPaths].sort()).toEqual(Object.values(fixedRoutes).sort());
  });

  it.each(Object.entries(recordPaths) as [RecordKind, string][])('and the pages of every %s', (kind, path) => {
    expect(recordUrl(kind, 'beispiel')).toBe(`${path}beispiel/`);
  });
});
