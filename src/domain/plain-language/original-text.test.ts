import { describe, expect, it } from 'vitest';
import { articleText, canonicalText, originalHashes } from './original-text.ts';

/** Stands for SHA-256: long, and another text gives another one. */
const asHash = (text: string): string => Buffer.from(text).toString('hex').padEnd(64, '0');
const article = { id: 'umzug', title: 'Umzug', summary: 'Wer hilft.', body: '\nRufen Sie an.\n\n## Danach\n' };

describe('the canonical text of an original', () => {
  it('is its title, its summary and its body', () => {
    expect(articleText(article)).toBe('Umzug\nWer hilft.\nRufen Sie an. ## Danach');
  });

  it.each([
    ['line ends of Windows', article.body.replaceAll('\n', '\r\n')],
    ['lines broken elsewhere', 'Rufen\nSie an.\n## Danach'],
    ['blanks at the end of a line', 'Rufen Sie an.  \n\n## Danach'],
  ])('does not change with %s', (_, body) => {
    expect(articleText({ ...article, body })).toBe(articleText(article));
  });

  it('does not change with the way an umlaut is stored', () => {
    expect(canonicalText(['Bu\u0308ro'])).toBe(canonicalText(['Büro']));
  });

  it.each(['title', 'summary', 'body'] as const)('changes with a word in its %s', (field) => {
    expect(articleText({ ...article, [field]: `${article[field]} bald` })).not.toBe(articleText(article));
  });
});

describe('fingerprints', () => {
  it('are 16 characters for every page and every article', () => {
    const hashes = originalHashes({ hilfe: 'Hilfe' }, [article], asHash);
    expect([...hashes.keys()]).toEqual(['page:hilfe', 'article:umzug']);
    expect([...hashes.values()].map(({ length }) => length)).toEqual([16, 16]);
  });
});
