import { describe, expect, it } from 'vitest';
import { type ContentFinding, faultCodes, warningCodes } from '#domain/city/content-fault.ts';
import { describeFinding } from '#texts/content-faults.ts';
import type { BadRecord } from './bad-records/bad-record.ts';
import { cityFaults } from './bad-records/city-faults.ts';
import { crossings } from './bad-records/crossings.ts';
import { fileFaults } from './bad-records/file-faults.ts';
import { linkFaults } from './bad-records/link-faults.ts';
import { plainFaults } from './bad-records/plain-faults.ts';
import { shapes } from './bad-records/shapes.ts';
import { judged, type Texts } from './musterstadt.ts';

const rows = [...fileFaults, ...shapes, ...crossings, ...linkFaults, ...cityFaults, ...plainFaults];

/** Label => text of one block, lines below a label joined. */
function fieldsOf(block: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let label = '';
  for (const line of block.split('\n')) {
    const match = /^ {2}([A-ZÄÖÜ][A-Za-z ]+): +(.*)$/.exec(line);
    if (match === null) fields[label] = `${fields[label] ?? ''}\n${line.slice(15)}`;
    else {
      label = match[1] ?? '';
      fields[label] = match[2] ?? '';
    }
  }
  return fields;
}

const lineOf = (texts: Texts, { file, at }: BadRecord): string | undefined =>
  at === undefined ? undefined : String((texts.get(file) ?? '').split('\n').findIndex((line) => line.includes(at)) + 1);

function wanted(findings: ContentFinding[], { code, file }: BadRecord): ContentFinding {
  const found = findings.find((finding) => finding.code === code && finding.file === file);
  if (found === undefined)
    throw new Error(
      `no ${code} in ${file}, but ${findings.map((other) => `${other.code} in ${other.file}`).join(', ')}`,
    );
  return found;
}

/** The reader is asked once a row. */
const asked = new Map<BadRecord, ReturnType<typeof judged>>();
function findingsOf(row: BadRecord): ReturnType<typeof judged> {
  const known = asked.get(row) ?? judged(row.change, row.today);
  asked.set(row, known);
  return known;
}

describe('an editor is told file, line, field, what was found, what is expected, and the right form', () => {
  it.each(rows)('$code: when $when', (row) => {
    const { findings, texts } = findingsOf(row);
    const told = fieldsOf(describeFinding(wanted(findings, row)));
    expect(told['Datei']).toBe(row.file);
    if (row.at !== undefined) expect(told['Zeile']).toBe(lineOf(texts, row));
    expect(told['Feld']).toContain(row.field);
    expect(told['Gefunden']).toContain(row.found);
    expect(told['Erwartet']).toContain(row.expected);
    expect(told['Beispiel']).toContain(row.example);
    if (row.meant !== undefined) expect(told['Meinten Sie']).toContain(row.meant);
  });

  it.each(rows)('and nothing else is blamed: when $when', (row) => {
    const { findings } = findingsOf(row);
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([row.code, ...(row.also ?? [])].sort());
  });

  it('for every code there is', () => {
    const onDisk = ['folder-missing', 'file-encoding', 'file-ending', 'file-name', 'file-nested', 'file-unknown'];
    const shown = new Set<string>([...rows.map(({ code }) => code), ...onDisk]);
    expect([...faultCodes, ...warningCodes].filter((code) => !shown.has(code))).toEqual([]);
  });
});
