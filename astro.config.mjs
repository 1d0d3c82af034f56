import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import node from '@astrojs/node';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { unlistedRoutes } from './src/routes.ts';

// The one thing the build must know of the city before its content is read: the public address.
const contentDirectory = process.env.CONTENT_DIR ?? 'content';
const site = parse(readFileSync(join(contentDirectory, 'stadt', 'site.yaml'), 'utf8'));
const outDir = process.env.PORTAL_DIST ?? 'dist';

export default defineConfig({
  site: site.baseUrl,
  outDir,
  cacheDir: `./node_modules/.astro/${outDir.replaceAll(/\W/g, '_')}`,
  trailingSlash: 'always',
  output: 'static',
  // 'jsx' (the default) drops the blank between a word and a link at a line break.
  compressHTML: true,
  adapter: node({ mode: 'middleware' }),
  integrations: [
    preact(),
    sitemap({
      filter: (page) => !/\/(antwort\/.*|\d{4,5}-\d\/)$/.test(page) && !unlistedRoutes.includes(new URL(page).pathname),
    }),
  ],
  // One round trip to the first view: styles travel in the page (docs/adr/0005-first-view.md).
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // Our server checks and answers; Astro's own origin check has no form to guard yet and would refuse proxies.
  security: { checkOrigin: true },
  devToolbar: { enabled: false },
  vite: {
    // Safari 14 and Chrome 90 read and search everything.
    build: { target: ['safari14', 'chrome90'], cssTarget: ['safari14', 'chrome90'], assetsInlineLimit: 0 },
  },
});
