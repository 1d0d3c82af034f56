import { fixture, newCity, newCityContent, otherCity, reports, shipped, shippedInBerlin, work } from './folders.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as in `--only`
 * @property {string} says what it proves
 * @property {string[][]} commands each a command line for Node, in order; the first that fails ends the step
 * @property {Record<string, string>} [env]
 * @property {string | string[]} [makes] folders that it builds; removed before
 * @property {string[]} [needs] releases folders it tests
 * @property {string} [report] file with the counts of its tests; without one the step counts as one test
 * @property {number} [minutes] longer than this is a failure
 */

const [prettier, eslint, astro, tsc, knip, vitest] = [
  'node_modules/prettier/bin/prettier.cjs',
  'node_modules/eslint/bin/eslint.js',
  'node_modules/astro/bin/astro.mjs',
  'node_modules/typescript/bin/tsc',
  'node_modules/knip/bin/knip.js',
  'node_modules/vitest/vitest.mjs',
];

/** A Saturday: builds under two time zones can only be equal when both believe in the same instant. */
const NOW = '2026-11-21T09:00:00Z';
const utc = { TZ: 'UTC' };
const berlin = { TZ: 'Europe/Berlin' };
const built = {
  PORTAL_NOW: NOW,
  PORTAL_DIST: `${work}/dist`,
  // Astro draws a new key for each build; it would be the only difference between two. It protects nothing here.
  ASTRO_KEY: Buffer.alloc(32, 'a build that can be compared').toString('base64'),
};

/**
 * A step of tests.
 * @param {string} name
 * @param {string} says
 * @param {string[]} projects see vitest.config.ts
 * @param {Omit<Step, 'name' | 'says' | 'commands' | 'report'>} more
 * @returns {Step}
 */
function tests(name, says, projects, more) {
  const report = `${reports}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--allowOnly=false',
  ];
  return { name, says, commands: [[vitest, ...args]], report, ...more };
}

const onBuilds = { needs: [shipped, fixture] };

/** Every check, fast ones first. @type {Step[]} */
export const steps = [
  {
    name: 'format',
    says: 'every file is formatted (Prettier)',
    commands: [[prettier, '--check', '--log-level=warn', '.']],
  },
  {
    name: 'content',
    says: 'the content is without faults',
    commands: [['scripts/check-content.ts']],
  },
  {
    name: 'plain',
    says: 'texts in plain language break no rule',
    commands: [['scripts/check-plain.ts']],
  },
  {
    name: 'schemas',
    says: 'the JSON Schemas for editors are current',
    commands: [['scripts/write-schemas.ts', '--check']],
  },
  { name: 'knip', says: 'no file, export or dependency is unused', commands: [[knip, '--no-progress']] },
  {
    name: 'types',
    says: 'types of Astro, of TypeScript, and of what browsers run',
    commands: [
      [astro, 'check', '--minimumFailingSeverity', 'hint'],
      [tsc, '--noEmit'],
      [tsc, '--noEmit', '--project', 'tsconfig.browser.json'],
    ],
  },
  { name: 'lint', says: 'rules of the house (ESLint)', commands: [[eslint, '--max-warnings', '0', '.']] },
  tests('unit-utc', 'tests of single rooms, clock in UTC', ['unit', 'content', 'contract'], { env: utc }),
  tests('unit-berlin', 'the same, clock in Berlin', ['unit', 'content', 'contract'], { env: berlin }),
  tests('house', 'the house rules are guarded', ['house'], { env: utc }),
  {
    name: 'build',
    says: 'the shipped content is built, clock in UTC',
    commands: [['scripts/build.mjs', '--out', shipped]],
    env: { ...built, ...utc },
    makes: shipped,
  },
  {
    name: 'build-berlin',
    says: 'the same, clock in Berlin',
    commands: [['scripts/build.mjs', '--out', shippedInBerlin]],
    env: { ...built, ...berlin },
    makes: shippedInBerlin,
  },
  {
    name: 'build-same',
    says: 'both builds are the same, byte for byte',
    commands: [['scripts/check/compare-builds.mjs', shipped, shippedInBerlin]],
    needs: [shipped, shippedInBerlin],
  },
  {
    name: 'build-fixture',
    says: 'another city is built from its content alone',
    commands: [['scripts/build.mjs', '--content', 'tests/fixtures/musterstadt/content', '--out', fixture]],
    env: { ...built, ...utc, PORTAL_DIST: `${work}/dist-musterstadt` },
    makes: fixture,
  },
  {
    name: 'build-cities',
    says: 'a second city, and one that was just founded, are built without a change of code',
    commands: [
      ['scripts/build.mjs', '--content', 'tests/fixtures/duesseldorf/content', '--out', otherCity],
      ['scripts/found-city.ts', 'Neustadt am Beispielbach', '--out', newCityContent],
      ['scripts/build.mjs', '--content', newCityContent, '--out', newCity],
    ],
    env: { ...built, ...utc, PORTAL_DIST: `${work}/dist-cities` },
    makes: [otherCity, newCityContent, newCity],
  },
  {
    name: 'size',
    says: 'pages and scripts keep their budgets (size-limit)',
    commands: [['node_modules/size-limit/bin.js']],
    ...onBuilds,
  },
  tests('pages-utc', 'built pages and the server, clock in UTC', ['pages', 'server'], {
    env: { ...built, ...utc },
    needs: [...onBuilds.needs, otherCity, newCity],
  }),
  tests('pages-berlin', 'the same, clock in Berlin', ['pages', 'server'], {
    env: { ...built, ...berlin },
    needs: [...onBuilds.needs, otherCity, newCity],
  }),
  tests('browser', 'the portal in Chromium', ['browser'], { env: { ...built, ...utc }, ...onBuilds, minutes: 16 }),
  tests('a11y', 'axe and our own checks for older people', ['a11y'], {
    env: { ...built, ...berlin },
    ...onBuilds,
    minutes: 16,
  }),
  {
    name: 'pa11y',
    says: 'every template with axe and HTML CodeSniffer, WCAG 2 AAA',
    commands: [['scripts/check/pa11y.mjs']],
    env: { ...built, ...utc },
    report: `${reports}/pa11y.json`,
    minutes: 15,
    ...onBuilds,
  },
];
