/** The two parts of an article: its fields between lines of `---`, and its text. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** Line of the file on which the text begins, from 1. */
  bodyLine: number;
}

/** Splits a Markdown file; undefined when it does not begin with a closed block of fields. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const [head, yaml = ''] = match;
  return { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
}
