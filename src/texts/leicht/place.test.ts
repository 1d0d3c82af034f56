import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/place/place.ts';
import { aPlainPlace, oldFacts, plainFacts, textOf, told } from './a-plain-facts.ts';
import type { PlainPlaceFacts } from './plain-facts.ts';
import { plainPlace } from './place.ts';

const page = (place: Partial<Place> = {}, facts: Partial<PlainPlaceFacts> = {}) =>
  plainPlace(aPlainPlace(place), plainFacts(facts));
const intro = (place: Partial<Place> = {}, facts: Partial<PlainPlaceFacts> = {}) =>
  page(place, facts).intro.map(textOf);
const headings = (place: Partial<Place> = {}, facts: Partial<PlainPlaceFacts> = {}) =>
  page(place, facts).sections.map(({ heading }) => heading);
const { freshness } = plainFacts();
const access = aPlainPlace().access;

describe('the first lines of a place in plain language', () => {
  it('say what it is', () => {
    expect(intro()).toEqual(['Das ist ein Senioren-Treff.']);
  });

  it('say first that it is closed, since when and until when', () => {
    const temporarilyClosed = { from: '2026-09-01', until: '2027-03-31', reason: 'Umbau' };
    expect(intro({ temporarilyClosed }, { easy: (text) => [`${text}.`] })).toEqual([
      'Achtung:',
      'Seit dem 1. September 2026 ist geschlossen.',
      'Der Grund ist:',
      'Umbau.',
      'Das geht wohl bis zum 31. März 2027.',
      'Das ist ein Senioren-Treff.',
    ]);
  });

  it('know closures to come, without an end, and over', () => {
    expect(intro({ temporarilyClosed: { from: '2026-12-01' } })).toContain('Ab dem 1. Dezember 2026 ist geschlossen.');
    expect(intro({ temporarilyClosed: {} })).toContain('Das Ende wissen wir noch nicht.');
    expect(intro({ temporarilyClosed: { until: '2026-11-20' } })).toEqual(['Das ist ein Senioren-Treff.']);
  });

  it('say how old the facts are, and to call', () => {
    expect(intro({}, { freshness: { ...freshness, contact: oldFacts } }).slice(0, 3)).toEqual([
      'Die Angaben sind vom 22. August 2014.',
      'Vielleicht hat sich etwas geändert.',
      'Rufen Sie vorher an.',
    ]);
  });

  it('call what nobody confirmed as old as its newest source', () => {
    const unconfirmed = { freshness: { ...freshness, contact: { kind: 'unconfirmed' as const } } };
    const sources = [
      { title: 'Liste', asOf: '2014', readOn: '2026-11-20' },
      { title: 'Heft', asOf: '2018-09', readOn: '2026-11-20' },
    ];
    expect(intro({ sources }, unconfirmed)[0]).toBe('Unsere Quelle ist von September 2018.');
    expect(intro({}, unconfirmed)[0]).toBe('Das Datum von den Angaben fehlt.');
  });

  it('doubt a house of which nobody knows whether it exists', () => {
    expect(intro({ operating: 'unknown' })).toContain('Vielleicht gibt es das jetzt nicht.');
  });

  it('carry the sentences for the day on which today’s facts become old', () => {
    const [later] = page().expiring ?? [];
    expect(later?.on).toBe('2028-07-01');
    expect(later?.lines[0]).toBe('Die Angaben sind vom 1. Juli 2026.');
  });
});

