/** A link or picture in Markdown text. `line` counts from 0. */
export interface MarkdownLink {
  href: string;
  line: number;
  image: boolean;
}

/** Code is shown, not followed: blanked out, line breaks kept. */
const withoutCode = (body: string): string =>
  body.replaceAll(/^(```|~~~)[\s\S]*?^\1|`[^`\n]+`/gm, (code) => code.replaceAll(/[^\n]/g, ' '));

interface Form {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => { href: string; image: boolean };
}

const forms: readonly Form[] = [
  // [text](address "title") and ![text](address)
  {
    pattern: /(!?)\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?([^\s<>)]*)>?[^)]*\)/g,
    read: ([, mark = '', href = '']) => ({ href, image: mark === '!' }),
  },
  // [name]: address
  { pattern: /^ {0,3}\[[^\]^]+\]:\s*<?([^\s<>]+)/gm, read: ([, href = '']) => ({ href, image: false }) },
  // <address>
  { pattern: /<([a-z]{3,}:[^\s<>]+)>/gi, read: ([, href = '']) => ({ href, image: false }) },
  // <a href="address">, <img src="address">
  {
    pattern: /\b(href|src)\s*=\s*["']([^"']*)["']/gi,
    read: ([, attribute = '', href = '']) => ({ href, image: attribute.toLowerCase() === 'src' }),
  },
];

/** Every address a Markdown text links to or shows, in the order of the text. */
export function markdownLinks(body: string): MarkdownLink[] {
  const text = withoutCode(body);
  const found = forms.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => ({ ...read(match), index: match.index })),
  );
  found.sort((a, b) => a.index - b.index);
  return found.map(({ href, image, index }) => ({ href, image, line: text.slice(0, index).split('\n').length - 1 }));
}

/**
 * Anchors of the headings, as the page gets them (github-slugger: lower case, letters, digits and hyphens, a number
 * behind repeated ones).
 */
export function headingAnchors(body: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(body).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${slug}-${String(again)}`;
    anchors.add(anchor);
  }
  return anchors;
}
