/**
 * The configuration of pa11y-ci that ran without chance findings.
 * Concurrency 1 and no incognito: otherwise pages fail at random (pa11y-ci issue 354).
 * @param {readonly string[]} urls
 * @param {string} fileName of the JSON report
 */
export const pa11yConfig = (urls, fileName) => ({
  defaults: {
    standard: 'WCAG2AAA',
    runners: ['axe', 'htmlcs'],
    concurrency: 1,
    useIncognitoBrowserContext: false,
    timeout: 60_000,
    wait: 200,
    viewport: { width: 1280, height: 1024 },
    reporters: ['cli', ['json', { fileName }]],
    chromeLaunchConfig: {
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  urls,
});
