import type { DeliveryMode, ServiceType } from '#domain/service/service-types.ts';
import {
  importFieldNames,
  importNote,
  importRowFault,
  type ImportField,
  type ImportNote,
  type ImportRowFault,
} from './import.ts';
import { deliveryLabels, serviceTypeLabels } from './labels-service.ts';

interface ReportedService {
  row: number;
  name: string;
  id: string;
  record: { type: ServiceType; delivery: DeliveryMode[]; topics: string[] };
  notes: ImportNote[];
  unknown: ImportField[];
}

interface RefusedRow {
  row: number;
  name: string | undefined;
  faults: ImportRowFault[];
}

/** What the report needs of an import (`ServiceImport` of usecases/import-services.ts). */
interface ReportedImport {
  rowCount: number;
  services: ReportedService[];
  refused: RefusedRow[];
  unknownCounts: Record<ImportField, number>;
}

/** The whole report of an import, row by row, then the totals. Ends with a line feed. */
export function importReport(result: ReportedImport, kinds: readonly string[]): string {
  const width = String(result.rowCount).length;
  const rows = [
    ...result.services.map((service) => ({ row: service.row, lines: serviceLines(service) })),
    ...result.refused.map((refused) => ({ row: refused.row, lines: refusedLines(refused, kinds) })),
  ].sort((a, b) => a.row - b.row);
  const blocks = rows.map(({ row, lines: [first = '', ...rest] }) => {
    return [`${String(row).padStart(width)}  ${first}`, ...rest.map((line) => `${' '.repeat(width + 4)}${line}`)].join(
      '\n',
    );
  });
  return `${[...blocks, '', ...totals(result)].join('\n')}\n`;
}

function serviceLines(service: ReportedService): string[] {
  const { type, delivery, topics } = service.record;
  const way = delivery.map((mode) => deliveryLabels[mode].short).join(', ');
  const facts = [serviceTypeLabels[type].one, way === '' ? 'Weg nicht bekannt' : way, `Themen: ${topics.join(', ')}`];
  return [
    `${service.name} → ${facts.join(' · ')}`,
    `nicht bekannt: ${service.unknown.map((field) => importFieldNames[field]).join(', ')}`,
    ...service.notes.map(importNote),
  ];
}

function refusedLines(refused: RefusedRow, kinds: readonly string[]): string[] {
  return [
    `${refused.name ?? '(ohne Namen)'} → NICHT EINGELESEN`,
    ...refused.faults.map((fault) => importRowFault(fault, kinds)),
  ];
}

function totals(result: ReportedImport): string[] {
  const known = String(result.services.length);
  const unknown = Object.entries(result.unknownCounts) as [ImportField, number][];
  const notes = result.services.flatMap((service) => [...new Set(service.notes.map((note) => note.code))]);
  const count = (code: ImportNote['code']) => String(notes.filter((other) => other === code).length);
  return [
    ...unknown.map(([field, number]) => `${importFieldNames[field]} unbekannt: ${String(number)} von ${known}`),
    `Persönliche Postfächer nicht übernommen: ${count('personal-mailbox')}`,
    `Anschrift nur als Text: ${count('address-as-text')} · Träger nur als Text: ${count('provider-as-text')}`,
    `Angebote mit Angaben, die sich nicht abbilden lassen: ${count('fact-unmapped')}`,
    `Eingelesen: ${known} von ${String(result.rowCount)} Zeilen, nicht eingelesen: ${String(result.refused.length)}`,
  ];
}

/** Closing words of a dry run and of a real one. */
export const importDryRunEnd = 'Probelauf: Es wurde nichts geschrieben.\n';

export function importWrittenEnd(written: number, kept: readonly string[], directory: string): string {
  const there = kept.map((id) => `gibt es schon: ${id}.yaml\n`).join('');
  const next = written === 0 ? '' : 'Jetzt Kurznummern vergeben: npm run short-numbers\n';
  return `${there}Geschrieben: ${String(written)} Dateien nach ${directory}, schon vorhanden: ${String(kept.length)}\n${next}`;
}

export const importProgress = (done: number, total: number): string => `Datei ${String(done)} von ${String(total)}`;
