import type { Sheet, SheetFact, SheetPhone } from '#domain/note-list/sheet.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { telHref } from '#domain/shared/phone.ts';
import { openingAnswer } from '#domain/time/opening-answer.ts';
import { recordUrl } from '#routes';
import {
  accessTexts,
  addressLines,
  districtLine,
  languageLine,
  notKnown,
  openingTexts,
  phoneLabel,
  stopLine,
} from '#texts/fact-lines.ts';
import { hoursLineText } from '#texts/hours.ts';
import { careTexts, ownShareLine } from '#texts/labels-care.ts';
import { costWords, deliveryLabels, deliveryUnknown, serviceTypeLabels } from '#texts/labels-service.ts';
import { channelLabels, placeTypeLabels } from '#texts/labels.ts';
import { record } from '#texts/record.ts';
import { remarkOf, standOf, warningsOf } from '#texts/warnings.ts';
import { buildDay, catalog } from './catalog.ts';
import { placeView, type PlaceView } from './places.ts';
import { serviceView, type ServiceView } from './services.ts';

type Fact = SheetFact | undefined;

/** The sheets of all places and services, by id. */
export async function sheets(): Promise<Sheet[]> {
  const { places, services } = await catalog();
  return Promise.all([
    ...places.map(async (place) => placeSheet(await placeView(place))),
    ...services.map(async (service) => serviceSheet(await serviceView(service))),
  ]);
}

function placeSheet(view: PlaceView): Sheet {
  const { place } = view;
  return {
    ...headOf(view, place, recordUrl(place.kind, place.id), placeTypeLabels[place.type].one),
    facts: present([
      hoursFact(view, place),
      whereFact(view, place.address, view.district?.name),
      wayFact(place),
      accessFact(view),
      careFact(place),
      costFact(place),
      ...whoFacts(view, place),
    ]),
  };
}

function serviceSheet(view: ServiceView): Sheet {
  const { service } = view;
  const modes = service.delivery.map((mode) => deliveryLabels[mode].sentence);
  return {
    ...headOf(view, service, recordUrl('service', service.id), serviceTypeLabels[service.type].one),
    facts: present([
      fact('delivery', record.delivery, modes, modes.length > 0 ? undefined : deliveryUnknown),
      service.openingHours === undefined ? undefined : hoursFact(view, service),
      service.address === undefined ? undefined : whereFact(view, service.address, undefined),
      costFact(service),
      ...whoFacts(view, service),
    ]),
  };
}

const present = (facts: readonly Fact[]): SheetFact[] => facts.filter((entry) => entry !== undefined);

/** A fact: what is known, and what is not. */
function fact(
  topic: SheetFact['topic'],
  title: string,
  lines: string[],
  unknown: string | undefined,
  stand?: string,
): SheetFact {
  return {
    topic,
    title,
    lines,
    unknown: unknown === undefined ? [] : [unknown],
    stand: lines.length > 0 ? stand : undefined,
  };
}

function headOf(
  { city, freshness }: PlaceView | ServiceView,
  entry: Place | Service,
  url: string,
  kind: string,
): Omit<Sheet, 'facts'> {
  const { helpLine } = city.site;
  const own = entry.phones.map((phone) => phoneOf(phone, phoneLabel(phone)));
  const { warnings, expiring } = warningsOf(entry, freshness, buildDay);
  const remark = remarkOf(entry);
  return {
    id: entry.id,
    name: entry.name,
    number: entry.shortNumber,
    url,
    kind,
    warnings: remark === undefined ? warnings : [...warnings, { text: remark }],
    expiring,
    phones: own.length > 0 ? own : [phoneOf(helpLine.phone, helpLine.name)],
    phoneUnknown: own.length > 0 ? undefined : record.phoneUnknown(helpLine),
    contactStand: standOf('contact', freshness.contact),
  };
}

const phoneOf = (phone: Place['phones'][number], label: string | undefined): SheetPhone => ({
  shown: phone.spoken,
  href: telHref(phone.number),
  label,
});

function hoursFact({ freshness, schedule }: PlaceView | ServiceView, entry: Place | Service): SheetFact {
  const hasPhone = entry.phones.length > 0;
  const answer = openingAnswer(entry.openingHours, schedule, freshness.hours.kind === 'current');
  const { lines, sentences, unknown } = openingTexts(entry.openingHours, answer, hasPhone);
  const stand = standOf('hours', freshness.hours, hasPhone);
  return fact('hours', record.hours, [...lines.map(hoursLineText), ...sentences], unknown, stand);
}

function whereFact(
  { city }: PlaceView | ServiceView,
  address: Place['address'],
  district: string | undefined,
): SheetFact {
  if (address !== undefined) return fact('where', record.where, addressLines(address, city.site.city), undefined);
  const area = district === undefined ? [] : [districtLine(city.site.words.district, district)];
  return fact('where', record.where, area, record.addressUnknown(district !== undefined));
}

function wayFact({ address, transport }: Place): Fact {
  if (address === undefined && transport.length === 0) return undefined;
  const unknown = transport.length === 0 ? record.transportUnknown : undefined;
  return fact('way', record.howToGetThere, transport.map(stopLine), unknown);
}

function accessFact({ place, freshness }: PlaceView): SheetFact {
  const { known, unknown } = accessTexts(place.access);
  const note = place.access.note === undefined ? [] : [place.access.note];
  const lines = [...known.map(({ text }) => text), ...note];
  const stand = known.length === 0 ? undefined : standOf('access', freshness.access, place.phones.length > 0);
  return fact('access', record.access, lines, unknown, stand);
}

function careFact({ care, phones }: Place): Fact {
  if (care === undefined) return undefined;
  const { lines, unknown } = careTexts(care.forms);
  const free = phones.length > 0 ? record.freePlacesUnknown : record.freePlacesUnknownNoPhone;
  return { topic: 'care', title: record.care, lines, unknown: [...unknown, free] };
}

function costFact(entry: Place | Service): SheetFact {
  const care = 'care' in entry ? entry.care : undefined;
  const shares = (care?.ownShare ?? []).map(ownShareLine);
  const words = costWords(entry.cost);
  if (entry.cost.kind !== 'unknown' || entry.cost.text !== undefined)
    return fact('cost', record.cost, [words, ...shares], undefined);
  const unknown = care === undefined ? words : record.ownShareUnknown;
  return fact('cost', record.cost, shares, shares.length > 0 ? undefined : unknown);
}

function whoFacts({ organization }: PlaceView | ServiceView, entry: Place | Service): SheetFact[] {
  const spoken = languageLine(entry.languages);
  const ways = entry.channels.map((channel) => channelLabels[channel].sentence);
  const runner = organization === undefined ? [] : [organization.name];
  return [
    fact('languages', record.languages, spoken === '' ? [] : [spoken], spoken === '' ? notKnown.languages : undefined),
    fact('channels', record.channels, ways, ways.length > 0 ? undefined : notKnown.channels),
    fact('operator', record.operator, runner, runner.length > 0 ? undefined : notKnown.operator),
  ];
}
