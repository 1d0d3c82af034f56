import { chromium, type Browser } from 'playwright-core';

/** Without these the browser asks other hosts for things of its own and cannot start in a container. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium with an empty profile. One is enough for a file of tests; what must not mix gets a context of its own.
 * @throws when CHROMIUM_PATH (set by vitest.config.ts) names no browser
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined || executablePath === '')
    throw new Error('No Chromium was found. Install one or name it: CHROMIUM_PATH=… (npm test does both).');
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
