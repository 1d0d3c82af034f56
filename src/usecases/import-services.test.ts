import { describe, expect, it } from 'vitest';
import { importServices, type OfferRow } from './import-services.ts';
import { offerKinds } from './offer-tables.ts';
import type { Offer } from './offer.ts';

const context = {
  file: 'liste.json',
  readOn: '2030-01-31',
  words: {
    provider: (name: string) => `P:${name}`,
    contact: (text: string) => `C:${text}`,
    cost: (text: string) => `K:${text}`,
    sourceTitle: (file: string, source: string) => `${file}#${source}`,
    nameOnly: 'only the name',
  },
};

function anOffer(facts: Partial<Offer> = {}): Offer {
  return {
    city: 'Musterstadt',
    name: 'Ein Angebot',
    kind: 'engagement',
    summary: 'Ein Satz ohne Schlagwort.',
    summaryBasis: 'quelle',
    targetGroup: null,
    provider: null,
    contactUnit: null,
    address: null,
    phone: null,
    email: null,
    emailIsPersonal: null,
    url: null,
    source: 'blatt.txt',
    facts: {},
    note: null,
    ...facts,
  };
}

const rowOf = (offer: Offer, index = 0): OfferRow => ({
  row: index + 1,
  name: offer.name,
  offer: { ok: true, value: offer },
});

function imported(facts: Partial<Offer>) {
  const { services, refused } = importServices([rowOf(anOffer(facts))], context);
  const [service] = services;
  if (service === undefined) throw new Error(JSON.stringify(refused));
  return service;
}

describe('a row that says nothing but its name and kind', () => {
  it.each(offerKinds)('of kind %s becomes a service with a topic and a source', (kind) => {
    const { record } = imported({ kind });
    expect(record.topics.length).toBeGreaterThan(0);
    expect(record.sources).toEqual([{ title: 'liste.json#blatt.txt', readOn: '2030-01-31' }]);
  });

  it('claims nothing: no phone, no cost, no audience, no way to the people', () => {
    const { record, unknown, draft } = imported({});
    expect(record).toMatchObject({ phones: [], cost: { kind: 'unknown' }, audiences: [], delivery: [], channels: [] });
    expect(unknown).toHaveLength(13);
    expect(Object.keys(draft).sort()).toEqual(['name', 'sources', 'summary', 'topics', 'type']);
  });
});

describe('what an offer is', () => {
  it.each([
    ['digital', 'Zeitschrift Herbstwind', 'publikation', ['beratung'], ['print']],
    ['begegnung', 'Mittagstisch Nord', 'mahlzeiten', ['essen', 'begegnung'], []],
    ['engagement', 'Fördermittel für Ideen', 'foerderung', ['ehrenamt'], []],
    ['mobilitaet', 'Begleitdienst Bus', 'begleitdienst', ['hilfe-zu-hause', 'mobilitaet'], []],
    ['pflege', 'Pflegestützpunkt Nord', 'beratung', ['pflege', 'beratung'], []],
    ['pflege', 'Netz der Pflege', 'pflegehilfe', ['pflege'], []],
    ['telefon', 'Ruf an', 'telefon', ['beratung'], ['byPhone']],
    ['begegnung', 'Treffpunkt Ost', 'begegnung', ['begegnung'], ['atPlace']],
    ['wohnen', 'Haus der Wohnberatung', 'wohnhilfe', ['wohnen'], []],
  ] as const)('%s "%s" is %s about %s', (kind, name, type, topics, delivery) => {
    expect(imported({ kind, name }).record).toMatchObject({ type, topics, delivery });
  });
});

describe('how it comes to people', () => {
  it.each([
    ['Ehrenamtliche besuchen ältere Menschen zu Hause.', ['atHome']],
    ['Hilfe, damit man lange zu Hause leben kann.', []],
    ['Wer das Heft nach Hause bekommen möchte, ruft an.', []],
    ['Fachleute helfen vor Ort oder zu Hause.', ['atHome', 'atPlace']],
    ['Das Team hilft auch telefonisch.', ['byPhone']],
    ['Gemeinsames Training im Freien.', ['outdoors']],
    ['Kurse zum Internet für Anfänger.', []],
  ])('"%s" says %s', (summary, delivery) => {
    expect(imported({ summary }).record.delivery).toEqual(delivery);
  });
});

