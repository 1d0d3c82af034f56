import { describe, expect, it } from 'vitest';
import { added, judged, replaced, type Texts, withFile, without } from './musterstadt.ts';
import { artikel, nord, register, site, sued, treff } from './bad-records/bad-record.ts';

const record = (name: string, more = ''): string => `type: beratungsstelle
name: ${name}
summary: Eine Stelle für die Tests.
topics: [beratung]
sources: [{ title: Liste (erfunden), readOn: 2026-11-20 }]
${more}`;

/** Puts a place beside the others and into the register. */
const newPlace =
  (text: string) =>
  (texts: Texts): void => {
    texts.set('anlaufstellen/neu.yaml', text);
    added(register, '- { number: 1020-7, id: neu }\n')(texts);
  };

const allowed: [fact: string, change: (texts: Texts) => void][] = [
  [
    'two different bodies in one house',
    newPlace(record('Mieterberatung Beispiel', 'address: { streetAddress: Beispielgasse 12, postalCode: "01234" }')),
  ],
  [
    'the same name at another address',
    newPlace(
      record('Seniorenbüro Nord „Beispielhaus“', 'address: { streetAddress: Beispielgasse 99, postalCode: "01234" }'),
    ),
  ],
  ['two offices for one borough', replaced(sued, 'boroughs: [sued]', 'boroughs: [sued, nord]')],
  ['an office for the whole city', replaced(sued, 'boroughs: [sued]', 'boroughs: all')],
  ['hours nobody confirmed', replaced(treff, '  hours: { on: 2026-11-01, by: operator }\n', '')],
  ['a confirmation of this year, month unknown', replaced(nord, 'hours: { on: 2026-11-02', 'hours: { on: 2026')],
  ['a source read today', replaced(nord, 'readOn: 2026-11-20', 'readOn: 2026-11-21')],
  ['an address of another host over https', replaced(artikel, '/pflegeplaetze/)', 'https://anderswo.example/x?y=1#z)')],
  [
    'a mailbox and a number in a text',
    replaced(artikel, '(#widerspruch)', '(mailto:info@beispiel.example) [Anruf](tel:+493023125100)'),
  ],
  ['an address with a question', replaced(artikel, '/pflegeplaetze/)', '/suche/?q=pflege)')],
  ['a short number in a text', replaced(artikel, '/pflegeplaetze/)', '/1012-1/)')],
  [
    'a city without a street directory and synonyms',
    (texts) => ['stadt/streets.csv', 'stadt/synonyms.yaml'].forEach((file) => without(file)(texts)),
  ],
  [
    'an article that names a kind of office the city lacks',
    replaced(artikel, 'offices: [pflegestuetzpunkt,', 'offices: [hospizdienst,'),
  ],
  ['yes and no without quotation marks', replaced(treff, 'stepFree: no', 'stepFree: yes')],
  [
    'a file written on Windows',
    (texts) => texts.set(nord, `\uFEFF${(texts.get(nord) ?? '').replaceAll('\n', '\r\n')}`),
  ],
  ['an article written on Windows', (texts) => texts.set(artikel, (texts.get(artikel) ?? '').replaceAll('\n', '\r\n'))],
  [
    'a portal in operation that names its mailbox',
    (texts) => {
      replaced(site, 'demo: true', 'demo: false')(texts);
      replaced(site, 'number: 030 23125 100', 'number: "115"')(texts);
      replaced(
        site,
        'responsible: Niemand; dies',
        'email: portal@musterstadt.example\n  responsible: Niemand; dies',
      )(texts);
    },
  ],
];

describe('nobody is blamed for', () => {
  it.each(allowed)('%s', (_, change) => {
    expect(judged(change).findings).toEqual([]);
  });
});

const codesAfter = (change: (texts: Texts) => void): string[] => [
  ...new Set(judged(change).findings.map(({ code }) => code)),
];

describe('one slip makes one message', () => {
  it.each([
    [
      'a list of topics that cannot be read',
      replaced('stadt/topics.yaml', '- id: beratung', '- id: beratung: x'),
      ['yaml-syntax'],
    ],
    ['a topic with a fault is still a topic', replaced('stadt/topics.yaml', 'door: rat', 'door: links'), ['choice']],
    [
      'an organization with a fault is still an organization',
      replaced('traeger/beispielverein.yaml', 'form: association', 'form: club'),
      ['choice'],
    ],
    ['no register at all', without(register), ['file-missing']],
    [
      'an office that cannot be read leaves no borough alone',
      replaced(sued, 'name: Seniorenbüro', 'name: @Seniorenbüro'),
      ['yaml-syntax'],
    ],
    ['an office of a misspelt kind', replaced(sued, 'type: seniorenbuero', 'type: seniorenbuerro'), ['choice']],
    ['no site: nobody knows the frame of the city', without(site), ['file-missing']],
    ['a frame of the city that is no number', replaced(site, 'south: 50.9', 'south: unten'), ['kind-number']],
    [
      'a folder of articles that is gone',
      (texts: Texts) =>
        [...texts.keys()].filter((file) => file.startsWith('ratgeber/')).forEach((file) => without(file)(texts)),
      // No text explains these words any more.
      ['word-unused'],
    ],
    ['a stranger in a list', withFile('stadt/boroughs.yaml', 'id: nord\n'), ['kind-list']],
  ] as const)('%s', (_, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });

  it('and two slips in one record make two', () => {
    const change = (texts: Texts): void => {
      replaced(nord, '030 23125 200', '030 1')(texts);
      replaced(nord, 'organization: stadt-musterstadt', 'organization: stadt')(texts);
    };
    expect(codesAfter(change).sort()).toEqual(['organization-unknown', 'phone-undialable']);
  });
});
