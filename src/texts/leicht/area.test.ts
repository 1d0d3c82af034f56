import { describe, expect, it } from 'vitest';
import type { Borough, District, Topic } from '#domain/city/city.schema.ts';
import { aPlainPlace, plainFacts, told } from './a-plain-facts.ts';
import { plainBorough, plainDistrict } from './area.ts';
import { plainTopic } from './topic.ts';

const borough: Borough = { id: 'nord', name: 'Nord', alternateNames: [] };
const district: District = { id: 'altstadt', name: 'Altstadt', borough: 'nord', center: [51, 10], alternateNames: [] };
const link = { name: 'Treff am Markt', url: '/leicht/begegnungsstaetten/ort/' };
const office = { place: aPlainPlace({ district: 'altstadt' }), link };
const nothing = { services: [], districts: [], offices: [], meetingPlaces: [], care: [], articles: [] };

const boroughPage = (responsible: (typeof office)[]) =>
  plainBorough(borough, { ...plainFacts(), ...nothing, responsible, districts: [{ name: 'Altstadt', url: '/x/' }] });
const districtPage = (responsible: (typeof office)[], around = 0) =>
  plainDistrict(district, {
    ...plainFacts(),
    services: [],
    responsible,
    borough: { name: 'Nord', url: '/leicht/stadtbezirke/nord/' },
    places: [],
    around: Array.from({ length: around }, (_, index) => ({ ...link, metres: index * 100 })),
  });
const section = (page: ReturnType<typeof boroughPage>, heading: string) =>
  page.sections.find((entry) => entry.heading === heading);

describe('a part of the city in plain language', () => {
  it('is called by the city’s word, with hyphens', () => {
    expect(boroughPage([]).title).toBe('Stadt-Bezirk Nord');
    expect(districtPage([]).title).toBe('Orts-Teil Altstadt');
    expect(section(boroughPage([]), 'Welche Orts-Teile gehören dazu?')?.lines).toEqual([
      'Diese Orts-Teile gehören dazu:',
    ]);
  });

  it('names the responsible office with its number and how old that is', () => {
    const responsible = section(boroughPage([office]), 'Wer ist für Sie da?');
    expect(responsible?.links).toEqual([link]);
    expect(responsible?.phones).toEqual([
      { shown: '030 23 12 52 50', href: 'tel:+493023125250', label: 'Treff am Markt, Nummer ohne Datum' },
    ]);
  });

  it('without a responsible office sends to the help line, never to a neighbour', () => {
    const responsible = section(boroughPage([]), 'Wer ist für Sie da?');
    expect(responsible?.lines[0]).toBe('Das wissen wir noch nicht.');
    expect(responsible?.phones?.[0]?.shown).toBe('115');
    expect(responsible?.links).toBeUndefined();
  });

  it('says when no other place is known here', () => {
    expect(told(districtPage([]), 'Was gibt es hier?')).toEqual(['Orte hier kennen wir noch nicht.']);
    expect(told(districtPage([office]), 'Was gibt es hier?')).toEqual(['Andere Orte hier kennen wir noch nicht.']);
  });

  it('names five places around, no more', () => {
    expect(section(districtPage([], 8), 'Welche Orte sind am nächsten?')?.links).toHaveLength(5);
  });
});

describe('a topic in plain language', () => {
  const topic: Topic = { id: 'geld', name: 'Geld und Rente', door: 'rat', summary: 'Was Ihnen zusteht.', words: [] };

  it('has its plain name where it has one', () => {
    const facts = { ...plainFacts(), ...nothing };
    expect(plainTopic(topic, facts).title).toBe('Geld und Rente');
    expect(plainTopic({ ...topic, leicht: 'Geld' }, facts).title).toBe('Geld');
  });

  it('leads to those who help, and to the help line when nobody is known', () => {
    const facts = { ...plainFacts(), ...nothing };
    expect(plainTopic(topic, facts).sections[0]?.phones?.[0]?.label).toBe('Bürgertelefon');
    const known = plainTopic(topic, { ...facts, offices: [link] }).sections;
    expect(known.map(({ heading, links }) => [heading, links])).toEqual([['Wer hilft Ihnen?', [link]]]);
  });
});
