import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/a-folder.ts';
import { runStep } from './run-step.mjs';

const works = ['-e', "console.log('all is well')"];
const fails = ['-e', "console.error('this is why'); process.exit(3)"];
const hangs = ['-e', 'setInterval(() => {}, 1000)'];
const step = (commands: string[][], more = {}) => ({ name: 'sample', says: 'nothing', commands, ...more });

describe('a step of the checks', () => {
  it('is well when all its commands are', async () => {
    const outcome = await runStep(step([works, works]), process.env);
    expect(outcome).toMatchObject({ name: 'sample', ok: true, counts: { passed: 1, failed: 0 } });
  });

  it('ends with the first command that fails and keeps what it said', async () => {
    const outcome = await runStep(step([fails, works]), process.env);
    expect(outcome).toMatchObject({ ok: false, counts: { passed: 0, failed: 1 } });
    expect(outcome.output).toContain('this is why');
    expect(outcome.output).not.toContain('all is well');
  });

  it('gives its commands its own environment', async () => {
    const print = ['-e', 'console.log(process.env.TZ)'];
    expect((await runStep(step([print], { env: { TZ: 'Europe/Berlin' } }), process.env)).output).toContain(
      'Europe/Berlin',
    );
  });

  it('fails, and says so, when the build it tests is missing', async () => {
    const nowhere = join(aFolder(), 'never-built');
    const outcome = await runStep(step([works], { needs: [nowhere] }), process.env);
    expect(outcome).toMatchObject({ ok: false, counts: { failed: 1 } });
    expect(outcome.output).toContain('never-built');
  });

  it('ends a command that hangs', async () => {
    const outcome = await runStep(step([hangs], { minutes: 0.005 }), process.env);
    expect(outcome.ok).toBe(false);
    expect(outcome.output).toMatch(/Ended after/);
  });
});
