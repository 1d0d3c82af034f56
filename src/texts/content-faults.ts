import type {
  ContentFault,
  ContentFinding,
  ContentWarning,
  FaultCode,
  WarningCode,
} from '#domain/city/content-fault.ts';
import { expectations } from './content-expectations.ts';
import { plainExamples } from './content-expectations-plain.ts';
import { yamlReasons } from './yaml-reasons.ts';

/** Examples for faults that are not about one field of a schema. */
const examples: Partial<Record<FaultCode | WarningCode, string>> = {
  'folder-missing': 'npm run check:content -- --content content',
  'file-encoding': 'Straße, Büro, Café',
  'file-ending': 'anlaufstellen/seniorenbuero-nord.yaml',
  'file-name': 'seniorenbuero-nord.yaml',
  'file-nested': 'anlaufstellen/seniorenbuero-nord.yaml',
  'yaml-syntax': 'name: "Treff: Rat und Hilfe"\nphones:\n  - number: 030 23125 123',
  'key-twice': 'name: Seniorenbüro Nord',
  'front-matter-missing': '---\ntitle: Pflegegrad beantragen\n---\nHier beginnt der Text.',
  'body-empty': '## Was Sie tun können\n\nRufen Sie an.',
  'csv-header': 'street,postalCode,districts',
  'csv-row': 'Lindenstraße,01234,altstadt|neustadt',
  'csv-quotes': '"Straße ""Am Markt""",01234,altstadt',
  'id-twice': 'seniorenbuero-nord-beratung.yaml',
  'image-foreign': '![Eingang](/bilder/eingang.jpg)',
  'link-dead': '[Wer ist zuständig?](/zustaendig/)',
  'link-insecure': '[Deutsche Rentenversicherung](https://www.beispiel.de)',
  'link-relative': '[Wer ist zuständig?](/zustaendig/)',
  'anchor-dead': '[Nächster Schritt](#nächster-schritt)',
  'email-personal': 'info@beispiel.de',
  'phone-undialable': '030 23125 123',
  'short-number-missing': '- number: 1008-0\n  id: seniorenbuero-nord',
  'short-number-orphan': '- number: 1008-0\n  id: seniorenbuero-nord\n  retiredOn: 2027-03-01',
  'day-order': 'from: 2026-12-24\nto: 2027-01-01',
  'bounds-order': 'south: 51.2\nwest: 12.2\nnorth: 51.5\neast: 12.6',
  'place-twice': 'alternateNames:\n  - Zweiter Name desselben Ortes',
  'file-unknown': 'anlaufstellen/seniorenbuero-nord.yaml',
  ...plainExamples,
};

/** Width of the longest label. */
const INDENT = ' '.repeat(15);

function line(label: string, text: string | undefined): string[] {
  if (text === undefined || text === '') return [];
  const [first = '', ...rest] = text.split('\n');
  return [`  ${`${label}:`.padEnd(INDENT.length - 2)}${first}`, ...rest.map((more) => INDENT + more)];
}

/** `phones.0.number` as people count: `phones, 1. Eintrag, number`. */
const fieldName = (field: string, file: string): string =>
  field === 'body'
    ? file.endsWith('.leicht.md')
      ? 'Text in Leichter Sprache'
      : 'Text des Artikels'
    : field
        .split('.')
        .map((key) => (/^\d+$/.test(key) ? `${String(Number(key) + 1)}. Eintrag` : key))
        .join(', ');

function fieldLine({ field, file, description }: ContentFinding): string {
  if (field === '') return 'die ganze Datei';
  const name = fieldName(field, file);
  return description === undefined ? name : `${name} – ${description}`;
}

function foundLine({ found, field }: ContentFinding): string {
  if (found === undefined) return 'nichts';
  if (found.trim() !== '') return `„${found}“`;
  return field === '' ? 'eine leere Zeile' : 'nichts hinter dem Namen des Feldes';
}

function reasonLine({ code, reason }: ContentFinding): string | undefined {
  return code === 'yaml-syntax' ? yamlReasons(reason) : reason;
}

/** Cases whose value must be seen in a list row are shown by the fault's own example first, then the schema's. */
const exampleOf = (finding: ContentFinding): string | undefined => finding.example ?? examples[finding.code];

const meant = ({ nearest = [] }: ContentFinding): string | undefined =>
  nearest.length === 0 ? undefined : `${nearest.join(' oder ')}?`;

/** One finding as a block of lines: file, line, field, found, expected, example. */
export function describeFinding(finding: ContentFinding): string {
  return [
    ...line('Datei', finding.file === '' ? 'Ordner der Inhalte' : finding.file),
    ...line('Zeile', finding.line === undefined ? undefined : String(finding.line)),
    describeValue(finding),
  ].join('\n');
}

/** The same without file and line: for a record that came from a table and is no file yet. */
export function describeValue(finding: ContentFinding): string {
  return [
    ...line('Feld', fieldLine(finding)),
    ...line('Gefunden', foundLine(finding)),
    ...line('Grund', reasonLine(finding)),
    ...line('Erwartet', `${expectations[finding.code](finding)}.`),
    ...line('Meinten Sie', meant(finding)),
    ...line('Beispiel', exampleOf(finding)),
  ].join('\n');
}

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

function blocks(findings: readonly ContentFinding[], heading: string): string {
  return [heading, ...findings.map((finding, index) => `${String(index + 1)}.\n${describeFinding(finding)}`)].join(
    '\n\n',
  );
}

/** All faults of all files, for the person who has to put them right. */
export function describeFaults(faults: readonly ContentFault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const heading = `${counted(faults.length, 'Fehler', 'Fehler')} in ${counted(files, 'Datei', 'Dateien')}. So kann das Portal nicht gebaut werden.`;
  return blocks(faults, heading);
}

/** Warnings: the portal is built, somebody should look. Empty when there are none. */
export const describeWarnings = (warnings: readonly ContentWarning[]): string =>
  warnings.length === 0
    ? ''
    : blocks(warnings, `${counted(warnings.length, 'Hinweis', 'Hinweise')}. Das Portal wird trotzdem gebaut.`);
