import { looksPersonal } from '#domain/city/personal-mailbox.ts';
import type { ServiceRecord } from '#domain/service/service.schema.ts';
import type { DeliveryMode } from '#domain/service/service-types.ts';
import { Email, WebAddress } from '#domain/shared/contact.schema.ts';
import { parsePhone } from '#domain/shared/phone.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { audienceWords, byKind, channelWords, deliveryWords, topicWords, typeWords } from './offer-tables.ts';
import { offerFields, type Offer, type OfferField, type OfferNote, type OfferWords } from './offer.ts';

/** What the mapping needs besides the row. */
export interface OfferContext {
  words: OfferWords;
  /** Name of the file the rows were read from; becomes part of the source. */
  file: string;
  /** The day of the import: when the source was read. */
  readOn: Day;
}

/** A record as a file would state it: defaults are left out, so that unknown stays unwritten. */
export type ServiceDraft = Pick<ServiceRecord, 'type' | 'name' | 'summary' | 'topics' | 'sources'> &
  Partial<Omit<ServiceRecord, 'phones' | 'openingHours'>> & {
    phones?: { number: string }[];
    openingHours?: { note: string };
  };

interface MappedOffer {
  draft: ServiceDraft;
  notes: OfferNote[];
  unknown: OfferField[];
}

/** Cost texts that leave no doubt. Anything longer is carried as text with the kind unknown. */
const FREE = /^(kostenlos|kostenfrei|gebührenfrei)$/i;
/** Contact units that are a person, not a unit: not taken over (GDPR Art. 5 (1) c). */
const PERSON = /Ansprechperson|\b(Frau|Herrn?)\b/;
const TRIAL = /Modellprojekt|in Erprobung/;

/** Turns one row into the draft of a service record. Nothing is filled in that the row does not say. */
export function offerToService(offer: Offer, context: OfferContext): MappedOffer {
  const notes: OfferNote[] = [];
  const text = `${offer.name}. ${offer.summary}`;
  const { type, topics } = typeOf(offer, text);
  const draft: ServiceDraft = {
    type,
    name: offer.name,
    summary: offer.summary,
    ...some('description', providerText(offer, context, notes)),
    ...contactOf(offer, notes),
    ...list(
      'channels',
      matches(channelWords, text, (row) => row.channel),
    ),
    topics: [...new Set([...topics, ...matches(topicWords, `${text} ${offer.targetGroup ?? ''}`, (row) => row.topic)])],
    ...list(
      'audiences',
      matches(audienceWords, offer.targetGroup ?? '', (row) => row.audience),
    ),
    ...costOf(offer, context.words),
    ...list('delivery', deliveryOf(offer, type, text)),
    ...some('eligibility', offer.targetGroup ?? undefined),
    ...addressOf(offer),
    ...some('application', contactText(offer, context.words, notes)),
    ...(typeof offer.facts.zeitraum === 'string' ? { openingHours: { note: offer.facts.zeitraum } } : {}),
    ...(TRIAL.test(offer.summary) ? { trial: {} } : {}),
    sources: [{ title: context.words.sourceTitle(context.file, offer.source), readOn: context.readOn }],
    ...some('remark', offer.summaryBasis === 'nur-name' ? context.words.nameOnly : undefined),
  };
  notes.push(...unmapped(offer));
  return { draft, notes, unknown: unknownFields(draft, offer) };
}

function typeOf(offer: Offer, text: string): { type: ServiceRecord['type']; topics: string[] } {
  const kind = byKind[offer.kind];
  const stronger = typeWords.find(
    (row) =>
      (row.onlyKind === undefined || row.onlyKind === offer.kind) &&
      row.words.test(row.within === 'name' ? offer.name : text),
  );
  if (stronger === undefined) return { type: kind.type, topics: [kind.topic] };
  return { type: stronger.type, topics: offer.kind === 'digital' ? [stronger.topic] : [stronger.topic, kind.topic] };
}

function deliveryOf(offer: Offer, type: ServiceRecord['type'], text: string): DeliveryMode[] {
  const rows = deliveryWords.filter((row) => row.onlyKind === undefined || row.onlyKind === offer.kind);
  const said = matches(rows, text, (row) => row.delivery);
  return type === 'telefon' && !said.includes('byPhone') ? ['byPhone', ...said] : said;
}

function contactOf(offer: Offer, notes: OfferNote[]): Partial<ServiceDraft> {
  return { ...phoneOf(offer, notes), ...some('email', emailOf(offer, notes)), ...some('web', webOf(offer, notes)) };
}

