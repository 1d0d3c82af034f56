import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferredEncoding } from './preferred-encoding.ts';

describe('how a file is sent', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0.8,gzip;q=0.8', 'br'],
    ['gzip;q=0.001', 'gzip'],
    ['identity;q=1, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['identity;q=0', undefined],
    ['*;q=0', undefined],
    ['gzip;q=2', undefined],
    ['gzip;q=abc', undefined],
    [' ; , ,;q=1', undefined],
    ['brotli', undefined],
  ])('Accept-Encoding %j gets %j', (header, expected) => {
    expect(preferredEncoding(header, ['br', 'gzip'])).toBe(expected);
  });

  it('takes only what is at hand', () => {
    expect(preferredEncoding('br, gzip', ['gzip'])).toBe('gzip');
    expect(preferredEncoding('br, gzip', [])).toBeUndefined();
  });

  it('sends nobody what they refuse or do not name', () => {
    const weight = fc.constantFrom('', ';q=0', ';q=0.3', ';q=1', ';q=0.000');
    const part = fc.tuple(fc.constantFrom('br', 'gzip', 'identity', 'zstd'), weight).map(([name, q]) => name + q);
    fc.assert(
      fc.property(fc.uniqueArray(part, { selector: (text) => text.split(';')[0] }), (parts) => {
        const chosen = preferredEncoding(parts.join(', '), ['br', 'gzip']);
        const named = parts.find((text) => text.startsWith(chosen ?? '-'));
        return chosen === undefined || (named !== undefined && !/q=0(\.0+)?$/.test(named));
      }),
    );
  });
});
