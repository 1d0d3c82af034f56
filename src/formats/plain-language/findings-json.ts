import type { Finding, Message } from '#domain/plain-language/finding.ts';

/**
 * What the check of plain language found, for programs: `{"findings":[…]}`. Lines and columns from 1, columns and lengths
 * in UTF-16 units.
 * @param sentenceOf the message in words
 */
export function findingsJson(findings: readonly Finding[], sentenceOf: (message: Message) => string): string {
  const told = findings.map(({ rule, severity, file = '', line, column, length, text, message, suggestion }) => ({
    rule,
    severity,
    file,
    line,
    column,
    length,
    text,
    message: sentenceOf(message),
    ...(suggestion !== undefined && { suggestion }),
  }));
  return `${JSON.stringify({ findings: told }, undefined, 2)}\n`;
}
