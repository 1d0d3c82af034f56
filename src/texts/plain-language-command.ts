import type { Finding, Severity } from '#domain/plain-language/finding.ts';
import type { Readability } from '#domain/plain-language/readability.ts';

export const checkPlainHelp = `npm run check:plain -- [DATEIEN] [--format text|json|sarif] [--content ORDNER] [--quick] [--help]

Prüft Texte in Leichter Sprache auf bekannte Regel-Brüche. Ohne Fund ist ein Text ein Entwurf ohne bekannte Brüche;
Leichte Sprache wird er erst durch die Prüfung von Menschen aus der Ziel-Gruppe.

  DATEIEN           Markdown (.md), Text (.txt) oder Einträge (.yaml); ohne Angabe alle *.leicht.md und alle Felder "leicht" der Inhalte
  --format FORM     text (sonst), json oder sarif
  --content ORDNER  Ordner der Inhalte mit stadt/plain-language.yaml (sonst CONTENT_DIR, sonst content)
  --quick           ohne Wörter-Buch: schneller, erkennt weniger Formen
  --help            diese Hilfe

Ende mit 0: keine Fehler (Warnungen und Hinweise sind möglich). 1: Fehler. 2: falscher Aufruf, Datei oder Einstellung.
`;

/** Why a file could not be read. */
export const plainTextFault = ({ code, file }: { code: 'file-missing' | 'file-kind'; file: string }): string =>
  code === 'file-missing'
    ? `Diese Datei lässt sich nicht lesen: ${file}\n`
    : `Diese Datei ist weder Markdown (.md) noch Text (.txt) noch ein Eintrag (.yaml): ${file}\n`;

export const plainProgress = (done: number, all: number): string => `${done} von ${all} Texten geprüft\n`;

const counted = (findings: readonly Finding[], severity: Severity, one: string, many: string): string => {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return `${count} ${count === 1 ? one : many}`;
};

/** The last line of a report. */
export function plainSummary(findings: readonly Finding[], texts: number): string {
  if (texts === 0) return 'Es gibt noch keine Texte in Leichter Sprache.\n';
  const parts = [
    counted(findings, 'error', 'Fehler', 'Fehler'),
    counted(findings, 'warning', 'Warnung', 'Warnungen'),
    counted(findings, 'hint', 'Hinweis', 'Hinweise'),
  ];
  return `${texts} ${texts === 1 ? 'Text' : 'Texte'}: ${parts.join(', ')}.\n`;
}

const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 });

/** Values of readability, for comparing drafts. */
export function readabilityLine(values: Readability | undefined): string {
  if (values === undefined) return '';
  const parts = [
    ['Wörter je Satz', values.sentenceLength],
    ['Flesch', values.flesch],
    ['Wiener Sachtextformel 1', values.wiener1],
    ['Wiener Sachtextformel 4', values.wiener4],
    ['LIX', values.lix],
  ] as const;
  return `Nur zum Vergleichen: ${parts.map(([name, value]) => `${name} ${rounded.format(value)}`).join(', ')}.\n`;
}
