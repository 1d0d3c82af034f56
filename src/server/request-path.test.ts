import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedPath, requestPath } from './request-path.ts';

describe('what a request asks for', () => {
  it.each([
    ['/', { path: '/', query: '' }],
    ['/anlaufstellen/', { path: '/anlaufstellen/', query: '' }],
    ['/suche/?q=Wohngeld&ort=', { path: '/suche/', query: 'q=Wohngeld&ort=' }],
    ['/suche/?', { path: '/suche/', query: '' }],
    ['/suche/?q=a?b', { path: '/suche/', query: 'q=a?b' }],
    ['/stra%C3%9Fe', { path: '/straße', query: '' }],
    ['/a..b/...', { path: '/a..b/...', query: '' }],
    ['/%252e%252e/x', { path: '/%2e%2e/x', query: '' }],
  ])('%s is understood', (target, expected) => {
    expect(requestPath(target)).toEqual(expected);
  });

  it.each([
    'http://example.org/',
    '//example.org',
    '/a//b',
    '/../etc/passwd',
    '/a/../../b',
    '/..',
    '/a/.',
    '/%2e%2e/b',
    '/%2E./b',
    '/a%2f..%2fb',
    '/a%5c..%5cb',
    '/a\\b',
    '/a%00.html',
    '/a%0d%0aSet-Cookie:x',
    '/%E0%A4%A',
    '/%',
    '*',
    '',
  ])('%j is nothing of ours', (target) => {
    expect(requestPath(target)).toBeUndefined();
  });

  it('never leads out of a folder', () => {
    const piece = fc.constantFrom('..', '.', '/', '%2e', '%2F', '\\', '%5c', 'a', '%25', '//', '?', '%00', 'ä');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const asked = requestPath(`/${pieces.join('')}`);
        return asked === undefined || resolve(join('/root', asked.path)).startsWith('/root');
      }),
    );
  });

  it('gives back an address on our own host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const asked = requestPath(`/${encodeURIComponent(text)}`);
        if (asked === undefined) return true;
        const address = new URL(encodedPath(asked.path), 'https://portal.example');
        return address.host === 'portal.example' && requestPath(address.pathname)?.path === asked.path;
      }),
    );
  });
});
