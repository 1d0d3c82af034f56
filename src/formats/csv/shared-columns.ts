import type { Organization } from '#domain/organization/organization.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import { fieldGroups } from '#domain/shared/source.schema.ts';
import type { DataContext } from '../open-data.ts';
import { areaCell, closureCell, known, many, phoneAddresses, phoneWords, sourceCell, stated } from './cells.ts';
import type { Column } from './csv-text.ts';

/*
 * A column has the name of its field in the model (docs/glossary.md), with a point before a field inside a group:
 * so the description of the field is the description of the column. `alternateNames` is left out: these are words for
 * the search, some of them misspelt, and no page shows them.
 */

/** Address, numbers, mailbox, web page. */
export const contactColumns = (city: string): Column<Place | Service | Organization>[] => [
  { name: 'address.streetAddress', cell: ({ address }) => address?.streetAddress },
  { name: 'address.postalCode', cell: ({ address }) => address?.postalCode },
  { name: 'address.addressLocality', cell: ({ address }) => address && (address.addressLocality ?? city) },
  { name: 'address.hint', cell: ({ address }) => address?.hint },
  { name: 'phones', cell: ({ phones }) => phoneAddresses(phones) },
  { name: 'phonesSpoken', cell: ({ phones }) => phoneWords(phones) },
  { name: 'email', cell: ({ email }) => email },
  { name: 'web', cell: ({ web }) => web },
];

export const organizationColumnsOf = ({ city }: DataContext): Column<Place | Service>[] => [
  { name: 'organization', cell: ({ organization }) => organization },
  {
    name: 'organizationName',
    cell: ({ organization }) => city.organizations.find(({ id }) => id === organization)?.name,
  },
];

export const useColumns: Column<Place | Service>[] = [
  { name: 'channels', cell: ({ channels }) => many(channels) },
  { name: 'topics', cell: ({ topics }) => many(topics) },
  { name: 'audiences', cell: ({ audiences }) => many(audiences) },
  { name: 'languages', cell: ({ languages }) => many(languages) },
  { name: 'serviceArea.boroughs', cell: ({ serviceArea }) => areaCell(serviceArea) },
  { name: 'cost.kind', cell: ({ cost }) => (cost.kind === 'unknown' ? undefined : cost.kind) },
  { name: 'cost.text', cell: ({ cost }) => cost.text },
  { name: 'openingHours.osm', cell: ({ openingHours }) => openingHours?.osm },
  { name: 'openingHours.byAppointment', cell: ({ openingHours }) => stated(openingHours?.byAppointment ?? false) },
  { name: 'openingHours.note', cell: ({ openingHours }) => openingHours?.note },
  { name: 'openingHours.closures', cell: ({ openingHours }) => closureCell(openingHours?.closures ?? []) },
];

/** How old the facts are and who says so. */
export const trustColumns: Column<Place | Service | Organization>[] = [
  ...fieldGroups.flatMap((group): Column<Place | Service | Organization>[] => [
    { name: `confirmed.${group}.on`, cell: ({ confirmed }) => confirmed[group]?.on },
    { name: `confirmed.${group}.by`, cell: ({ confirmed }) => confirmed[group]?.by },
  ]),
  { name: 'sources', cell: ({ sources }) => sourceCell(sources) },
];

/** Whether it exists, and what a reader must know of its facts. */
export const remarkColumns: Column<Place | Service>[] = [
  { name: 'operating', cell: ({ operating }) => known(operating) },
  { name: 'remark', cell: ({ remark }) => remark },
];

/** CSV knows no heading, so each row says licence, source and date. */
export const noticeColumns = ({ notice }: DataContext): Column<unknown>[] => [
  { name: 'license', cell: () => notice.license?.name },
  { name: 'licenseUrl', cell: () => notice.license?.url },
  { name: 'attributions', cell: () => many(notice.attributions) },
  { name: 'dataSource', cell: () => `${notice.source}, ${notice.sourceUrl}` },
  { name: 'exportedOn', cell: () => notice.date },
  { name: 'notice', cell: () => many(notice.remarks) },
];
