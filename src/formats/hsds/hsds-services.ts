import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { Day } from '#domain/shared/partial-day.schema.ts';
import { careFormCell, many, roomKindCell } from '../csv/cells.ts';
import { bodyLocation, placeLocation } from './hsds-locations.ts';
import { assuredDate, attributesOf, phonesOf, topicAttributes, trustFacts } from './hsds-parts.ts';
import { schedulesOf } from './hsds-schedules.ts';
import type { HsdsContext, HsdsLocation, HsdsService } from './hsds-types.ts';

interface Owner {
  id: string;
  page: string;
}

/** What one does at a place, as a service at its location. */
export function placeService(place: Place, context: HsdsContext): HsdsService {
  const { notice, words, idOf, pageOf } = context;
  const owner = ownerOf(pageOf(place.kind, place.id), context);
  const { temporarilyClosed: closed, care } = place;
  const location = placeLocation(place, context);
  const shares = (care?.ownShare ?? []).map(({ form, eurosPerMonth, asOf }, index) => ({
    id: idOf(`${owner.page}#own-share-${String(index + 1)}`),
    option: words.careForm(form),
    currency: 'EUR' as const,
    amount: eurosPerMonth,
    amount_description: words.ownShare(form, asOf),
  }));
  const base = offering(place, owner, context);
  return {
    ...base,
    status: closed !== undefined && lasts(closed, notice.date) ? 'temporarily closed' : 'active',
    ...alert([...doubts(place, context), closed && !isOver(closed, notice.date) ? words.closed(closed) : undefined]),
    ...eligibility([words.audiences(place.audiences)]),
    service_at_locations: location === undefined ? [] : [atLocation(owner, location, context)],
    cost_options: [...base.cost_options, ...shares],
    attributes: [
      ...base.attributes,
      ...attributesOf(
        { ...owner, entity: 'service' },
        [
          ['kind', place.kind],
          ['alsoTypes', many(place.alsoTypes)],
          ['care.forms', careFormCell(care)],
          ['care.focus', many(care?.focus ?? [])],
          ['care.roomKinds', roomKindCell(care)],
        ],
        idOf,
      ),
    ],
  };
}

/** A service with the places where it can be had and the address one turns to. */
export function offeredService(service: Service, context: HsdsContext): HsdsService {
  const owner = ownerOf(context.pageOf('service', service.id), context);
  const places = context.city.places.filter(({ id }) => service.places.includes(id));
  const locations = [
    bodyLocation(owner.page, service, context),
    ...places.map((place) => placeLocation(place, context)),
  ].filter((location) => location !== undefined);
  const base = offering(service, owner, context);
  return {
    ...base,
    ...alert(doubts(service, context)),
    ...eligibility([service.eligibility, context.words.audiences(service.audiences)]),
    ...(service.application !== undefined && { application_process: service.application }),
    service_at_locations: locations.map((location) => atLocation(owner, location, context)),
    attributes: [
      ...base.attributes,
      ...attributesOf(
        { ...owner, entity: 'service' },
        [
          ['delivery', many(service.delivery)],
          ['trial', service.trial && (service.trial.since ?? 'yes')],
        ],
        context.idOf,
      ),
    ],
  };
}

const ownerOf = (page: string, { idOf }: HsdsContext): Owner => ({ id: idOf(page), page });

/** What places and services share. */
function offering(entry: Place | Service, owner: Owner, context: HsdsContext): HsdsService {
  const { words, idOf, pageOf } = context;
  const { id, page } = owner;
  const assured = assuredDate(entry.confirmed);
  return {
    id,
    ...(entry.organization !== undefined && { organization_id: idOf(pageOf('organization', entry.organization)) }),
    name: entry.name,
    description: [entry.summary, entry.description].filter((part) => part !== undefined).join('\n\n'),
    ...(entry.web !== undefined && { url: entry.web }),
    additional_urls: [{ id: idOf(`${page}#page`), label: words.page, url: page }],
    ...(entry.email !== undefined && { email: entry.email }),
    status: 'active',
    ...costsOf(entry, page, context),
    ...(assured !== undefined && { assured_date: assured }),
    ...phonesOf(page, entry.phones, idOf),
    schedules: schedulesOf(page, entry.openingHours, entry.confirmed.hours, context),
    service_areas: areasOf(entry, page, context),
    service_at_locations: [],
    languages: entry.languages.map((code) => ({
      id: idOf(`${page}#language-${code}`),
      code,
      name: words.language(code),
    })),
    attributes: [
      ...topicAttributes(owner, entry.topics, context),
      ...attributesOf(
        { ...owner, entity: 'service' },
        [
          ['shortNumber', entry.shortNumber],
          ['type', entry.type],
          ['channels', many(entry.channels)],
          ['audiences', many(entry.audiences)],
          ...trustFacts(entry),
        ],
        idOf,
      ),
    ],
  };
}

/** Only what is free has an amount; what a fee is, stands in words. Unknown costs are not said. */
function costsOf({ cost }: Place | Service, page: string, { words, idOf }: HsdsContext) {
  if (cost.kind === 'unknown' && cost.text === undefined) return { cost_options: [] };
  const option = { id: idOf(`${page}#cost`), option: cost.kind };
  return {
    fees_description: words.cost(cost),
    cost_options:
      cost.kind === 'unknown'
        ? []
        : [cost.kind === 'free' ? { ...option, currency: 'EUR' as const, amount: 0 } : option],
  };
}

function areasOf({ serviceArea }: Place | Service, page: string, { city, idOf }: HsdsContext) {
  if (serviceArea === undefined) return [];
  const { boroughs } = serviceArea;
  const named =
    boroughs === 'all'
      ? [{ id: 'all', name: city.site.city }]
      : city.boroughs.filter(({ id }) => boroughs.includes(id));
  return named.map(({ id, name }) => ({ id: idOf(`${page}#area-${id}`), name }));
}

const atLocation = (owner: Owner, location: HsdsLocation, { idOf }: HsdsContext) => ({
  id: idOf(`${owner.page}#at-${location.id}`),
  service_id: owner.id,
  location_id: location.id,
  location,
});

/** Whether it exists is said first and always: a directory that reads only `status` takes it for active. */
const doubts = ({ operating, remark }: Place | Service, { words }: HsdsContext) => [
  operating === 'unknown' ? words.operatingUnknown : undefined,
  remark,
];

function alert(parts: readonly (string | undefined)[]) {
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? {} : { alert: told.join(' ') };
}

function eligibility(parts: readonly (string | undefined)[]) {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? {} : { eligibility_description: told.join(' ') };
}

type Closure = NonNullable<Place['temporarilyClosed']>;

const isOver = ({ until }: Closure, day: Day): boolean => until !== undefined && until < day;

const lasts = (closure: Closure, day: Day): boolean =>
  !isOver(closure, day) && (closure.from === undefined || closure.from <= day);
