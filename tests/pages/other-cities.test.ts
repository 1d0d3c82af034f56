import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { responsibleOffices } from '#domain/place/responsible.ts';
import { fixedRoutes, recordUrl } from '#routes';
import { eventsPage, organizationPage } from '#texts/lists.ts';
import { serveRelease, type OtherCity, type ServedRelease } from '../chromium/serve-release.ts';
import { builtRelease } from './built-release.ts';
import { readText } from './read-text.ts';

const cities: readonly OtherCity[] = ['duesseldorf', 'newCity'];

/** Names of cities that are not this one: the one we ship, and the one of most tests. */
const shipped = parse(readFileSync('content/stadt/site.yaml', 'utf8')) as { city: string };
const strangers = [shipped.city, 'Musterstadt'];

describe.each(cities)('another city (%s)', (build) => {
  const release = builtRelease(build);
  const { city, name, words } = release.catalog.site;

  it('bears its name on every page', () => {
    expect(release.publicPages.length).toBeGreaterThan(15);
    const silent = release.publicPages.filter((page) => !page.read('body').includes(city));
    expect(silent.map(({ address }) => address)).toEqual([]);
    expect(release.page('/').read('header')).toContain(name);
  });

  it('shows no word of the city we ship or of the one of the tests', () => {
    const wrong = release.pages.filter(({ html }) => strangers.some((stranger) => html.includes(stranger)));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('leaves no gap where a name or a list is missing', () => {
    const broken = release.pages.filter((page) => /undefined|\bnull\b|NaN|\[object/.test(page.read('body')));
    expect(broken.map(({ address }) => address)).toEqual([]);
    const hollow = release.publicPages.filter(({ $ }) => $('h1').length !== 1 || $('main select option').length === 1);
    expect(hollow.map(({ address }) => address)).toEqual([]);
  });

  it('calls its parts what it calls them', () => {
    const others = words.district === 'Ortsteil' ? /Stadtteil/ : /Ortsteil/;
    // /daten/ describes the fields of files in the words of the schemas, the same for every city.
    const pages = release.publicPages.filter(({ address }) => address !== fixedRoutes.data);
    const wrong = pages.filter((page) => others.test(page.read('body')));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('has a page behind every link', () => {
    const dead = release.publicPages.flatMap(({ $, address }) =>
      $('a[href^="/"]')
        .toArray()
        .map((link) => ($(link).attr('href') ?? '').replace(/[?#].*$/, ''))
        .filter((path) => !release.has(path))
        .map((path) => `${address} → ${path}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });
});

describe('Düsseldorf', () => {
  const release = builtRelease('duesseldorf');
  const { catalog } = release;
  let served: ServedRelease;
  beforeAll(async () => {
    served = await serveRelease('duesseldorf');
  });
  afterAll(() => served.close());

  const ask = async (question: string): Promise<string> => {
    const response = await fetch(`${served.origin}/zustaendig/?ort=${encodeURIComponent(question)}`);
    return readText(load(await response.text(), { scriptingEnabled: false }), '[data-area-answer]');
  };

  it.each([
    ['Rath', 'zentrum plus Rath'],
    ['Unterrath', 'zentrum plus Rath'],
    ['Gerresheim', 'zentrum plus Ludenberg'],
    ['Vennhausen', 'zentrum plus Unterbach'],
    ['40472', 'zentrum plus Rath'],
  ])('%s is answered by the %s', async (district, office) => {
    expect(await ask(district)).toContain(office);
  });

  it('says of a Stadtteil without a known zentrum plus that none is known', async () => {
    const district = catalog.districts.find(({ borough }) => responsibleOffices(catalog, borough).length === 0)!;
    expect(await ask(district.name)).toContain(
      `Welches zentrum plus für ${district.name} zuständig ist, ist nicht bekannt.`,
    );
  });

  it('counts its Stadtbezirke instead of naming them, in the order of their numbers', () => {
    const home = release.page('/');
    const names = home
      .$(`main a[href^="${fixedRoutes.borough}"]`)
      .toArray()
      .map((link) => home.$(link).text());
    expect(names).toEqual(Array.from({ length: 10 }, (_, index) => `Stadtbezirk ${String(index + 1)}`));
    expect(home.lines()).toContain('Mein Stadtteil');
  });

  it('speaks of its help line in the right gender', () => {
    const place = catalog.places.find(({ phones }) => phones.length === 0)!;
    const said = release.page(recordUrl(place.kind, place.id)).read();
    expect(said).toContain('Telefonnummer nicht bekannt. Fragen Sie bei der Auskunft der Stadt Düsseldorf:');
    expect(release.page(fixedRoutes.event).read()).toContain(eventsPage.ask(catalog.site.responsibleOffice));
  });

  it('shows the Kulturherbst with what is known of it, and promises no date', () => {
    const said = release.page(recordUrl('service', 'kulturherbst')).read();
    expect(said).toContain('Von Oktober bis Januar nennt ein Programmheft');
    expect(said).toContain('Ein neues Programm kennen wir nicht.');
  });
});

describe('a city that was just founded', () => {
  const release = builtRelease('newCity');

  it.each([
    [fixedRoutes.office, 'noch nichts eingetragen'],
    [fixedRoutes.meetingPlace, 'noch nichts eingetragen'],
    [fixedRoutes.careFacility, 'noch nichts eingetragen'],
    [fixedRoutes.service, 'noch nichts eingetragen'],
    [fixedRoutes.organization, organizationPage.none],
    [fixedRoutes.article, 'Hier sind noch keine Artikel eingetragen.'],
    [fixedRoutes.borough, 'Hier sind noch keine Stadtbezirke und keine Ortsteile eingetragen.'],
    [fixedRoutes.responsible, 'Noch sind keine Ortsteile eingetragen.'],
    [fixedRoutes.accessibility, 'Das heißt nicht, dass es keine gibt.'],
    [recordUrl('topic', 'beratung'), 'Zu diesem Thema ist noch keine Stelle eingetragen. Fragen Sie bei der'],
  ])('%s says that nothing is there yet', (address, sentence) => {
    expect(release.page(address).read()).toContain(sentence);
  });

  it('says on every page that it is a demonstration and that its number is an example', () => {
    const wrong = release.publicPages.filter(
      (page) =>
        !page.read('header').includes('Vorführung') ||
        !page.read('#hilfe').includes('Unter dieser Nummer ist niemand zu erreichen.'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('asks nobody to choose from an empty list', () => {
    expect(release.page('/').$('main select').length).toBe(0);
    expect(release.page(fixedRoutes.responsible).$('h2#ortsteile').length).toBe(0);
  });
});
