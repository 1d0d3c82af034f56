import { describe, expect, it } from 'vitest';
import { headingAnchors, markdownLinks } from './markdown-links.ts';

describe('links in Markdown', () => {
  it.each([
    ['[Rat](/ratgeber/rat/)', '/ratgeber/rat/'],
    ['[Rat](/ratgeber/rat/ "Titel")', '/ratgeber/rat/'],
    ['[Rat [neu]](</ratgeber/rat/>)', '/ratgeber/rat/'],
    ['[zwei\nZeilen](/suche/)', '/suche/'],
    ['[rat]: https://beispiel.example', 'https://beispiel.example'],
    ['<https://beispiel.example>', 'https://beispiel.example'],
    ['<a href="/tot/">Rat</a>', '/tot/'],
    ['[nichts]()', ''],
  ])('%j leads to %j', (text, href) => {
    expect(markdownLinks(text)).toEqual([{ href, line: 0, image: false }]);
  });

  it.each(['![Bild](/bild.jpg)', '<img src="/bild.jpg">'])('%s shows a picture', (text) => {
    expect(markdownLinks(text)).toEqual([{ href: '/bild.jpg', line: 0, image: true }]);
  });

  it.each(['`[kein](/link/)`', '```\n[kein](/link/)\n```', '[nur] (Klammern)', 'a < b: c > d'])(
    '%j leads nowhere',
    (text) => {
      expect(markdownLinks(text)).toEqual([]);
    },
  );

  it('are found in order with their lines', () => {
    const text = 'Eins\n\n- [a](/a/) und [b](/b/)\n\n`x`\n[c]: /c/';
    expect(markdownLinks(text).map(({ href, line }) => [href, line])).toEqual([
      ['/a/', 2],
      ['/b/', 2],
      ['/c/', 5],
    ]);
  });
});

describe('anchors of headings', () => {
  it.each([
    ['## Nächster Schritt', 'nächster-schritt'],
    ['### Was kostet das?', 'was-kostet-das'],
    ['## § 18 SGB XI', '-18-sgb-xi'],
    ['# [Rat](/rat/) holen ##', 'rat-holen'],
  ])('%s is reached by #%s', (heading, anchor) => {
    expect([...headingAnchors(heading)]).toEqual([anchor]);
  });

  it('are counted when they repeat', () => {
    expect([...headingAnchors('## Rat\n\n## Rat\n')]).toEqual(['rat', 'rat-1']);
  });
});
