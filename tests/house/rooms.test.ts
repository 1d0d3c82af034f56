import astro from 'eslint-plugin-astro';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { roomRules } from '../../eslint.rooms.js';

const parser: Linter.Config[] = [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...astro.configs.base,
  { plugins: { '@typescript-eslint': tseslint.plugin } },
];
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [...parser, ...roomRules] });

/** What the rules of the house say to a file that does not exist. */
async function verdicts(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(filePath.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`, {
    filePath,
  });
  return result?.messages.map(({ message }) => message) ?? [];
}

const value = (path: string) => `import { a } from '${path}';`;
const type = (path: string) => `import type { A } from '${path}';`;

/** The table of rooms: an import that leads the wrong way, and its neighbour that is right. */
const doors: { file: string; closed: string[]; open: string[] }[] = [
  {
    file: 'src/domain/place/x.ts',
    closed: [
      '#usecases/x.ts',
      '#adapters/x.ts',
      '#texts/x.ts',
      'zod',
      'node:fs',
      'astro:content',
      'yaml',
      'preact',
      '../../texts/x.ts',
    ].map(value),
    open: [value('./y.ts'), value('../shared/result.ts'), value('libphonenumber-js/min')],
  },
  { file: 'src/domain/place/x.schema.ts', closed: [value('#adapters/x.ts')], open: [value('zod')] },
  {
    file: 'src/usecases/x.ts',
    closed: ['#adapters/x.ts', '#texts/x.ts', 'node:fs', 'zod'].map(value),
    open: [value('#domain/x.ts')],
  },
  {
    file: 'src/formats/x.ts',
    closed: ['#usecases/x.ts', '#texts/x.ts', 'node:fs'].map(value),
    open: [value('#domain/x.ts'), type('schema-dts')],
  },
  {
    file: 'src/adapters/content/x.ts',
    closed: ['#usecases/ports.ts', '#compose/x.ts', '#texts/x.ts', 'preact'].map(value).concat(type('#usecases/x.ts')),
    open: [value('#domain/x.ts'), type('#usecases/ports.ts'), value('yaml'), value('node:fs')],
  },
  {
    file: 'src/compose/x.ts',
    closed: ['#server/x.ts', '#components/X.astro', '#islands/x.ts'].map(value),
    open: ['#adapters/x.ts', '#texts/x.ts'].map(value),
  },
  {
    file: 'src/server/x.ts',
    closed: ['#domain/x.ts', '#adapters/x.ts', '#usecases/x.ts'].map(value),
    open: ['#compose/x.ts', 'fastify'].map(value),
  },
  {
    file: 'src/texts/x.ts',
    closed: ['#domain/x.ts', '#compose/x.ts', 'node:fs'].map(value),
    open: [type('#domain/x.ts')],
  },
  {
    file: 'src/components/list/X.astro',
    closed: ['#compose/x.ts', '#adapters/x.ts', '#domain/x.schema.ts', 'preact', 'astro:content'].map(value),
    open: [value('#domain/x.ts'), value('#texts/x.ts'), value('#routes'), type('#domain/x.schema.ts')],
  },
  {
    file: 'src/islands/x.tsx',
    closed: ['#domain/x.schema.ts', '#compose/x.ts', '#adapters/x.ts', 'zod', 'node:fs']
      .map(value)
      .concat("void import('#adapters/x.ts');"),
    open: [
      value('#domain/x.ts'),
      value('preact/hooks'),
      value('leaflet'),
      type('#domain/x.schema.ts'),
      "void import('./y.ts');",
    ],
  },
  {
    file: 'src/layouts/X.astro',
    closed: ['#domain/x.ts', '#adapters/x.ts', '#usecases/x.ts'].map(value),
    open: ['#compose/x.ts', '#islands/x.ts'].map(value),
  },
  {
    file: 'src/pages/x/index.astro',
    closed: ['#domain/x.ts', '#usecases/x.ts', '#adapters/x.ts'].map(value),
    open: ['#compose/catalog.ts', '#layouts/X.astro'].map(value),
  },
  {
    file: 'src/pages/antwort/x.astro',
    closed: ['astro:content', '#compose/catalog.ts', '#domain/x.ts'].map(value),
    open: [value('#compose/answers.ts')],
  },
  {
    file: 'src/actions/x.ts',
    closed: [value('#adapters/x.ts')],
    open: [value('#compose/x.ts'), value('#domain/x.schema.ts')],
  },
  {
    file: 'scripts/x.ts',
    closed: [value('#server/x.ts'), value('#components/X.astro')],
    open: [value('#adapters/x.ts'), value('#usecases/x.ts')],
  },
];

describe('the rooms of the house', () => {
  for (const { file, closed, open } of doors) {
    it.each(closed)(`${file} may not: %s`, async (code) => {
      expect(await verdicts(file, code)).not.toEqual([]);
    });
    it.each(open)(`${file} may: %s`, async (code) => {
      expect(await verdicts(file, code)).toEqual([]);
    });
  }

  it.each([
    ['src/domain/time/x.ts', 'export const now = new Date();'],
    ['src/usecases/x.ts', 'export const now = Date.now();'],
    ['src/texts/x.ts', 'export const dice = Math.random();'],
    ['src/formats/x.ts', "export const page = fetch('x');"],
    ['src/domain/x.ts', "export * from './y.ts';"],
    ['src/server/x.ts', 'export const port = process.env.PORT;'],
  ])('%s gets time, chance, network and environment as arguments: %s', async (file, code) => {
    expect(await verdicts(file, code)).toHaveLength(1);
  });

  it('are guarded by the configuration that `npm run lint` reads', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/domain/place/place.ts')) as Linter.Config;
    const [severity, options] = config.rules?.['no-restricted-imports'] as [number, { patterns: { regex: string }[] }];
    expect(severity).toBe(2);
    expect(options.patterns.map(({ regex }) => regex)).toContain('^#');
  });
});
