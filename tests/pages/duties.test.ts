import { describe, expect, it } from 'vitest';
import { telHref } from '#domain/shared/phone.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { partialDay } from '#texts/dates.ts';
import { placeTypeLabels } from '#texts/labels.ts';
import { imprint } from '#texts/legal.ts';
import { articlePages } from '#texts/lists.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';

describe.each(builds)('what the law asks of %s', (build) => {
  const release = builtRelease(build);
  const { site } = release.catalog;

  it('the Impressum names operator, address and who answers for the content (§ 5 DDG, § 18 MStV)', () => {
    const page = release.page(fixedRoutes.imprint);
    const { operator, address, responsible } = site.imprint;
    for (const words of ['§ 5', 'DDG', '§ 18', 'MStV', operator, ...address, responsible, ...site.attributions])
      expect(page.read()).toContain(plain(words));
    // The address in the demonstration notice on every page.
    expect(page.$('#vorfuehrung').text()).toContain(imprint.demoTitle);
    expect(page.read()).toContain('kein Betrieb');
  });

  it('Datenschutz says what is kept, what is not, whose duty it is and which rights there are', () => {
    const said = release.page(fixedRoutes.privacy).read();
    for (const words of [
      'keine Cookies',
      'Protokoll',
      'IP-Adresse',
      'Art. 6',
      '§ 25',
      'Art. 15',
      'Art. 77',
      'Darstellung',
    ])
      expect(said).toContain(words);
    expect(said).toContain(site.imprint.operator);
  });

  it('the statement on accessibility has state, gaps with a way out, dates, feedback and enforcement (BITV 2.0 § 7)', () => {
    const page = release.page(fixedRoutes.accessibility);
    const { law, method, preparedOn, reviewedOn, gaps, feedback, enforcement } = site.accessibility;
    const said = page.read();
    for (const words of [site.name, law, method, partialDay(preparedOn), partialDay(reviewedOn), enforcement.name])
      expect(said).toContain(plain(words));
    expect(gaps.length).toBeGreaterThan(0);
    for (const { what, why, alternative } of gaps)
      for (const words of [what, why, alternative]) expect(said).toContain(plain(words).replace(/\.$/, ''));
    for (const { email, phone, web } of [{ web: undefined, ...feedback }, enforcement]) {
      if (email !== undefined) expect(page.$(`main a[href="mailto:${email}"]`).length).toBe(1);
      if (phone !== undefined) expect(page.$(`main a[href="${telHref(phone.number)}"]`).length).toBe(1);
      if (web !== undefined) expect(page.$(`main a[href="${web}"]`).length).toBe(1);
    }
  });

  it('help names the number, the emergency lines, the office and what to do when something is wrong', () => {
    const page = release.page(fixedRoutes.help);
    expect(page.$(`main a.phone[href="${telHref(site.helpLine.phone.number)}"]`).length).toBe(1);
    expect(site.crisisLines.length).toBeGreaterThanOrEqual(2);
    for (const { name, phone } of site.crisisLines) {
      expect(page.read()).toContain(name);
      expect(plain(page.$(`main a[href="${telHref(phone.number)}"]`).text())).toBe(phone.spoken);
    }
    expect(page.$(`main a[href="${fixedRoutes.responsible}"]`).length).toBeGreaterThan(0);
    expect(page.$('#stimmt-etwas-nicht').length).toBe(1);
  });
});

describe.each(builds)('articles of %s', (build) => {
  const release = builtRelease(build);
  const { articles, places } = release.catalog;
  const pages = articles.map((article) => ({ article, page: release.page(recordUrl('article', article.id)) }));
  const has = (type: string): boolean =>
    places.some((place) => [place.type, ...place.alsoTypes].some((own) => own === type));

  it('name the law with paragraph and date', () => {
    expect(articles.length).toBeGreaterThanOrEqual(build === 'shipped' ? 12 : 2);
    for (const { article, page } of pages) {
      const said = page.read();
      expect(said, article.id).toContain(articlePages.asOf(partialDay(article.lawAsOf), partialDay(article.writtenOn)));
      for (const { law, paragraph, about } of article.laws)
        expect(said).toContain(plain(`${paragraph} ${law}: ${about}`));
    }
    expect(pages.filter(({ article }) => article.laws.length > 0).length).toBeGreaterThanOrEqual(
      build === 'shipped' ? 10 : 1,
    );
  });

  it('end with the next step and the office that helps', () => {
    for (const { article, page } of pages) {
      const headings = page
        .$('main h2')
        .toArray()
        .map((heading) => plain(page.$(heading).text()));
      const foot = headings.indexOf(articlePages.offices);
      expect(foot, article.id).toBeGreaterThan(0);
      if (build === 'shipped') expect(headings[foot - 1], article.id).toMatch(/nächste[rn]? Schritt/i);
      const said = page.read('.article-foot');
      for (const type of article.offices.filter(has)) expect(said).toContain(placeTypeLabels[type].one);
      expect(page.$(`.article-foot a[href="${fixedRoutes.responsible}"]`).length).toBe(1);
    }
  });

  it('lead on to what fits', () => {
    for (const { article, page } of pages)
      for (const url of [
        ...article.related.map((id) => recordUrl('article', id)),
        ...article.topics.map((id) => recordUrl('topic', id)),
      ])
        expect(page.$(`main a[href="${url}"]`).length, `${article.id} ${url}`).toBeGreaterThan(0);
  });
});

describe.each(builds)('an address of %s that leads nowhere', (build) => {
  const release = builtRelease(build);
  it('is answered with search, doors and the help line', () => {
    const page = release.page('/404.html');
    expect(page.$(`main form[action="${fixedRoutes.search}"] input[name=q]`).length).toBe(1);
    expect(page.$('main .home-doors a').length).toBe(4);
    expect(page.read()).toContain('Diese Seite gibt es nicht');
    expect(page.$('#hilfe a.phone').length).toBe(1);
  });
  it('or that broke says whose fault it is not, and what to do', () => {
    const page = release.page('/500.html');
    expect(page.read()).toContain('Ihre Eingabe ist nicht schuld');
    expect(page.read()).toMatch(/noch einmal/);
    expect(page.$('#hilfe a.phone').length).toBe(1);
    expect(page.$('.doors a').length).toBe(4);
  });
});