describe('for whom it is', () => {
  it.each([
    ['Menschen ab 75 Jahren', ['older']],
    ['Menschen ab 80 und Angehörige', ['veryOld', 'relatives']],
    ['Ältere queere Menschen', ['older', 'queer']],
    ['Menschen mit Demenz', ['dementia']],
    ['Alle Altersgruppen', []],
  ])('"%s" is %s, and stays readable as it was written', (targetGroup, audiences) => {
    expect(imported({ targetGroup }).record).toMatchObject({ audiences, eligibility: targetGroup });
  });
});

describe('a person', () => {
  it.each([
    ['mustermann.e@stadt.example', true, 'personal-mailbox'],
    ['erika.mustermann@stadt.example', false, 'personal-mailbox'],
    ['zimmer5-mustermann@stadt.example', null, 'mailbox-unchecked'],
  ])('whose mailbox may be %s (ticked personal: %s) is not taken over', (email, emailIsPersonal, code) => {
    const { record, draft, notes } = imported({ email, emailIsPersonal });
    expect(record.email).toBeUndefined();
    expect(notes).toEqual([{ code }]);
    expect(JSON.stringify(draft)).not.toContain('mustermann');
  });

  it('never travels with the whole address of an office, which becomes the address of the service', () => {
    const address = { street: 'Hauptstraße 1', postcode: '01234', city: 'Musterstadt' };
    const { draft } = imported({ contactUnit: 'Frau Mustermann', address });
    expect(draft.address).toEqual({
      streetAddress: 'Hauptstraße 1',
      postalCode: '01234',
      addressLocality: 'Musterstadt',
    });
    expect(JSON.stringify(draft)).not.toContain('Mustermann');
  });

  it('named as contact is left out, the office address stays', () => {
    const address = { street: 'Hauptstraße 1', postcode: null, city: 'Musterstadt' };
    const { draft, notes } = imported({ contactUnit: 'Frau Mustermann', address });
    expect(draft.application).toBe('C:Hauptstraße 1, Musterstadt');
    expect(notes.map((note) => note.code)).toEqual(['person-name', 'address-as-text']);
  });
});

describe('what it costs', () => {
  it.each([
    ['kostenlos', { kind: 'free' }],
    ['kostenlos oder günstig', { kind: 'unknown', text: 'K:kostenlos oder günstig' }],
  ])('"%s" is kept as %o', (kosten, cost) => {
    expect(imported({ facts: { kosten } }).record.cost).toEqual(cost);
  });
});

describe('what does not fit', () => {
  it('an undialable number, half an address and a half mailbox cost the field and are named', () => {
    const { record, notes } = imported({ phone: '0000-12', email: '@x', emailIsPersonal: false, url: 'www.x.de' });
    expect([record.phones, record.email, record.web]).toEqual([[], undefined, undefined]);
    expect(notes).toEqual([
      { code: 'phone-undialable', value: '0000-12' },
      { code: 'email-form', value: '@x' },
      { code: 'url-form', value: 'www.x.de' },
    ]);
  });

  it('facts without a field are listed, facts with one are not', () => {
    const { notes, record } = imported({ facts: { standorte: 17, zeitraum: 'im Mai' }, note: 'bitte prüfen' });
    expect(record.openingHours?.note).toBe('im Mai');
    expect(notes).toEqual([
      { code: 'fact-unmapped', field: 'standorte', value: '17' },
      { code: 'editor-note', value: 'bitte prüfen' },
    ]);
  });
});

describe('a whole list', () => {
  it('counts unknown fields over the services and keeps refused rows apart', () => {
    const phone = '030 23125 111';
    const rows: OfferRow[] = [
      rowOf(anOffer({ phone }), 0),
      rowOf(anOffer({ name: 'Zweites Angebot' }), 1),
      { row: 3, name: undefined, offer: { ok: false, fault: [{ field: 'name', code: 'missing' }] } },
      rowOf(anOffer({ phone }), 3),
      rowOf(anOffer({ name: 'Drittes Angebot', contactUnit: 'A'.repeat(300) }), 4),
    ];
    const result = importServices(rows, context);
    expect(result.rowCount).toBe(5);
    expect(result.services.map((service) => service.id)).toEqual([
      'musterstadt-ein-angebot',
      'musterstadt-zweites-angebot',
    ]);
    expect(result.unknownCounts).toMatchObject({ phone: 1, email: 2 });
    expect(result.refused.map(({ row, faults }) => [row, faults[0]?.field, faults[0]?.code])).toEqual([
      [3, 'name', 'missing'],
      [4, 'name', 'duplicate'],
      [5, 'application', 'text-long'],
    ]);
  });
});
