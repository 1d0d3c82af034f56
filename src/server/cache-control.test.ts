import { describe, expect, it } from 'vitest';
import { cacheControl } from './cache-control.ts';

describe('how long a browser keeps a file', () => {
  it.each([
    '/_astro/index.BXa1b2C3.css',
    '/_astro/fonts/hyper.D4e5F6g7.woff2',
    '/suchindex/woerter.3f9a1c2b.bin',
    '/suchindex/t-3f9a1c2b7d.json',
    '/karte/stadt-031791f37ac1.pmtiles',
  ])('%s for ever, its name changes with its content', (path) =>
    expect(cacheControl(path)).toBe('public, max-age=31536000, immutable'),
  );

  it.each([
    '/index.html',
    '/suchindex/manifest.json',
    '/karte/stadt.pmtiles',
    '/suchindex/alle-ortsteile.json',
    '/robots.txt',
    '/daten/orte.3f9a1c2b.json',
  ])('%s only until the next look', (path) => expect(cacheControl(path)).toBe('public, max-age=0, must-revalidate'));
});