function phoneOf(offer: Offer, notes: OfferNote[]): Partial<ServiceDraft> {
  if (offer.phone === null) return {};
  const parsed = parsePhone(offer.phone);
  if (parsed.ok) return { phones: [{ number: parsed.value }] };
  notes.push({ code: 'phone-undialable', value: offer.phone });
  return {};
}

function emailOf(offer: Offer, notes: OfferNote[]): string | undefined {
  if (offer.email === null) return undefined;
  // A second look, because one wrong tick would publish a person.
  const isPersonal = offer.emailIsPersonal === true || looksPersonal(offer.email, [offer.name]);
  if (isPersonal || offer.emailIsPersonal === null) {
    notes.push({ code: isPersonal ? 'personal-mailbox' : 'mailbox-unchecked' });
    return undefined;
  }
  if (Email.safeParse(offer.email).success) return offer.email;
  notes.push({ code: 'email-form', value: offer.email });
  return undefined;
}

function webOf(offer: Offer, notes: OfferNote[]): string | undefined {
  if (offer.url === null) return undefined;
  if (WebAddress.safeParse(offer.url).success) return offer.url;
  notes.push({ code: 'url-form', value: offer.url });
  return undefined;
}

/** The model names an organization by its record; a row has only words. They are carried as words. */
function providerText(offer: Offer, context: OfferContext, notes: OfferNote[]): string | undefined {
  if (offer.provider === null) return undefined;
  notes.push({ code: 'provider-as-text' });
  return context.words.provider(offer.provider);
}

/** The office's address; half an address cannot be gone to and is carried as text instead. */
function addressOf({ address }: Offer): Pick<ServiceDraft, 'address'> {
  if (address === null || address.street === null || !/^\d{5}$/.test(address.postcode ?? '')) return {};
  const { street: streetAddress, postcode, city } = address;
  return { address: { streetAddress, postalCode: postcode ?? '', ...(city !== null && { addressLocality: city }) } };
}

/** Unit of the office one turns to, and its address where the model cannot hold it. */
function contactText(offer: Offer, words: OfferWords, notes: OfferNote[]): string | undefined {
  const isPerson = offer.contactUnit !== null && PERSON.test(offer.contactUnit);
  if (isPerson) notes.push({ code: 'person-name' });
  const address = 'address' in addressOf(offer) ? undefined : addressText(offer);
  if (address !== undefined) notes.push({ code: 'address-as-text' });
  const parts = [isPerson ? null : offer.contactUnit, address].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? undefined : words.contact(parts.join(', '));
}

function addressText(offer: Offer): string | undefined {
  if (offer.address === null || offer.address.street === null) return undefined;
  const { street, postcode, city } = offer.address;
  const place = [postcode, city].filter((part) => part !== null).join(' ');
  return place === '' ? street : `${street}, ${place}`;
}

function costOf(offer: Offer, words: OfferWords): Partial<ServiceDraft> {
  const text = offer.facts.kosten ?? offer.facts.preis;
  if (typeof text !== 'string') return {};
  return { cost: FREE.test(text) ? { kind: 'free' } : { kind: 'unknown', text: words.cost(text) } };
}

const CARRIED_FACTS: readonly string[] = ['kosten', 'preis', 'zeitraum'];

function unmapped(offer: Offer): OfferNote[] {
  const facts = Object.entries(offer.facts)
    .filter(([field, value]) => !(CARRIED_FACTS.includes(field) && typeof value === 'string'))
    .map(([field, value]): OfferNote => {
      return { code: 'fact-unmapped', field, value: typeof value === 'string' ? value : JSON.stringify(value) };
    });
  return offer.note === null ? facts : [...facts, { code: 'editor-note', value: offer.note }];
}

function unknownFields(draft: ServiceDraft, offer: Offer): OfferField[] {
  return offerFields.filter((field) => {
    if (field === 'address') return addressText(offer) === undefined;
    return draft[field === 'phone' ? 'phones' : field] === undefined;
  });
}

function matches<Row extends { words: RegExp }, Value>(
  rows: readonly Row[],
  text: string,
  value: (row: Row) => Value,
): Value[] {
  return [...new Set(rows.filter((row) => row.words.test(text)).map(value))];
}

function some<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}

function list<Key extends string, Value>(key: Key, values: Value[]): Partial<Record<Key, Value[]>> {
  return values.length === 0 ? {} : ({ [key]: values } as Partial<Record<Key, Value[]>>);
}
