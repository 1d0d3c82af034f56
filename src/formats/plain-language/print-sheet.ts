import type { SheetRow } from '#domain/plain-language/numbered-sentences.ts';
import type { SlotName } from '#domain/plain-language/twin-names.ts';

/** The words around a text; given, because a format knows no German. */
export interface SheetWords {
  heading: string;
  intro: readonly string[];
  /** Lines to fill in: group, day, people. */
  blanks: readonly string[];
  understood: string;
  withHelp: string;
  notUnderstood: string;
  /** Room for what was said about a sentence. */
  marks: string;
  slot: (name: SlotName) => string;
  /** At the end: what is written down for the command. */
  end: string;
}

export interface SheetText {
  title: string;
  /** File and fingerprint, so that the paper finds back to its text. */
  mark: string;
  rows: readonly SheetRow[];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const shown = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** 18 pt for people who read large print; a sentence and its boxes stay on one page. */
const style = `body{font:18pt/1.5 sans-serif;color:#000;background:#fff;max-width:60ch;margin:2em auto;padding:0 1em}
h1{font-size:26pt;line-height:1.2}h2{font-size:22pt;margin:1.5em 0 .5em;break-after:avoid}
ol{list-style:none;padding:0}li{border-top:1pt solid #000;padding:.75em 0;break-inside:avoid}
.number{display:inline-block;min-width:2.5em;font-weight:bold}.boxes{margin:.5em 0}
.box{display:inline-block;margin-right:1.5em;white-space:nowrap}
.box::before{content:"";display:inline-block;width:.9em;height:.9em;border:1.5pt solid #000;margin-right:.4em;vertical-align:-.1em}
.marks{border-bottom:1pt dotted #000;height:2.2em;margin:.25em 0}.slot{border:1pt dashed #000;padding:.5em}
.blank{border-bottom:1pt solid #000;padding:.75em 0 0}.small{font-size:12pt}
@page{margin:18mm}@media print{body{margin:0;max-width:none;padding:0}}`;

function rowHtml(row: SheetRow, words: SheetWords): string {
  if (row.kind === 'heading') return `</ol>\n<h2>${shown(row.text)}</h2>\n<ol>`;
  if (row.kind === 'slot') return `</ol>\n<p class="slot">${shown(words.slot(row.name))}</p>\n<ol>`;
  const boxes = [words.understood, words.withHelp, words.notUnderstood]
    .map((word) => `<span class="box">${shown(word)}</span>`)
    .join(' ');
  return `<li><span class="number">${String(row.number)}</span>${shown(row.text)}
<div class="boxes">${boxes}</div><div class="small">${shown(words.marks)}</div><div class="marks"></div></li>`;
}

/** A sheet for a test group: every sentence with its number and boxes to tick. One file, no script, nothing from elsewhere. */
export function printSheet({ title, mark, rows }: SheetText, words: SheetWords): string {
  const list = `<ol>\n${rows.map((row) => rowHtml(row, words)).join('\n')}\n</ol>`.replaceAll(/<ol>\s*<\/ol>\n?/g, '');
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown(`${words.heading}: ${title}`)}</title>
<style>
${style}
</style>
</head>
<body>
<p>${shown(words.heading)}</p>
<h1>${shown(title)}</h1>
${words.intro.map((sentence) => `<p>${shown(sentence)}</p>`).join('\n')}
${words.blanks.map((label) => `<p class="blank">${shown(label)}</p>`).join('\n')}
${list}
<p>${shown(words.end)}</p>
<p class="small">${shown(mark)}</p>
</body>
</html>
`;
}
