import { describe, expect, it } from 'vitest';
import { withoutQuestion } from './server-log.ts';

describe('a log line', () => {
  it.each([
    ['the whole query', 'GET /suche/?q=Demenz+Mutter failed', '/suche/?q=Demenz+Mutter', 'GET /suche/?… failed'],
    ['the words as typed', 'nothing for "Demenz Mutter"', '/suche/?q=Demenz+Mutter', 'nothing for "…"'],
    ['the words as encoded', 'at x?y=Stra%C3%9Fe', '/suche/?q=Stra%C3%9Fe', 'at x?y=…'],
  ])('holds no question: %s', (_case, text, target, expected) => {
    expect(withoutQuestion(text, target)).toBe(expected);
  });

  it('keeps what is needed to find the fault', () => {
    expect(withoutQuestion('TypeError: x is undefined', '/suche/?q=a')).toBe('TypeError: x is undefined');
    expect(withoutQuestion('TypeError: x is undefined', '/suche/')).toBe('TypeError: x is undefined');
  });
});
