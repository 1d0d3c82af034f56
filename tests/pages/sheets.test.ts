import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#domain/note-list/sheet.ts';
import { fixedRoutes, sheetUrl, unlistedRoutes } from '#routes';
import { record } from '#texts/record.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain } from './read-text.ts';
import { breaking, offeringPages } from './record-pages.ts';

/** Only letters and digits: a colon between day and hours is set differently on a page. */
const bare = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

describe.each(builds)('the sheets of %s', (build) => {
  const release = builtRelease(build);
  const pages = offeringPages(release);
  const sheetOf = (id: string): Sheet => JSON.parse(readFileSync(join(release.client, sheetUrl(id)), 'utf8')) as Sheet;
  const factOf = (id: string, topic: Sheet['facts'][number]['topic']) =>
    sheetOf(id).facts.find((fact) => fact.topic === topic);

  it('are there for every place and service, under its name and number', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(
      breaking(pages, ({ id, entry, page }) => {
        const { name, number, url } = sheetOf(id);
        return name === entry.name && number === entry.shortNumber && url === page.address;
      }),
    ).toEqual([]);
  });

  it('have the phones of the page, with their labels and the age', () => {
    expect(
      breaking(pages, ({ id, page, answer }) => {
        const { phones, phoneUnknown, contactStand } = sheetOf(id);
        const section = page.$('.fact').filter((_, fact) => page.$(fact).find('h2').text() === record.call);
        const shown = section
          .find('a.phone')
          .toArray()
          .map((link) => [plain(page.$(link).text()), page.$(link).attr('href')]);
        const words = [...phones.flatMap(({ label }) => label ?? []), phoneUnknown ?? ''];
        const isDated = phoneUnknown !== undefined || answer(record.call).includes(contactStand);
        return (
          JSON.stringify(shown) === JSON.stringify(phones.map(({ shown, href }) => [shown, href])) &&
          words.every((text) => answer(record.call).includes(text)) &&
          isDated
        );
      }),
    ).toEqual([]);
  });

  it.each([
    ['hours', record.hours],
    ['where', record.where],
    ['access', record.access],
    ['cost', record.cost],
    ['delivery', record.delivery],
  ] as const)('say about %s what the page says, age included', (topic, question) => {
    const asked = pages.filter(({ answer }) => answer(question) !== '');
    expect(asked.length).toBeGreaterThan(3);
    expect(
      breaking(asked, ({ id, answer }) => {
        const fact = factOf(id, topic);
        const said = bare(answer(question));
        return (
          fact !== undefined &&
          [...fact.lines, ...fact.unknown, fact.stand ?? ''].every((line) => said.includes(bare(line)))
        );
      }),
    ).toEqual([]);
  });

  it('carry the warnings of the head of the page', () => {
    expect(
      breaking(pages, ({ id, page }) =>
        sheetOf(id).warnings.every(({ text }) => page.read('.record-head').includes(text)),
      ),
    ).toEqual([]);
  });
});

describe.each(builds)('pages that live on the device, in %s', (build) => {
  const release = builtRelease(build);
  it.each(unlistedRoutes)('%s asks search engines to leave it out', (address) => {
    expect(release.page(address).$('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('is not linked without script: the link at the head is hidden', () => {
    const { $ } = release.page(fixedRoutes.home);
    expect($(`header a[href="${fixedRoutes.noteList}"]`).is('[hidden]')).toBe(true);
  });
});
