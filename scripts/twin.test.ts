import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'twins-'));
  cpSync('tests/fixtures/musterstadt/content', content, { recursive: true });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

function runScript(script: string, ...args: string[]) {
  const env = { ...process.env, PORTAL_NOW: '2026-11-21T09:00:00Z' };
  const call = [`scripts/${script}.ts`, ...args, '--content', content];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}
const run = (...args: string[]) => runScript('twin', ...args);

const start = 'leicht/startseite.leicht.md';
const hilfe = 'leicht/hilfe.leicht.md';
const zuHause = 'ratgeber/hilfe-zu-hause.leicht.md';
const text = (file: string): string => readFileSync(join(content, file), 'utf8');
const protocol = (): string => text('leicht/protokoll.yaml');
const fieldOf = (file: string, field: string): string | undefined =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(text(file))?.[1];
function change(file: string, from: string, to: string): void {
  const before = text(file);
  expect(before).toContain(from);
  writeFileSync(join(content, file), before.replace(from, to));
}
const labelOf = (file: string): string | undefined =>
  run('list')
    .out.split('\n')
    .find((line) => line.startsWith(file));
const group = ['--group', 'Prüfgruppe Beispiel', '--on', '2026-11-20'];

describe('npm run twin -- list', () => {
  it('shows every twin with what it may call itself and its age', () => {
    const { code, out } = run('list');
    expect([code, out.trim().split('\n').length]).toEqual([0, 5]);
    expect(labelOf(start)).toMatch(/geprüft +Leichte Sprache +2026-11-18 +2 Tage/);
    expect(labelOf(hilfe)).toMatch(/Entwurf +Einfach erklärt \(Entwurf\)/);
    expect(labelOf('ratgeber/pflegegrad.leicht.md')).toMatch(/überarbeitet +älter als das Original/);
  });

  it('shows a twin as old as soon as its article changed', () => {
    change('ratgeber/hilfe-zu-hause.md', 'kommt einmal', 'kommt zweimal');
    expect(labelOf(zuHause)).toContain('älter als das Original');
  });
});

describe('npm run twin -- hash', () => {
  it('leaves alone what fits its original', () => {
    const before = text(start);
    expect(run('hash', start)).toEqual({ code: 0, out: `${start}: passt zum Original.\n`, err: '' });
    expect(text(start)).toBe(before);
  });

  it('refuses when the original is new and the twin is not', () => {
    change('ratgeber/hilfe-zu-hause.md', 'kommt einmal', 'kommt zweimal');
    const before = text(zuHause);
    const { code, err } = run('hash', zuHause);
    expect([code, text(zuHause)]).toEqual([1, before]);
    expect(err).toContain('--unchanged-is-right');
  });

  it('takes a person at their word that the twin stays right, and the check stays with it', () => {
    change('ratgeber/hilfe-zu-hause.md', 'kommt einmal', 'kommt zweimal');
    expect(run('hash', '--unchanged-is-right', zuHause).code).toBe(0);
    expect(labelOf(zuHause)).toMatch(/geprüft +Leichte Sprache/);
  });

  it('notes the comparison of a twin that was changed, whose check then counts no more', () => {
    change('ratgeber/hilfe-zu-hause.md', 'kommt einmal', 'kommt zweimal');
    change(zuHause, 'kommt jede Woche', 'kommt 2-mal in der Woche');
    const body = text(zuHause).split('---\n').at(-1);
    const { code, out } = run('hash', join(content, zuHause));
    expect([code, fieldOf(zuHause, 'state'), fieldOf(zuHause, 'checkedBy')]).toEqual([0, 'edited', undefined]);
    expect(out).toContain('Lassen Sie ihn neu prüfen');
    expect(text(zuHause).split('---\n').at(-1)).toBe(body);
  });

  it('gives a new twin its first fingerprint and keeps the comments of its editor', () => {
    change(hilfe, 'state: draft', '# Entwurf vom Sommer\nstate: draft');
    writeFileSync(join(content, hilfe), text(hilfe).replace(/^(originalHash|comparedHash): .*\n/gm, ''));
    expect(run('hash', hilfe).code).toBe(0);
    expect(fieldOf(hilfe, 'originalHash')).toMatch(/^"?[0-9a-f]{16}"?$/);
    expect(text(hilfe)).toContain('# Entwurf vom Sommer');
  });

  it('names the twin whose article is gone', () => {
    rmSync(join(content, 'ratgeber/pflegegrad.md'));
    const { code, err } = run('hash', 'ratgeber/pflegegrad.leicht.md');
    expect([code, err.includes('Das Original gibt es nicht')]).toEqual([1, true]);
  });
});

