/** One start tag of a page, as far as a Content-Security-Policy cares. */
export interface HtmlTag {
  /** Lower case. */
  name: string;
  /** Lower-case names; `undefined` stands for an attribute without a value. The first of two equal names counts, as in browsers. */
  attributes: Map<string, string | undefined>;
  /** What stands between a raw-text element's tags, with the newlines a browser sees; '' for all others. */
  text: string;
  /** The tag as it is written. */
  source: string;
  /** Counted from 1. */
  line: number;
}

/** Comments are matched first so that tags inside them are skipped. */
const COMMENT_OR_TAG = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** Elements whose content is text up to their end tag (HTML, 13.2.5.2–4); a `<style>` written inside them is no tag. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes']);

/**
 * All start tags of an HTML page in order.
 * Browsers turn CR LF and CR into LF before they read a page (HTML, 13.2.3.5), and hash the result; so do we.
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  const page = html.replace(/\r\n?/g, '\n');
  const pattern = new RegExp(COMMENT_OR_TAG);
  let line = 1;
  let counted = 0;
  for (let match = pattern.exec(page); match !== null; match = pattern.exec(page)) {
    const [source, name] = match;
    if (name === undefined) continue;
    line += page.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const tag = { name: name.toLowerCase(), attributes: attributesOf(match[2] ?? ''), source, line };
    const text = RAW_TEXT.has(tag.name) ? rawText(page, pattern.lastIndex, tag.name) : '';
    pattern.lastIndex += text.length;
    yield { ...tag, text };
  }
}

function attributesOf(source: string): HtmlTag['attributes'] {
  const attributes: HtmlTag['attributes'] = new Map();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), double ?? single ?? bare);
  }
  return attributes;
}

function rawText(page: string, start: number, name: string): string {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = start;
  return page.slice(start, end.exec(page)?.index ?? page.length);
}
