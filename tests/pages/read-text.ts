import type { CheerioAPI } from 'cheerio';

/** Elements that begin a line of their own: their words never run into those before. */
const LINES =
  'address,article,br,dd,div,dl,dt,fieldset,figure,h1,h2,h3,h4,label,legend,li,nav,ol,p,section,ul,td,th,tr';

/** What nobody reads: code, drawings, and what only script shows. */
const SILENT = 'script,style,svg,template,[hidden],.only-script';

/** Stands between lines of a page; the line breaks of its source are only blanks. */
const BREAK = '\u2028';

/** One line of text as people read it: soft hyphens are marks for the browser, no letters. */
export const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** The lines of all elements that a selector finds: what stands apart on the page stands apart here. */
export function readLines($: CheerioAPI, selector: string): string[] {
  const part = $(selector).clone();
  part.find(SILENT).remove();
  part.find(LINES).before(BREAK).after(BREAK);
  const text = part
    .toArray()
    .map((element) => $(element).text())
    .join(BREAK);
  return text
    .split(BREAK)
    .map(plain)
    .filter((line) => line !== '');
}

/** The words of all elements that a selector finds, as one line. */
export const readText = ($: CheerioAPI, selector: string): string => readLines($, selector).join(' ');

/** The sentences of lines, roughly: what ends with a full stop, a question mark or an exclamation mark. */
export const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/(?<=[.?!])\s+(?=[\p{Lu}„])/u));

/** The words of the section under a heading, `undefined` when the page has no such section. */
export function readUnder($: CheerioAPI, heading: string): string | undefined {
  const titled = $('section').filter((_, section) => plain($(section).children('h2').text()) === heading);
  if (titled.length === 0) return undefined;
  titled.attr('data-under', '');
  const text = readText($, '[data-under]');
  titled.removeAttr('data-under');
  return text;
}
