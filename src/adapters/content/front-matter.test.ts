import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('the fields of an article', () => {
  it('stand between lines of three strokes; the text begins below', () => {
    expect(splitFrontMatter('---\ntitle: Rat\n---\n\nText\n---\nmehr\n')).toEqual({
      yaml: 'title: Rat\n',
      body: '\nText\n---\nmehr\n',
      bodyLine: 4,
    });
  });

  it('are found in files of Windows too', () => {
    expect(splitFrontMatter('---\r\ntitle: Rat\r\n---\r\nText')).toMatchObject({ body: 'Text', bodyLine: 4 });
  });

  it('may be none', () => {
    expect(splitFrontMatter('---\n---\nText')).toMatchObject({ yaml: '', body: 'Text', bodyLine: 3 });
  });

  it.each(['Text', '\n---\ntitle: Rat\n---\n', '---\ntitle: Rat\n', ''])('are missing in %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