describe('a place in plain language', () => {
  it('has its number as a number, its address as a block', () => {
    const { sections } = page();
    expect(sections.find(({ heading }) => heading === 'Telefon')?.phones).toEqual([
      { shown: '030 23 12 52 50', href: 'tel:+493023125250', label: undefined },
    ]);
    expect(sections.find(({ heading }) => heading === 'Wo ist das?')?.address).toEqual([
      'Treff am Markt',
      'Gasse 3',
      '01234 Musterstadt',
    ]);
  });

  it('sends people without a number to those who may know it', () => {
    const phone = page({ phones: [] }).sections.find(({ heading }) => heading === 'Telefon');
    expect(phone?.lines[0]).toBe('Die Nummer fehlt uns noch.');
    expect(phone?.phones?.map(({ shown, label }) => [shown, label])).toEqual([['115', 'Bürgertelefon']]);
  });

  it('never quotes the summary, but its own plain sentences', () => {
    const said = JSON.stringify(page({ leicht: ['Hier singen wir.'] }));
    expect(said).toContain('Hier singen wir.');
    expect(said).not.toContain('Ein Satz, der schwer ist.');
  });

  it('answers for steps alone, and never takes unknown for no', () => {
    expect(told(page(), 'Ist der Eingang ohne Stufen?')?.[0]).toBe('Das wissen wir noch nicht.');
    const some = page({ access: { ...access, stepFree: 'no', lift: 'yes' } });
    expect(told(some, 'Ist der Eingang ohne Stufen?')).toEqual(['Am Eingang ist mindestens 1 Stufe.']);
    const other = told(some, 'Gibt es noch andere Hilfen?');
    expect(other).toContain('Es gibt einen Aufzug.');
    expect(other).toContain('Diese Dinge wissen wir noch nicht:');
    expect(other).not.toContain('Es gibt keine Toilette für Menschen im Roll-Stuhl.');
  });

  it('a lift alone is no answer to the question about steps', () => {
    const lift = page({ access: { ...access, lift: 'yes' } });
    expect(told(lift, 'Ist der Eingang ohne Stufen?')?.[0]).toBe('Das wissen wir noch nicht.');
  });

  it('points to a remark that is too hard to quote, and quotes a plain one', () => {
    const hard = page({ remark: 'Ob es den Treff noch gibt, wissen wir nicht.' });
    expect(hard.sections[0]?.heading).toBe('Wichtiger Hinweis');
    expect(hard.sections[0]?.links?.[0]?.url).toBe('/begegnungsstaetten/ort/');
    expect(JSON.stringify(hard)).not.toContain('Ob es den Treff');
    const plain = page({ remark: 'Der Treff ist neu.' }, { easy: (text) => [text] });
    expect(plain.sections[0]?.lines).toEqual(['Der Treff ist neu.']);
  });

  it('asks for what nobody knows in one place', () => {
    expect(told(page(), 'Welche Infos fehlen noch?')).toEqual([
      'Rufen Sie an.',
      'Fragen Sie nach:',
      'dem Preis',
      'der Haltestelle',
    ]);
    const known = {
      cost: { kind: 'free' as const },
      transport: [{ stop: 'Markt', lines: ['Bus 89'], walkMinutes: 1 }],
    };
    expect(headings(known)).not.toContain('Welche Infos fehlen noch?');
    expect(told(page(known), 'So kommen Sie hin')?.[1]).toBe('Markt: Bus 89, ungefähr 1 Minute zu Fuß');
  });

  it('says for whom, in which languages, who answers for whom', () => {
    const place = page({ audiences: ['deaf', 'relatives'], languages: ['ru'] }, { area: ['Nord'] });
    expect(told(place, 'Für wen ist das?')).toEqual([
      'Das ist für:',
      'gehörlose Menschen',
      'schwerhörige Menschen',
      'Angehörige',
      'Angehörige sind zum Beispiel Partner und Kinder.',
    ]);
    expect(told(place, 'Welche Sprachen gibt es?')?.[1]).toBe('Russisch');
    expect(told(place, 'Für welche Gegend ist das?')?.[1]).toBe('Stadt-Bezirk Nord');
  });

  it('tells distances to 100 metres, and that the way is longer', () => {
    const near = page({}, { near: [{ name: 'Haus', url: '/leicht/x/', metres: 1230 }] }).sections.find(
      ({ heading }) => heading === 'Was ist in der Nähe?',
    );
    expect(near?.links).toEqual([{ name: 'Haus', url: '/leicht/x/', note: 'ungefähr 1200 Meter' }]);
    expect(near?.after).toEqual(['Der Weg zu Fuß ist meist etwas länger.']);
  });

  it('ends with the age of each group of facts', () => {
    const hours = { osm: 'x', byAppointment: false, closures: [] };
    const place = { openingHours: hours, access: { ...access, lift: 'yes' as const } };
    expect(told(page(place, { freshness: { ...freshness, hours: oldFacts } }), 'Wie alt sind die Angaben?')).toEqual([
      'Die Angaben sind vom 1. Juli 2026.',
      'Das sagt die Stelle selbst.',
      'Die Zeiten sind vom 22. August 2014.',
      'Die Angaben zum Haus sind vom 1. Juli 2026.',
      'Vielleicht hat sich etwas geändert.',
      'Rufen Sie vorher an.',
    ]);
  });
});