describe('npm run twin -- print', () => {
  it('writes a sheet to the screen or into a file', () => {
    const { code, out } = run('print', start);
    expect([code, out.startsWith('<!doctype html>')]).toEqual([0, true]);
    const sheet = join(content, 'blatt.html');
    expect(run('print', start, '--out', sheet).out).toBe(`Prüfblatt geschrieben: ${sheet}\n`);
    expect(readFileSync(sheet, 'utf8')).toBe(out);
  });

  it('asks for one file', () => {
    expect(run('print').code).toBe(2);
  });
});

describe('npm run twin -- result', () => {
  it('enters a check that all understood: the text is Leichte Sprache', () => {
    change(zuHause, 'kommt jede Woche', 'kommt am Montag');
    expect(labelOf(zuHause)).toContain('Entwurf');
    const { code, out } = run('result', zuHause, ...group, '--testers', '2', '--with-help', '2,3');
    expect([code, out]).toEqual([0, `${zuHause}: geprüft. Der Text heißt jetzt „Leichte Sprache“.\n`]);
    expect(labelOf(zuHause)).toMatch(/geprüft +Leichte Sprache +2026-11-18 +1 Tag$/);
    expect(protocol()).toContain('group: Prüfgruppe Beispiel\n  file: ratgeber/hilfe-zu-hause.leicht.md\n');
  });

  it('a sentence that was not understood makes it a draft again, and the protocol says which', () => {
    const { code, out } = run(
      'result',
      start,
      ...group,
      '--testers',
      '4',
      '--not-understood',
      '3,2',
      '--with-help',
      '4',
    );
    expect([code, fieldOf(start, 'state'), fieldOf(start, 'checkedBy')]).toEqual([0, 'edited', undefined]);
    expect(out).toContain('2 Sätze wurden nicht verstanden');
    expect(protocol()).toMatch(
      /testers: 4\n {2}sentences: 9\n {2}withHelp:\n {4}- 4\n {2}notUnderstood:\n {4}- 2\n {4}- 3\n$/,
    );
  });

  it('without two people it is only in the protocol', () => {
    const { out } = run('result', start, ...group);
    expect([fieldOf(start, 'state'), out.includes('--testers 2')]).toEqual(['edited', true]);
  });

  it('the draft of a program is refused until a person worked on it', () => {
    const before = [text(hilfe), protocol()];
    const { code, err } = run('result', hilfe, ...group, '--testers', '5');
    expect([code, text(hilfe), protocol()]).toEqual([1, ...before]);
    expect(err).toContain('Diesen Entwurf hat ein Programm geschrieben');
    change(hilfe, 'state: draft', 'state: edited\neditedOn: 2026-11-19');
    expect(run('result', hilfe, ...group, '--testers', '5').code).toBe(0);
    expect(labelOf(hilfe)).toMatch(/geprüft +Leichte Sprache/);
  });

  it('begins the protocol of a city that has none', () => {
    rmSync(join(content, 'leicht/protokoll.yaml'));
    expect(run('result', start, ...group, '--testers', '2').code).toBe(0);
    expect(protocol()).toMatch(/^# Was Prüfgruppen[\s\S]*\n- on: 2026-11-20\n/);
  });

  it('what it wrote is read without a fault', () => {
    run('result', start, ...group, '--testers', '2', '--with-help', '1');
    expect(runScript('check-content')).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['no such sentence', ['--not-understood', '99'], 1, 'Prüfblatt'],
    ['a sentence with two crosses', ['--not-understood', '2', '--with-help', '2'], 1, 'nur ein Kreuz'],
    ['words for numbers', ['--not-understood', 'drei'], 2, 'npm run twin'],
    ['a day that is none', ['--on', 'gestern'], 2, 'npm run twin'],
    ['a day that lies ahead', ['--on', '2026-12-24'], 1, 'in der Zukunft'],
    ['no group', ['--group', ''], 1, 'Name der Prüfgruppe'],
  ] as const)('nothing is written for %s', (_, args, code, words) => {
    const before = [text(start), protocol()];
    const { code: ended, err } = run('result', start, ...group, ...args);
    expect([ended, err.includes(words), text(start), protocol()]).toEqual([code, true, ...before]);
  });
});

describe('npm run twin', () => {
  it.each([
    [['--help'], 0],
    [['tanzen'], 2],
    [['list', '--farbe'], 2],
  ])('explains itself for %j', (args, code) => {
    const done = run(...args);
    expect(done.code).toBe(code);
    expect(done.out + done.err).toContain('Prüfblatt für die Prüfgruppe');
  });

  it('names a file that is no twin', () => {
    expect(run('hash', 'leicht/rat.leicht.md').err).toBe('Diese leichte Fassung gibt es nicht: leicht/rat.leicht.md\n');
  });
});
