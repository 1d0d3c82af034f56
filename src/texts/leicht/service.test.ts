import { describe, expect, it } from 'vitest';
import type { Organization } from '#domain/organization/organization.ts';
import type { Service } from '#domain/service/service.ts';
import { aPlainPlace, aPlainService, plainFacts, textOf, told } from './a-plain-facts.ts';
import { plainOrganization } from './organization.ts';
import type { PlainServiceFacts } from './plain-facts.ts';
import { plainService } from './service.ts';

const page = (service: Partial<Service> = {}, facts: Partial<PlainServiceFacts> = {}) =>
  plainService(aPlainService(service), { ...plainFacts(), places: [], ...facts });
const link = { name: 'Haus am Markt', url: '/leicht/anlaufstellen/haus/' };

describe('a service in plain language', () => {
  it('says what it is and how it comes to people', () => {
    expect(page().intro.map(textOf)).toEqual(['Das ist ein Besuchs-Dienst.']);
    expect(told(page(), 'Was ist das?')).toEqual(['Jemand besucht Sie.']);
    expect(told(page({ delivery: ['atHome', 'byPhone'] }), 'Wo gibt es das?')).toEqual([
      'Das gibt es bei Ihnen zu Hause.',
      'Das gibt es am Telefon.',
    ]);
    expect(told(page(), 'Wo gibt es das?')?.[0]).toBe('Das wissen wir noch nicht.');
  });

  it('never leaves the question what it is without an answer', () => {
    expect(told(page({ type: 'mahlzeiten' }), 'Was ist das?')).toEqual(['Hier geht es um Essen.']);
    expect(told(page({ type: 'mahlzeiten' }, { topics: ['Essen'] }), 'Was ist das?')).toEqual(['Es geht um:', 'Essen']);
  });

  it('says that it is a trial', () => {
    expect(told(page({ trial: {} }), 'Was ist das?')).toContain('Das Angebot ist noch ein Versuch.');
  });

  it.each([
    [{ kind: 'free' }, ['Es ist kostenlos.']],
    [{ kind: 'reduced' }, ['Es kostet etwas.', 'Manche Menschen bezahlen weniger.']],
    [{ kind: 'insurance' }, ['Vielleicht bezahlt die Kasse etwas.', 'Fragen Sie Ihre Kasse.']],
    [{ kind: 'unknown' }, undefined],
  ] as const)('costs %j', (cost, lines) => {
    expect(told(page({ cost }), 'Was kostet das?')).toEqual(lines);
    expect(told(page({ cost }), 'Welche Infos fehlen noch?') === undefined).toBe(lines !== undefined);
  });

  it('a hard sentence about the cost is pointed to, never dropped', () => {
    const cost = { kind: 'fee' as const, text: 'Hin und zurück 4 Euro (Stand 2017).' };
    expect(told(page({ cost }), 'Was kostet das?')).toContain('Es gibt noch einen Hinweis zu den Kosten.');
    expect(told(page({ cost }), 'Wo steht noch mehr?')).toBeDefined();
    const easy = (text: string) => [text];
    expect(told(page({ cost: { kind: 'fee', text: 'Es kostet 3 Euro.' } }, { easy }), 'Was kostet das?')).toEqual([
      'Es kostet etwas.',
      'Es kostet 3 Euro.',
    ]);
  });

  it('who can use it stands in a list, because it is no sentence', () => {
    const easy = (text: string) => [`${text}.`];
    expect(told(page({ eligibility: 'Menschen ab 75 Jahren' }, { easy }), 'Wer kann das nutzen?')).toEqual([
      'Das können nutzen:',
      'Menschen ab 75 Jahren',
    ]);
    expect(told(page({ eligibility: 'Hochbetagte' }), 'Wer kann das nutzen?')?.[0]).toContain('Hinweis');
  });

  it('nobody has to call before staying at home', () => {
    const unconfirmed = { freshness: { ...plainFacts().freshness, contact: { kind: 'unconfirmed' as const } } };
    expect(page({}, unconfirmed).intro).not.toContain('Rufen Sie vorher an.');
    expect(page({ places: ['ort'] }, unconfirmed).intro).toContain('Rufen Sie vorher an.');
  });

  it('leads to the places where it is', () => {
    const places = page({}, { places: [link] }).sections.find(({ links }) => links?.includes(link));
    expect(places?.heading).toBe('An welchen Orten gibt es das?');
  });
});

describe('an organization in plain language', () => {
  const organization = { ...aPlainPlace(), name: 'Verein', form: 'association' } as unknown as Organization;
  const made = (form: Organization['form']) =>
    plainOrganization({ ...organization, form }, { ...plainFacts(), places: [link], services: [] });

  it('says what it is and leads to what it runs', () => {
    expect(made('association').intro).toEqual(['Das ist ein Verein.']);
    expect(made('unknown').intro).toEqual(['Das ist ein Träger.']);
    const { sections } = made('association');
    expect(sections.map(({ heading }) => heading)).toContain('Welche Orte gehören dazu?');
    expect(sections.map(({ heading }) => heading)).not.toContain('Welche Angebote gehören dazu?');
  });
});
