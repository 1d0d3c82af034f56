import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/prepare/find-chromium.mjs';

const second = 1000;

/** Rooms of tests. Files of a room run beside each other unless it says `alone`. */
const project = (name: string, include: string[], options: { seconds?: number; alone?: boolean } = {}) => ({
  extends: true as const,
  test: {
    name,
    include,
    testTimeout: (options.seconds ?? 10) * second,
    hookTimeout: (options.seconds ?? 10) * second,
    // Two Chromiums at once on two cores make timing tests lie.
    fileParallelism: options.alone !== true,
  },
});

const endings = '**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // Where `npm run check` leaves its builds; tests read the same names when they are run by hand.
    env: {
      PORTAL_RELEASES: process.env.PORTAL_RELEASES ?? '.cache/check/shipped',
      PORTAL_FIXTURE_RELEASES: process.env.PORTAL_FIXTURE_RELEASES ?? '.cache/check/musterstadt',
      PORTAL_OTHER_CITY_RELEASES: process.env.PORTAL_OTHER_CITY_RELEASES ?? '.cache/check/duesseldorf',
      PORTAL_NEW_CITY_RELEASES: process.env.PORTAL_NEW_CITY_RELEASES ?? '.cache/check/new-city',
      CHROMIUM_PATH: findChromium() ?? '',
    },
    projects: [
      project('unit', [`src/${endings}`, `scripts/${endings}`]),
      project('content', [`tests/content/${endings}`], { seconds: 60 }),
      project('contract', [`tests/contract/${endings}`], { seconds: 60 }),
      project('house', [`tests/house/${endings}`], { seconds: 120 }),
      project('server', [`tests/server/${endings}`], { seconds: 60 }),
      project('pages', [`tests/pages/${endings}`], { seconds: 120 }),
      project('browser', [`tests/browser/${endings}`], { seconds: 180, alone: true }),
      project('a11y', [`tests/a11y/${endings}`], { seconds: 180, alone: true }),
    ],
  },
});
