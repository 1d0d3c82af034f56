import { describe, expect, it } from 'vitest';
import { telHref } from '#domain/shared/phone.ts';
import { fixedRoutes } from '#routes';
import { fromPartialDay } from '#texts/dates.ts';
import { display, doorTexts, footerLinks, frame, helpBlock } from '#texts/frame.ts';
import { builds, builtRelease, type BuiltPage } from './built-release.ts';
import { plain } from './read-text.ts';

/** The parts that stand around every page, by what they are, in the order of the page. */
function partsOf({ $ }: BuiltPage): string[] {
  const parts = { '.demo': 'demo', '.brand': 'home', '.tool-search': 'search', '[data-display]': 'display' };
  const rest = { '.doors': 'doors', '.breadcrumb': 'way', main: 'main', '#hilfe': 'help', 'footer nav': 'footer' };
  const names = Object.entries({ ...parts, ...rest });
  return $(names.map(([selector]) => selector).join(','))
    .toArray()
    .map((element) => names.find(([selector]) => $(element).is(selector))?.[1] ?? '');
}

const links = ({ $ }: BuiltPage, within: string): [string, string][] =>
  $(`${within} a`)
    .toArray()
    .map((link) => [plain($(link).text()), $(link).attr('href') ?? '']);

describe.each(builds)('around every page of %s', (build) => {
  const release = builtRelease(build);
  const { site } = release.catalog;
  // What answers an address that leads nowhere is read too.
  const pages = release.pages.filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0);
  const faulty = (isRight: (page: BuiltPage) => boolean) =>
    pages.filter((page) => !isRight(page)).map(({ address }) => address);

  it('the same parts stand in the same order (WCAG 3.2.3, 3.2.6)', () => {
    expect(pages.length).toBeGreaterThan(50);
    const orders = new Set(
      pages.map((page) =>
        partsOf(page)
          .filter((part) => part !== 'way')
          .join(' '),
      ),
    );
    expect([...orders]).toEqual(['demo home search display doors main help footer']);
    expect(faulty((page) => page.address === fixedRoutes.home || partsOf(page).includes('way'))).toEqual([]);
  });

  it('it is said first that this is a demonstration and no service of the city', () => {
    const sentence = `Kein Angebot der Stadt ${site.city}.`;
    expect(faulty((page) => page.read('.demo').includes(sentence))).toEqual([]);
    expect(
      release.numberPages.filter((page) => !page.read('body').includes(sentence)).map(({ address }) => address),
    ).toEqual([]);
  });

  it('four doors lead on, with the same words', () => {
    const doors = [
      [doorTexts.rat.name, fixedRoutes.office],
      [doorTexts.treffen.name, fixedRoutes.meetingPlace],
      [doorTexts.pflege.name, fixedRoutes.careFacility],
      [doorTexts.veranstaltungen.name, fixedRoutes.event],
    ];
    expect(faulty((page) => JSON.stringify(links(page, '.doors')) === JSON.stringify(doors))).toEqual([]);
  });

  it('the help line can be called, and it is said from when the number is', () => {
    const { name, phone, note, asOf } = site.helpLine;
    const age = asOf === undefined ? '' : helpBlock.numberFrom(fromPartialDay(asOf));
    const right = (page: BuiltPage) => {
      const call = page.$(`#hilfe a.phone[href="${telHref(phone.number)}"]`);
      const said = page.read('#hilfe');
      return (
        plain(call.text()) === phone.spoken &&
        [helpBlock.title, name, plain(note ?? ''), age].every((words) => said.includes(words))
      );
    };
    expect(faulty(right)).toEqual([]);
    expect(asOf).toBeDefined();
  });

  it('"Darstellung" offers text, colours and spacing, and nothing is chosen before one chooses', () => {
    const right = ({ $ }: BuiltPage) =>
      display.groups.every(({ name, choices }) => {
        const radios = $(`[data-display] input[type=radio][name="${name}"]`);
        const values = radios.toArray().map((radio) => $(radio).attr('value') ?? '');
        return (
          values.join() === choices.map(({ value }) => value).join() && radios.filter('[checked]').attr('value') === ''
        );
      });
    expect(faulty(right)).toEqual([]);
  });

  it('the keyboard reaches content, search and help first', () => {
    const skips = ['#inhalt', fixedRoutes.search, '#hilfe'];
    const right = ({ $ }: BuiltPage) =>
      $('body a')
        .toArray()
        .slice(0, skips.length)
        .every((link, index) => $(link).attr('href') === skips[index] && $(link).hasClass('skip'));
    expect(faulty(right)).toEqual([]);
  });

  it('the foot leads to help, to the responsible office and to what the law asks for', () => {
    const needed = [
      [footerLinks.help, fixedRoutes.help],
      [footerLinks.responsible, fixedRoutes.responsible],
      [footerLinks.accessibility, fixedRoutes.accessibility],
      [footerLinks.privacy, fixedRoutes.privacy],
      [footerLinks.imprint, fixedRoutes.imprint],
    ] as const;
    const right = (page: BuiltPage) => {
      const foot = links(page, 'footer');
      return needed.every(([words, href]) => foot.some(([text, url]) => text === words && url === href));
    };
    expect(faulty(right)).toEqual([]);
  });

  it('the door one stands behind is marked, on its list and on every record', () => {
    const rooms = [fixedRoutes.office, fixedRoutes.meetingPlace, fixedRoutes.careFacility, fixedRoutes.event];
    const behind = pages.filter(({ address }) => rooms.some((room) => address.startsWith(room)));
    expect(behind.length).toBeGreaterThan(10);
    const wrong = behind.filter(({ $, address }) => {
      const marked = $('.doors a[aria-current]').toArray();
      return marked.length !== 1 || !address.startsWith($(marked[0]).attr('href') ?? '-');
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect(frame.doorsLabel).toBe(pages[0]?.$('.doors').attr('aria-label'));
  });
});
