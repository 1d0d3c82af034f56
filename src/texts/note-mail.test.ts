import { describe, expect, it } from 'vitest';
import { MOST_MAIL_CHARACTERS, noteMail, type MailEntry } from './note-mail.ts';

const link = 'https://portal.example/merkzettel/#liste=1012-1';
const origin = 'https://portal.example';
const entry = (name = 'Treff Müller & Söhne'): MailEntry => ({
  name,
  number: '1012-1',
  url: '/begegnungsstaetten/treff/',
  sheet: {
    phones: [{ shown: '0999 12 34 56', href: 'tel:+49999123456', label: 'Anmeldung' }],
    contactStand: 'Angabe von 2014. Sie kann sich geändert haben.',
    facts: [
      {
        topic: 'hours',
        title: 'Wann ist offen?',
        lines: ['Montag: 9 bis 12 Uhr'],
        unknown: [],
        stand: 'Angabe von 2015.',
      },
      { topic: 'where', title: 'Wo ist es?', lines: ['Beispielgasse 12', '01234 Musterstadt'], unknown: [] },
      { topic: 'cost', title: 'Was kostet es?', lines: ['Kostenlos.'], unknown: [] },
    ],
  },
});
const bodyOf = (address: string): string => new URL(address).searchParams.get('body') ?? '';

describe('the note list as a mail', () => {
  it('says who, where and when, how old that is, and where to read on', () => {
    const lines = bodyOf(noteMail([entry()], { origin, link })).split('\r\n');
    expect(lines).toEqual([
      'Treff Müller & Söhne (Kurznummer 1012-1)',
      'Telefon: 0999 12 34 56 (Anmeldung)',
      'Angabe von 2014. Sie kann sich geändert haben.',
      'Montag: 9 bis 12 Uhr',
      'Angabe von 2015.',
      'Beispielgasse 12',
      '01234 Musterstadt',
      'https://portal.example/begegnungsstaetten/treff/',
      '',
      `Der ganze Merkzettel: ${link}`,
    ]);
  });

  it('says in which Ortsteil a place without an address is, and that no more is known', () => {
    const where = { lines: ['Im Ortsteil Altstadt.'], unknown: ['Eine genaue Adresse ist nicht bekannt.'] };
    const facts = [{ topic: 'where' as const, title: 'Wo ist es?', ...where }];
    const sheet = { ...entry().sheet, facts } as NonNullable<MailEntry['sheet']>;
    expect(bodyOf(noteMail([{ ...entry(), sheet }], { origin, link }))).toContain(
      'Im Ortsteil Altstadt.\r\nEine genaue Adresse ist nicht bekannt.',
    );
  });

  it('never names the help line as the phone of a place', () => {
    const sheet = { ...entry().sheet, phoneUnknown: 'Nicht bekannt.' } as NonNullable<MailEntry['sheet']>;
    expect(bodyOf(noteMail([{ ...entry(), sheet }], { origin, link }))).not.toContain('0999');
  });

  it('without a sheet has name, number and page', () => {
    const body = bodyOf(noteMail([{ ...entry(), sheet: undefined }], { origin, link }));
    expect(body).toContain(
      'Treff Müller & Söhne (Kurznummer 1012-1)\r\nhttps://portal.example/begegnungsstaetten/treff/',
    );
  });

  it.each([2, 10, 50])('of %i entries is as long as mail programs take, and says what it left out', (count) => {
    const address = noteMail(
      Array.from({ length: count }, (_, place) => entry(`Begegnungsstätte ${String(place)}`)),
      { origin, link },
    );
    expect(address.length).toBeLessThanOrEqual(MOST_MAIL_CHARACTERS);
    const body = bodyOf(address);
    const shown = body.match(/\(Kurznummer/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(body).toContain(link);
    expect(body.includes(`Hier stehen ${String(shown)} von ${String(count)} Einträgen.`)).toBe(shown < count);
  });
});
