import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** Seconds of one whole build, from start to exit, into folders of its own. */
export async function measureBuild(content: string, work: string): Promise<number> {
  await rm(work, { recursive: true, force: true });
  const start = performance.now();
  const args = ['scripts/build.mjs', '--content', content, '--out', `${work}/releases`];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORTAL_DIST: `${work}/dist` },
    stdio: 'ignore',
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`build of ${content} ended with ${String(code)}`);
  return (performance.now() - start) / 1000;
}

/** Middle value; of an even count the upper one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
