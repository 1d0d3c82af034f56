import { describe, expect, it } from 'vitest';
import { telHref } from '#domain/shared/phone.ts';
import { recordUrl } from '#routes';
import { askedAt } from '#texts/grammar.ts';
import { organizationPage } from '#texts/lists.ts';
import { record } from '#texts/record.ts';
import { builds, builtRelease } from './built-release.ts';
import { plain, readUnder } from './read-text.ts';
import { breaking, offeringPages, placePages } from './record-pages.ts';

/** At least so many records must know or not know a thing, or a test of it proves nothing. */
const some = { shipped: 10, musterstadt: 2 };

describe.each(builds)('how to reach people in %s', (build) => {
  const release = builtRelease(build);
  const { site } = release.catalog;
  const pages = offeringPages(release);
  const places = placePages(release);

  it('every number can be called with one touch, is written in groups, and says what it is for', () => {
    const withPhone = pages.filter(({ entry }) => entry.phones.length > 0);
    expect(withPhone.length).toBeGreaterThanOrEqual(some[build]);
    const faulty = breaking(withPhone, ({ entry, page, answer }) =>
      entry.phones.every((phone) => {
        const links = page.$(`main a.phone[href="${telHref(phone.number)}"]`);
        const words = [phone.spoken, phone.label, phone.hours].filter((word) => word !== undefined);
        return plain(links.text()) === phone.spoken && words.every((word) => answer(record.call).includes(plain(word)));
      }),
    );
    expect(faulty).toEqual([]);
  });

  it('an unknown number is said kindly, with the number one can call instead', () => {
    const without = pages.filter(({ entry }) => entry.phones.length === 0);
    expect(without.length).toBeGreaterThanOrEqual(some[build]);
    const sentence = `Telefonnummer nicht bekannt. Fragen Sie ${askedAt(site.helpLine)}: ${site.helpLine.phone.spoken}`;
    const helpLink = `main .fact a.phone[href="${telHref(site.helpLine.phone.number)}"]`;
    const kind = breaking(
      without,
      ({ answer, page }) =>
        answer(record.call).startsWith(`${record.call} ${plain(sentence)}`) && page.$(helpLink).length === 1,
    );
    expect(kind).toEqual([]);
  });

  it('nobody is told to call where no number is known', () => {
    const without = pages.filter(({ entry }) => entry.phones.length === 0);
    const untold = breaking(without, ({ entry, page }) => {
      const own = [entry.summary, entry.description, entry.remark, 'application' in entry ? entry.application : ''];
      const said = own.reduce<string>((text, words) => text.replaceAll(plain(words ?? ''), ''), page.read('article'));
      return !/\brufen Sie\b|Fragen Sie am Telefon/i.test(said);
    });
    expect(untold).toEqual([]);
  });

  it('mail and web addresses are links', () => {
    const reachable = pages.filter(({ entry }) => entry.email !== undefined || entry.web !== undefined);
    expect(reachable.length).toBeGreaterThanOrEqual(some[build]);
    const links = (selector: string, href: string | undefined, page: (typeof pages)[number]['page']) =>
      href === undefined || page.$(`main ${selector}[href="${href}"]`).length > 0;
    const faulty = breaking(
      reachable,
      ({ entry: { email, web }, page }) => links('a', email && `mailto:${email}`, page) && links('a', web, page),
    );
    expect(faulty).toEqual([]);
  });

  it('an address is whole, with the way in and the Ortsteil; an unknown one is said', () => {
    const known = places.filter(({ entry }) => entry.address !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(some[build]);
    const faulty = breaking(places, ({ entry: { address, district }, page, answer }) => {
      const where = answer(record.where);
      if (address === undefined) {
        const area = release.catalog.districts.find(({ id }) => id === district)?.name;
        const known = area === undefined ? '' : `Im ${site.words.district} ${area}`;
        return where.includes(known) && where.includes(record.addressUnknown(area !== undefined));
      }
      const place = `${address.postalCode} ${address.addressLocality ?? site.city}`;
      const linked = district === undefined || page.$(`main a[href="${recordUrl('district', district)}"]`).length > 0;
      return [address.streetAddress, place, address.hint ?? ''].every((part) => where.includes(plain(part))) && linked;
    });
    expect(faulty).toEqual([]);
  });

  it('a stop is named with its lines; where none is known that is said', () => {
    const faulty = breaking(places, ({ entry: { address, transport }, answer }) => {
      const where = answer(record.where);
      if (transport.length === 0) return address === undefined || where.includes(record.transportUnknown);
      return transport.every(({ stop, lines }) => where.includes(stop) && lines.every((line) => where.includes(line)));
    });
    expect(faulty).toEqual([]);
  });

  it('a Träger says how to reach it, or that this is not known', () => {
    const faulty = release.catalog.organizations.filter((organization) => {
      const { $ } = release.page(recordUrl('organization', organization.id));
      const { phones, email, web } = organization;
      if (phones.length === 0 && email === undefined && web === undefined)
        return readUnder($, organizationPage.contact)?.includes(organizationPage.contactUnknown) !== true;
      return !phones.every(({ number }) => $(`main a.phone[href="${telHref(number)}"]`).length === 1);
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });
});
