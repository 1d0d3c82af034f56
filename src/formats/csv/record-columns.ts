import type { Organization } from '#domain/organization/organization.ts';
import { accessFacts } from '#domain/place/place-types.ts';
import type { Place } from '#domain/place/place.ts';
import type { Service } from '#domain/service/service.ts';
import type { DataContext } from '../open-data.ts';
import { careFormCell, known, many, ownShareCell, roomKindCell, stated, transportCell } from './cells.ts';
import type { Column } from './csv-text.ts';
import {
  contactColumns,
  noticeColumns,
  organizationColumnsOf,
  remarkColumns,
  trustColumns,
  useColumns,
} from './shared-columns.ts';

/** One row a place. */
export const placeColumns = (context: DataContext): Column<Place>[] => [
  { name: 'id', cell: ({ id }) => id },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'type', cell: ({ type }) => type },
  { name: 'alsoTypes', cell: ({ alsoTypes }) => many(alsoTypes) },
  { name: 'name', cell: ({ name }) => name },
  { name: 'shortNumber', cell: ({ shortNumber }) => shortNumber },
  { name: 'url', cell: ({ kind, id }) => context.pageOf(kind, id) },
  { name: 'summary', cell: ({ summary }) => summary },
  { name: 'description', cell: ({ description }) => description },
  ...organizationColumnsOf(context),
  ...contactColumns(context.city.site.city),
  ...positionColumns(context),
  ...useColumns,
  ...visitColumns,
  ...careColumns,
  ...remarkColumns,
  ...trustColumns,
  ...noticeColumns(context),
];

const positionColumns = ({ city }: DataContext): Column<Place>[] => [
  { name: 'district', cell: ({ district }) => district },
  { name: 'districtName', cell: ({ district }) => city.districts.find(({ id }) => id === district)?.name },
  { name: 'borough', cell: ({ borough }) => borough },
  { name: 'boroughName', cell: ({ borough }) => city.boroughs.find(({ id }) => id === borough)?.name },
  { name: 'geo.latitude', cell: ({ geo }) => geo?.latitude },
  { name: 'geo.longitude', cell: ({ geo }) => geo?.longitude },
  { name: 'geo.precision', cell: ({ geo }) => geo?.precision },
];

const visitColumns: Column<Place>[] = [
  { name: 'temporarilyClosed', cell: ({ temporarilyClosed }) => stated(temporarilyClosed !== undefined) },
  { name: 'temporarilyClosed.from', cell: ({ temporarilyClosed }) => temporarilyClosed?.from },
  { name: 'temporarilyClosed.until', cell: ({ temporarilyClosed }) => temporarilyClosed?.until },
  { name: 'temporarilyClosed.reason', cell: ({ temporarilyClosed }) => temporarilyClosed?.reason },
  ...accessFacts.map((fact): Column<Place> => ({ name: `access.${fact}`, cell: ({ access }) => known(access[fact]) })),
  { name: 'access.note', cell: ({ access }) => access.note },
  { name: 'transport', cell: ({ transport }) => transportCell(transport) },
];

const careColumns: Column<Place>[] = [
  { name: 'care.forms', cell: ({ care }) => careFormCell(care) },
  { name: 'care.focus', cell: ({ care }) => many(care?.focus ?? []) },
  { name: 'care.ownShare', cell: ({ care }) => ownShareCell(care) },
  { name: 'care.roomKinds', cell: ({ care }) => roomKindCell(care) },
];

/** One row a service. */
export const serviceColumns = (context: DataContext): Column<Service>[] => [
  { name: 'id', cell: ({ id }) => id },
  { name: 'type', cell: ({ type }) => type },
  { name: 'name', cell: ({ name }) => name },
  { name: 'shortNumber', cell: ({ shortNumber }) => shortNumber },
  { name: 'url', cell: ({ id }) => context.pageOf('service', id) },
  { name: 'summary', cell: ({ summary }) => summary },
  { name: 'description', cell: ({ description }) => description },
  ...organizationColumnsOf(context),
  { name: 'places', cell: ({ places }) => many(places) },
  { name: 'delivery', cell: ({ delivery }) => many(delivery) },
  { name: 'eligibility', cell: ({ eligibility }) => eligibility },
  { name: 'application', cell: ({ application }) => application },
  { name: 'trial', cell: ({ trial }) => stated(trial !== undefined) },
  { name: 'trial.since', cell: ({ trial }) => trial?.since },
  ...contactColumns(context.city.site.city),
  ...useColumns,
  ...remarkColumns,
  ...trustColumns,
  ...noticeColumns(context),
];

/** One row an organization. */
export const organizationColumns = (context: DataContext): Column<Organization>[] => [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'form', cell: ({ form }) => (form === 'unknown' ? undefined : form) },
  { name: 'url', cell: ({ id }) => context.pageOf('organization', id) },
  { name: 'summary', cell: ({ summary }) => summary },
  { name: 'description', cell: ({ description }) => description },
  ...contactColumns(context.city.site.city),
  ...trustColumns,
  ...noticeColumns(context),
];
