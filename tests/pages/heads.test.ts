import { describe, expect, it } from 'vitest';
import { fixedRoutes, recordUrl } from '#routes';
import { builds, builtRelease, type BuiltPage } from './built-release.ts';
import { plain } from './read-text.ts';

const meta = ({ $ }: BuiltPage, name: string): string =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';
const canonical = ({ $ }: BuiltPage): string => $('link[rel=canonical]').attr('href') ?? '';

/** What stands twice in a list. */
const twice = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

describe.each(builds)('the head of every page of %s', (build) => {
  const release = builtRelease(build);
  const { site, places, services, organizations, articles } = release.catalog;
  const pages = release.publicPages;

  it('is that of a German page with one main heading that fits every screen', () => {
    expect(pages.length).toBeGreaterThan(50);
    const faulty = release.pages.filter(({ $ }) => {
      const viewport = $('meta[name=viewport]').attr('content') ?? '';
      const zoomable = viewport.includes('width=device-width') && !/user-scalable|maximum-scale/.test(viewport);
      return $('html').attr('lang') !== 'de' || $('h1').length !== 1 || $('main').length !== 1 || !zoomable;
    });
    expect(faulty.map(({ address }) => address)).toEqual([]);
  });

  it('has a title of its own that begins with the page and ends with the portal', () => {
    const titles = pages.map(({ $ }) => plain($('title').text()));
    expect(twice(titles)).toEqual([]);
    expect(titles.filter((title) => !title.includes(site.name))).toEqual([]);
    const unlike = pages.filter(
      ({ $, address }) => address !== fixedRoutes.home && !plain($('title').text()).startsWith(plain($('h1').text())),
    );
    expect(unlike.map(({ address }) => address)).toEqual([]);
  });

  it('says what the page is in a sentence, a different one for each record', () => {
    const faulty = pages.filter(
      (page) => meta(page, 'description').length < 10 || meta(page, 'description').length > 200,
    );
    expect(faulty.map(({ address }) => address)).toEqual([]);
    const records = [
      ...places.map(({ kind, id }) => recordUrl(kind, id)),
      ...services.map(({ id }) => recordUrl('service', id)),
      ...organizations.map(({ id }) => recordUrl('organization', id)),
      ...articles.map(({ id }) => recordUrl('article', id)),
    ];
    const described = [...records, ...Object.values(fixedRoutes)].map((url) => meta(release.page(url), 'description'));
    expect(twice(described)).toEqual([]);
  });

  it('names its own address as the right one', () => {
    const faulty = pages.filter((page) => canonical(page) !== new URL(page.address, site.baseUrl).href);
    expect(faulty.map(({ address }) => address)).toEqual([]);
  });

  it('tells others what to show when the page is passed on', () => {
    const faulty = pages.filter((page) => {
      const title = plain(page.$('title').text());
      return (
        !title.includes(plain(meta(page, 'og:title'))) ||
        meta(page, 'og:description') !== meta(page, 'description') ||
        meta(page, 'og:url') !== canonical(page) ||
        meta(page, 'og:site_name') !== site.name ||
        meta(page, 'og:locale') !== 'de_DE' ||
        meta(page, 'og:type') === ''
      );
    });
    expect(faulty.map(({ address }) => address)).toEqual([]);
  });

  it('keeps search engines away while it is a demonstration', () => {
    expect(site.demo).toBe(true);
    const open = release.pages.filter((page) => !meta(page, 'robots').includes('noindex'));
    expect(open.map(({ address }) => address)).toEqual([]);
  });

  it('has no id twice', () => {
    const faulty = release.pages.filter(({ $ }) => {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? '');
      return twice(ids).length > 0;
    });
    expect(faulty.map(({ address }) => address)).toEqual([]);
  });
});
