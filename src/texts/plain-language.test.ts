import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/plain-language/finding.ts';
import { findingLines, plainMessage } from './plain-language.ts';
import { plainSummary, readabilityLine } from './plain-language-command.ts';

const finding: Finding = {
  rule: 'LS-N06',
  severity: 'error',
  file: 'geld.leicht.md',
  line: 3,
  column: 7,
  length: 9,
  text: '09.30 Uhr',
  message: { code: 'time-form', params: { time: '09.30 Uhr' } },
  suggestion: '9:30 Uhr',
};

describe('what editors read about a finding', () => {
  it('is what was found and what to do', () => {
    expect(plainMessage({ code: 'genitive', params: { phrase: 'des Hauses' } })).toBe(
      '„des Hauses“ steht im Wes-Fall. Schreiben Sie „von“ oder „vom“.',
    );
  });

  it('has place, rule, words and suggestion on lines of their own', () => {
    expect(findingLines(finding)).toBe(
      [
        'geld.leicht.md:3:7  Fehler LS-N06',
        '    „09.30 Uhr“: Schreiben Sie zum Beispiel „9 Uhr“ oder „14:30 Uhr“.',
        '    gefunden:  09.30 Uhr',
        '    Vorschlag: 9:30 Uhr',
        '',
      ].join('\n'),
    );
  });

  it('ends with counts, and values for comparing', () => {
    expect(plainSummary([finding], 1)).toBe('1 Text: 1 Fehler, 0 Warnungen, 0 Hinweise.\n');
    expect(plainSummary([], 0)).toBe('Es gibt noch keine Texte in Leichter Sprache.\n');
    const values = { sentenceLength: 5.55, flesch: 79.6, wiener1: 2, wiener4: 2.2, lix: 20.8 };
    expect(readabilityLine(values)).toContain('Wörter je Satz 5,6, Flesch 79,6');
  });
});
