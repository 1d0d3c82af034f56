import type { Document } from '#domain/plain-language/document.ts';
import type { Finding } from '#domain/plain-language/finding.ts';
import { lint, type LintOptions } from '#domain/plain-language/lint.ts';

/**
 * Checks texts in plain language one after the other.
 * @param onProgress told after each text, so that a long run shows that it goes on
 * @returns all findings in the order of the texts
 */
export function checkPlain(
  documents: readonly Document[],
  options: LintOptions,
  onProgress: (done: number, all: number) => void = () => undefined,
): Finding[] {
  return documents.flatMap((document, index) => {
    const findings = lint(document, options);
    onProgress(index + 1, documents.length);
    return findings;
  });
}
