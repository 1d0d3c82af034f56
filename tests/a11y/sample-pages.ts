import { sampleAddresses } from '../../scripts/check/sample-addresses.mjs';
import { readTemplates } from '../../scripts/check/templates.mjs';
import { releasesOf, type Build } from '../chromium/serve-release.ts';

/** Every page file of src/pages. */
export const templates = readTemplates('src/pages');

/** A page that shows a template. */
export interface SamplePage {
  build: Build;
  /** File in src/pages. */
  template: string;
  /** Path with query. */
  address: string;
}

/** One page serves; for these every answer is a state of its own (found, nothing found; clear, ambiguous, unknown). */
const answers = /^antwort\//;

/**
 * A page for every template of a build.
 * @param size of a template's pages: what we ship is best tried with the record that is known least, the fixture city
 * with the richest
 */
export function samplePages(build: Build, size: 'smallest' | 'largest'): SamplePage[] {
  const { samples } = sampleAddresses(templates, releasesOf(build));
  return samples.flatMap(({ file, addresses }) => {
    const chosen = answers.test(file) ? addresses : addresses.slice(...(size === 'smallest' ? [0, 1] : [-1]));
    return chosen.map((address) => ({ build, template: file, address }));
  });
}
