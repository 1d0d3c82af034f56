const ESCAPED: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON-LD as the text of a `<script type="application/ld+json">` element. `<`, `>` and `&` are written as escapes, so that
 * no text of a record can end the element or open a comment in it (HTML § 13.2.5.4, script data state); JSON readers
 * see the same value.
 */
export function jsonLdScript(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPED[character] ?? character);
}
