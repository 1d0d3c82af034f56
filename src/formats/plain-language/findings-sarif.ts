import type { Finding, Message, Severity } from '#domain/plain-language/finding.ts';
import type { Rule } from '#domain/plain-language/rule.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', hint: 'note' };

/** A region of one line ends in it; of a longer text only its beginning is told (SARIF 2.1.0 § 3.30.5). */
function regionOf({ line, column, length, text }: Finding): object {
  const start = { startLine: line, startColumn: column };
  return text.includes('\n') ? start : { ...start, endColumn: column + length };
}

function resultOf(finding: Finding, sentenceOf: (message: Message) => string): object {
  const { rule, severity, file, suggestion } = finding;
  const region = regionOf(finding);
  const artifactLocation = { uri: encodeURI(file ?? '') };
  const fix = suggestion === undefined ? undefined : { deletedRegion: region, insertedContent: { text: suggestion } };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: sentenceOf(finding.message) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fix && { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [fix] }] }] }),
  };
}

/** What the check of plain language found, as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the text. */
export function findingsSarif(
  findings: readonly Finding[],
  rules: readonly Rule[],
  sentenceOf: (message: Message) => string,
): string {
  const driver = {
    name: 'check-plain',
    rules: rules.map(({ id, name, severity, reliability }) => ({
      id,
      name,
      defaultConfiguration: { level: levels[severity] },
      properties: { precision: { certain: 'very-high', mostly: 'high', suspicion: 'medium' }[reliability] },
    })),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, sentenceOf)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
