import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '#domain/plain-language/markdown-document.ts';
import { lint } from '#domain/plain-language/lint.ts';
import { rules } from '#domain/plain-language/rules.ts';
import { findingsJson } from './findings-json.ts';
import { findingsSarif } from './findings-sarif.ts';

const findings = lint(documentFromMarkdown('Guten Tag.\n\nDer Fahrdienst kommt um 09:30 Uhr.', 'straße.leicht.md'));
const inWords = ({ code }: { code: string }) => `Text ${code}`;

describe('what the check found', () => {
  it('is JSON with the fields of the specification, a suggestion only where there is one', () => {
    const { findings: told } = JSON.parse(findingsJson(findings, inWords)) as { findings: object[] };
    expect(told).toEqual([
      {
        rule: 'LS-W03',
        severity: 'warning',
        file: 'straße.leicht.md',
        line: 3,
        column: 5,
        length: 10,
        text: 'Fahrdienst',
        message: 'Text compound-unsplit',
        suggestion: 'Fahr-Dienst',
      },
      expect.objectContaining({ rule: 'LS-N06', severity: 'error', suggestion: '9:30 Uhr' }),
    ]);
    expect(findingsJson([], inWords)).toBe('{\n  "findings": []\n}\n');
  });

  it('is SARIF 2.1.0 with every rule, level, region and fix', () => {
    const { version, runs } = JSON.parse(findingsSarif(findings, rules, inWords)) as {
      version: string;
      runs: { tool: { driver: { rules: object[] } }; results: object[] }[];
    };
    expect([version, runs[0]?.tool.driver.rules.length]).toEqual(['2.1.0', rules.length]);
    const artifactLocation = { uri: 'stra%C3%9Fe.leicht.md' };
    const region = { startLine: 3, startColumn: 5, endColumn: 15 };
    expect(runs[0]?.results[0]).toEqual({
      ruleId: 'LS-W03',
      level: 'warning',
      message: { text: 'Text compound-unsplit' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'Fahr-Dienst' } }] },
          ],
        },
      ],
    });
  });
});
