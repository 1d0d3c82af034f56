import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let content = '';
const write = (name: string, text: string): void => writeFileSync(join(content, name), text);

function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/check-plain.ts', '--quick', ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'plain-'));
  mkdirSync(join(content, 'stadt'));
  mkdirSync(join(content, 'ratgeber'));
  write('ratgeber/geld.leicht.md', '## Geld\n\nDas Amt hilft Ihnen.\nDer Antrag wird geprüft.\n');
  write('ratgeber/geld.md', 'Das wäre nicht geprüft.\n');
  write('stadt/treff.yaml', 'leicht: Das wäre ein Treff.\n');
  write('gut.md', '## Guten Tag\n\nKommen Sie am Montag.\n');
});
afterAll(() => rmSync(content, { recursive: true }));

describe('npm run check:plain', () => {
  it('without files checks the twins and the texts of records, and ends with 1 for errors', () => {
    const { code, out } = run('--content', content, '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; message: string }[] };
    expect([code, findings.map(({ file, rule }) => [file.slice(content.length + 1), rule])]).toEqual([
      1,
      [
        ['ratgeber/geld.leicht.md', 'LS-S05'],
        ['stadt/treff.yaml', 'LS-S06'],
      ],
    ]);
    expect(findings[0]?.message).toContain('Wer tut das?');
  });

  it('checks the files it is given, ends with 0 without errors and counts what it read', () => {
    const { code, out } = run(join(content, 'gut.md'), '--content', content);
    expect([code, out]).toEqual([0, expect.stringMatching(/^1 Text: 0 Fehler, 0 Warnungen, 0 Hinweise\.\nNur zum/)]);
  });

  it('tells place, rule, reason and what was found', () => {
    const { out } = run(join(content, 'ratgeber/geld.leicht.md'), '--content', content);
    expect(out).toContain('geld.leicht.md:4:12  Fehler LS-S05');
    expect(out).toContain('gefunden:  wird geprüft');
  });

  it('heeds what the city decided', () => {
    write('stadt/plain-language.yaml', 'allowed:\n  LS-S05: [wird geprüft]\n');
    expect(run(join(content, 'ratgeber/geld.leicht.md'), '--content', content).code).toBe(0);
    write('stadt/plain-language.yaml', 'allowed:\n  S05: [wird geprüft]\n');
    const { code, err } = run('--content', content);
    expect([code, err]).toEqual([2, expect.stringContaining('stadt/plain-language.yaml')]);
    rmSync(join(content, 'stadt/plain-language.yaml'));
  });

  it('ends with 2 for a call, a file or a kind of file it does not know, and with 0 for help', () => {
    const codes = [
      ['--format', 'xml'],
      ['--format', 'constructor'],
      ['--slow'],
      [join(content, 'no.md')],
      ['package.json'],
    ];
    expect(codes.map((args) => run(...args).code)).toEqual([2, 2, 2, 2, 2]);
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--format') as string });
  });
});
