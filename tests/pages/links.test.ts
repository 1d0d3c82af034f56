import { describe, expect, it } from 'vitest';
import { fixedRoutes, listRoutes } from '#routes';
import { builds, builtRelease, type BuiltPage, type BuiltRelease } from './built-release.ts';

interface Link {
  from: string;
  href: string;
}

const linksOf = ({ address, $ }: BuiltPage): Link[] =>
  $('a[href], area[href]')
    .toArray()
    .map((link) => ({ from: address, href: $(link).attr('href') ?? '' }));

const isInternal = ({ href }: Link): boolean => /^[/#?]/.test(href) && !href.startsWith('//');

/** Whether a link leads somewhere, its anchor too. Same-page anchors belong to the page that links. */
function leads(release: BuiltRelease, { from, href }: Link): boolean {
  const { pathname, hash } = new URL(href, `http://portal${from}`);
  if (!release.has(pathname)) return false;
  return hash === '' || release.page(pathname).$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length === 1;
}

/** Every address of the world that the content itself names: sources, web pages, mailboxes, numbers. */
function namedInContent({ catalog }: BuiltRelease): { web: Set<string>; mail: Set<string>; phone: Set<string> } {
  const { site, places, services, organizations, articles } = catalog;
  const records = [...places, ...services, ...organizations];
  const offices = [site.accessibility.feedback, site.accessibility.enforcement, site.imprint];
  const phones = [
    ...records.flatMap((entry) => entry.phones),
    ...site.crisisLines.map((line) => line.phone),
    site.helpLine.phone,
    ...offices.flatMap((office) => office.phone ?? []),
  ];
  const web = [
    ...records.flatMap((entry) => [entry.web ?? '', ...entry.sources.map((source) => source.url ?? '')]),
    ...articles.flatMap(({ body }) => [...body.matchAll(/\]\((https?:[^)\s]+)/g)].map((match) => match[1] ?? '')),
    site.accessibility.enforcement.web ?? '',
    site.dataLicense?.url ?? '',
  ];
  return {
    web: new Set(web.filter((address) => address !== '')),
    mail: new Set([...records, ...offices].flatMap(({ email }) => email ?? [])),
    phone: new Set(phones.map(({ number }) => number)),
  };
}

describe.each(builds)('links of %s', (build) => {
  const release = builtRelease(build);
  const links = release.pages.flatMap(linksOf);
  const least = release.pages.length * 10;

  it('inside the portal all lead somewhere, down to the anchor', () => {
    const internal = links.filter(isInternal);
    expect(internal.length).toBeGreaterThan(least);
    expect(internal.filter((link) => !leads(release, link))).toEqual([]);
  });

  it('lead outside only where a record names the address', () => {
    const { web, mail, phone } = namedInContent(release);
    const outside = links.filter((link) => !isInternal(link));
    expect(outside.length).toBeGreaterThan(release.pages.length);
    const unnamed = outside.filter(({ href }) => {
      if (href.startsWith('mailto:')) return !mail.has(href.slice('mailto:'.length));
      if (href.startsWith('tel:')) return !phone.has(href.slice('tel:'.length));
      return !web.has(href);
    });
    expect(unnamed).toEqual([]);
  });

  it('have words that say where they lead', () => {
    const wordless = release.pages.flatMap(({ address, $ }) =>
      $('a')
        .toArray()
        .filter((link) => !/\p{L}|\d{3}/u.test($(link).text()))
        .map((link) => `${address}: ${$.html(link)}`),
    );
    expect(wordless).toEqual([]);
  });

  it('open in the same window, and forms ask only our own host', () => {
    const faulty = release.pages.filter(({ $ }) => {
      const actions = $('form')
        .toArray()
        .map((form) => $(form).attr('action'));
      const lists = Object.values(listRoutes).map((route) => `${route}#ergebnis`);
      const known: (string | undefined)[] = [fixedRoutes.search, fixedRoutes.responsible, ...lists];
      return $('[target], [ping], base').length > 0 || !actions.every((action) => known.includes(action));
    });
    expect(faulty.map(({ address }) => address)).toEqual([]);
  });

  it('lead from the home page to every page', () => {
    const reached = new Set<string>(['/']);
    const waiting = [release.page('/')];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      for (const link of linksOf(page).filter(isInternal)) {
        const { pathname } = new URL(link.href, `http://portal${page.address}`);
        if (!pathname.endsWith('/') || reached.has(pathname)) continue;
        reached.add(pathname);
        waiting.push(release.page(pathname));
      }
    }
    // The comparison says something only of what stands on a note list: the list leads there, by script.
    const lonely = release.publicPages.filter(
      ({ address }) => !reached.has(address) && address !== fixedRoutes.compare,
    );
    expect(lonely.map(({ address }) => address)).toEqual([]);
  });
});
