import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { Catalog } from '#domain/city/catalog.ts';
import { releasesOf, type Build, type OtherCity } from '../chromium/serve-release.ts';
import { readLines, readText } from './read-text.ts';

export const builds: readonly Build[] = ['shipped', 'musterstadt'];

export interface BuiltPage {
  /** As people see it: `/anlaufstellen/seniorenbuero-nord/`, `/404.html`. */
  address: string;
  html: string;
  $: CheerioAPI;
  /** The words of a part of the page, as far as they are shown without script; without a selector those of `main`. */
  read(selector?: string): string;
  /** The same, line by line. */
  lines(selector?: string): string[];
}

export interface BuiltRelease {
  build: Build | OtherCity;
  /** Folder of the static files. */
  client: string;
  catalog: Catalog;
  /** Every HTML file. */
  pages: readonly BuiltPage[];
  /** Pages people are meant to read: without error pages and without those that only lead on from a Kurznummer. */
  publicPages: readonly BuiltPage[];
  /** Pages of Kurznummern. */
  numberPages: readonly BuiltPage[];
  /** @throws when there is no such page */
  page(address: string): BuiltPage;
  /** Whether a file or page answers at a path. */
  has(path: string): boolean;
}

const NUMBER_PAGE = /^\/\d{4,5}-\d\/$/;
const STATUS_PAGE = /^\/(404|500)\.html$/;

const known = new Map<Build | OtherCity, BuiltRelease>();

/** A build, read once by a file of tests. @throws when it was never made */
export function builtRelease(build: Build | OtherCity): BuiltRelease {
  const release = known.get(build) ?? read(build);
  known.set(build, release);
  return release;
}

function read(build: Build | OtherCity): BuiltRelease {
  const current = join(releasesOf(build), 'current');
  const client = join(current, 'client');
  const names = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = names.sort().map((name) => pageOf(client, name.split(sep).join('/')));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    build,
    client,
    catalog: JSON.parse(readFileSync(join(current, 'data', 'catalog.json'), 'utf8')) as Catalog,
    pages,
    publicPages: pages.filter(({ address }) => !NUMBER_PAGE.test(address) && !STATUS_PAGE.test(address)),
    numberPages: pages.filter(({ address }) => NUMBER_PAGE.test(address)),
    page(address) {
      const page = byAddress.get(address);
      if (page === undefined) throw new Error(`${build} has no page ${address}`);
      return page;
    },
    has(path) {
      const file = join(client, decodeURIComponent(path));
      return byAddress.has(path) || (existsSync(file) && statSync(file).isFile());
    },
  };
}

function pageOf(client: string, name: string): BuiltPage {
  const html = readFileSync(join(client, name), 'utf8');
  // Without script what stands in <noscript> is part of the page.
  const $ = load(html, { scriptingEnabled: false });
  return {
    address: `/${name.replace(/index\.html$/, '')}`,
    html,
    $,
    read: (selector = 'main') => readText($, selector),
    lines: (selector = 'main') => readLines($, selector),
  };
}
