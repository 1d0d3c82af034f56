import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '#adapters/content/read-content.ts';
import type { FaultCode } from '#domain/city/content-fault.ts';
import { describeFaults, describeWarnings } from '#texts/content-faults.ts';
import { MUSTERSTADT, TODAY } from './musterstadt.ts';

const BAD = 'tests/fixtures/bad-content';
const scratch = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const all: [file: string, line: number | undefined, code: FaultCode][] = [
  ['angebote/neu.yaml', undefined, 'short-number-missing'],
  ['angebote/neu.yaml', 5, 'place-unknown'],
  ['anlaufstellen/Buero_Sued.yaml', undefined, 'file-name'],
  ['anlaufstellen/Buero_Sued.yaml', undefined, 'short-number-missing'],
  ['anlaufstellen/alt.yml', undefined, 'file-ending'],
  ['anlaufstellen/buero-nord-zwei.yaml', 5, 'email-personal'],
  ['anlaufstellen/buero-nord-zwei.yaml', 11, 'confirmed-without-facts'],
  ['anlaufstellen/buero-nord.yaml', 1, 'service-area-missing'],
  ['anlaufstellen/buero-nord.yaml', 2, 'place-twice'],
  ['anlaufstellen/buero-nord.yaml', 4, 'key-unknown'],
  ['anlaufstellen/buero-nord.yaml', 5, 'organization-unknown'],
  ['anlaufstellen/buero-nord.yaml', 7, 'phone-undialable'],
  ['anlaufstellen/buero-nord.yaml', 8, 'topic-unknown'],
  ['anlaufstellen/buero-nord.yaml', 12, 'outside-city'],
  ['anlaufstellen/buero-nord.yaml', 13, 'district-unknown'],
  ['anlaufstellen/buero-nord.yaml', 15, 'opening-hours-syntax'],
  ['anlaufstellen/buero-nord.yaml', 18, 'date-future'],
  ['anlaufstellen/latein.yaml', undefined, 'file-encoding'],
  ['anlaufstellen/ohne-doppelpunkt.yaml', 2, 'yaml-syntax'],
  ['anlaufstellen/unterordner', undefined, 'file-nested'],
  ['begegnungsstaetten/treff.yaml', 4, 'list-empty'],
  ['begegnungsstaetten/treff.yaml', 6, 'list-empty'],
  ['begegnungsstaetten/treff.yaml', 9, 'day-form'],
  ['ratgeber/rat.md', 9, 'link-dead'],
  ['ratgeber/rat.md', 11, 'link-insecure'],
  ['stadt/holidays.yaml', undefined, 'file-missing'],
  ['stadt/short-numbers.yaml', 3, 'short-number-check'],
  ['stadt/short-numbers.yaml', 7, 'short-number-twice'],
  ['stadt/short-numbers.yaml', 12, 'slug-form'],
  ['stadt/site.yaml', 3, 'duty-empty'],
  ['stadt/site.yaml', 43, 'missing'],
  ['stadt/site.yaml', 51, 'review-old'],
  ['stadt/topics.yaml', 7, 'choice'],
  ['traeger/leer.yaml', undefined, 'file-empty'],
];

async function faultsOf(directory: string) {
  const result = await readContent(directory, TODAY);
  return result.ok ? [] : result.fault;
}

describe('bad content', () => {
  it('shows all faults of all files at once, a file from top to bottom', async () => {
    const faults = await faultsOf(BAD);
    expect(faults.map(({ file, line, code }) => [file, line, code])).toEqual(all);
  });

  it('is told in German, counted', async () => {
    const text = describeFaults(await faultsOf(BAD));
    expect(text).toContain(`${String(all.length)} Fehler in 15 Dateien. So kann das Portal nicht gebaut werden.`);
    expect(text).not.toMatch(/undefined|expected|Invalid|\[object/);
  });

  it('stops the command with 1', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/check-content.ts', '--content', BAD], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Datei:       anlaufstellen/ohne-doppelpunkt.yaml\n  Zeile:       2');
  });
});

describe('files that are no records', () => {
  const copy = join(scratch, 'city');
  cpSync(MUSTERSTADT, copy, { recursive: true });
  const put = (path: string, text: string | Uint8Array): void => writeFileSync(join(copy, path), text);

  it.each([
    [
      'file-ending',
      'traeger/verein.yml',
      'name: Verein',
      'eine Datei, deren Name auf .yaml endet.',
      'anlaufstellen/seniorenbuero-nord.yaml',
    ],
    [
      'file-name',
      'traeger/Träger.yaml',
      'name: Verein',
      'einen Dateinamen aus Kleinbuchstaben ohne Umlaute',
      'seniorenbuero-nord.yaml',
    ],
    [
      'file-encoding',
      'traeger/latein.yaml',
      Uint8Array.of(0x6e, 0xfc),
      'speichern Sie die Datei im Editor mit der Kodierung UTF-8',
      'Straße, Büro, Café',
    ],
  ] as const)('%s: %s', async (code, file, text, expected, example) => {
    put(file, text);
    const fault = (await faultsOf(copy)).find((found) => found.code === code && found.file === file);
    rmSync(join(copy, file));
    const told = fault === undefined ? '' : describeFaults([fault]);
    expect(told).toContain(`Datei:       ${file}`);
    expect(told).toContain(expected);
    expect(told).toContain(`Beispiel:    ${example}`);
  });

  it('file-nested: a folder inside a folder', async () => {
    mkdirSync(join(copy, 'pflege/heime'));
    const told = describeFaults(await faultsOf(copy));
    rmSync(join(copy, 'pflege/heime'), { recursive: true });
    expect(told).toContain('Datei:       pflege/heime');
    expect(told).toContain('legen Sie die Dateien eine Ebene höher ab');
  });

  it('file-unknown: a misspelt folder is no fault, but a word of warning with the right name', async () => {
    mkdirSync(join(copy, 'anlaufstelen'));
    const result = await readContent(copy, TODAY);
    rmSync(join(copy, 'anlaufstelen'), { recursive: true });
    const told = result.ok ? describeWarnings(result.value.warnings.filter(({ code }) => code === 'file-unknown')) : '';
    expect(told).toContain('1 Hinweis. Das Portal wird trotzdem gebaut.');
    expect(told).toContain('Datei:       anlaufstelen');
    expect(told).toContain('Meinten Sie: anlaufstellen?');
  });

  it('hidden files and the rooms of later features are left alone', async () => {
    put('.DS_Store', 'x');
    put('traeger/.DS_Store', 'x');
    mkdirSync(join(copy, 'veranstaltungen'));
    const result = await readContent(copy, TODAY);
    const codes = result.ok ? result.value.warnings.map(({ code }) => code) : [];
    expect([result.ok, codes.filter((code) => code.startsWith('file-'))]).toEqual([true, []]);
  });

  it('folder-missing: a folder that does not exist is one fault, not twenty', async () => {
    const faults = await faultsOf(join(scratch, 'nirgends'));
    expect(faults.map(({ code }) => code)).toEqual(['folder-missing']);
    expect(describeFaults(faults)).toContain('Erwartet:    einen Ordner mit den Inhalten der Stadt.');
  });
});
