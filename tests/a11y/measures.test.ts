import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../chromium/open-browser.ts';
import { focusStop } from './in-page/focus-stop.ts';
import { paperFaults } from './in-page/paper-faults.ts';
import { readingFaults } from './in-page/reading-faults.ts';
import { spaceFaults } from './in-page/space-faults.ts';
import { structureFaults } from './in-page/structure-faults.ts';
import { targetFaults } from './in-page/target-faults.ts';
import { desk, openPage } from './open-portal.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, desk);
});
afterAll(() => browser.close());

/** A page without faults, so that each test adds exactly one. */
const frame = (main: string, style = ''): string =>
  `<!doctype html><html lang="de"><title>T</title><style>body{font:20px/1.6 'Atkinson Hyperlegible Next',sans-serif;margin:20px;color:#000;background:#fff}
  a{color:#000} a.b{display:block;width:60px;height:60px;margin:20px} :focus-visible{outline:3px solid #000;outline-offset:3px;box-shadow:0 0 0 3px #ffbf00} ${style}</style>
  <body><header><a class="b" href="#a">A</a></header><main><h1>H</h1>${main}</main><aside aria-label="Hilfe"><p>Hilfe</p></aside><footer><a class="b" href="#b">B</a></footer>`;

const long = 'Wort und Wort '.repeat(30);
const target = (at: Page) => at.evaluate(targetFaults, { size: 44, distance: 8 });
const space = (at: Page) => at.evaluate(spaceFaults);
const reading = (at: Page) => at.evaluate(readingFaults, { characters: 70, leading: 1.5, paragraphs: 1.5 });
const structure = (at: Page) => at.evaluate(structureFaults);
const paper = (at: Page) => at.evaluate(paperFaults);
const focus = async (at: Page) => {
  await at.keyboard.press('Tab');
  return (await at.evaluate(focusStop)).faults;
};

const faulty: [string, (at: Page) => Promise<string[]>, string, string, RegExp][] = [
  ['a small link', target, '<p><a href="#x">allein</a></p>', '', /"allein" is \d+ × \d+ px/],
  [
    'two close links',
    target,
    '<a class="b" href="#x">x</a><a class="b" href="#y">y</a>',
    'main .b{margin:0}',
    /0\.0 px from/,
  ],
  ['a wide page', space, '<p>x</p>', 'main{width:2000px}', /wider than the window/],
  ['cut text', space, `<p class="c">${long}</p>`, '.c{height:20px;overflow:hidden}', /cut off: p\.c/],
  ['text over text', space, '<p>oben</p><p class="c">darunter</p>', '.c{margin-top:-45px}', /lies over/],
  ['text outside the window', space, '<p class="c">x</p>', '.c{position:absolute;left:-9px}', /outside the window/],
  ['a long line', reading, `<p>${long}</p>`, '', /a line of \d+ characters/],
  ['tight lines', reading, `<p class="c">kurz</p>`, '.c{line-height:1.2}', /1\.20 apart/],
  ['close paragraphs', reading, `<p>${long}<p>${long}`, 'p{width:400px;margin:0}', /next paragraph is near/],
  ['centred text', reading, '<p class="c">kurz</p>', '.c{text-align:center}', /center/],
  ['italics', reading, '<p>ein <em>Wort</em></p>', '', /italic: "Wort"/],
  ['capitals', reading, '<p class="c">kurz</p>', '.c{text-transform:uppercase}', /capitals/],
  ['a second first heading', structure, '<h1>I</h1>', '', /2 first headings/],
  ['a skipped level', structure, '<h3>I</h3>', '', /skips from level 1 to 3/],
  ['a region between the landmarks', structure, '</main><main><p>x</p>', '', /landmarks are/],
  ['navigation without a name', structure, '<nav>x</nav><nav aria-label="b">y</nav>', '', /has no name of its own/],
  ['an id used twice', structure, '<p id="i">x</p><p id="i">y</p>', '', /two elements with the id i/],
  ['grey print', paper, '<p class="c">x</p>', '.c{color:#333}', /text rgb\(51, 51, 51\)/],
  ['a dark ground in print', paper, '<p class="c">x</p>', '.c{background:#222}', /ground rgb/],
  ['no ring', focus, '<p>x</p>', 'a:focus-visible{outline:none;box-shadow:none}', /has no ring of 3 px/],
  ['a ring of one colour', focus, '<p>x</p>', 'a:focus-visible{box-shadow:none}', /has no second colour/],
  ['a ring that is not seen', focus, '<p>x</p>', 'a:focus-visible{outline-color:#eee}', /has a ring of/],
  ['a bar over the focus', focus, '<p>x</p>', 'aside{position:fixed;inset:0}', /lies under aside/],
  ['a link that is not seen', focus, '<p>x</p>', 'a.b{position:absolute;left:-90px}', /outside the window/],
];

describe('a measure that sees nothing would please everybody', () => {
  it.each(faulty)('but ours sees %s', async (_name, look, main, style, expected) => {
    await page.setContent(frame(main, style));
    expect((await look(page)).join('\n')).toMatch(expected);
  });

  it.each([target, space, reading, structure, paper, focus].map((look, index) => [index + 1, look] as const))(
    'and measure %d finds nothing on a good page',
    async (_number, look) => {
      await page.setContent(frame('<p>Ein <a href="#x">Verweis</a> im Satz.</p>'));
      expect(await look(page)).toEqual([]);
    },
  );
});
