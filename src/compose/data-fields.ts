import type { z } from 'zod';
import { fieldMeta } from '#adapters/content/field-meta.ts';
import { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import { PlaceRecord } from '#domain/place/place.schema.ts';
import { ServiceRecord } from '#domain/service/service.schema.ts';
import type { Column } from '#formats/csv/csv-text.ts';
import { organizationColumns, placeColumns, serviceColumns } from '#formats/csv/record-columns.ts';
import type { DataContext } from '#formats/open-data.ts';
import { exportFieldTexts } from '#texts/open-data.ts';

/** A column and what it says. */
export interface DataField {
  name: string;
  description: string;
}

/** The columns of one table. */
export interface DataTable {
  file: 'orte.csv' | 'angebote.csv' | 'traeger.csv';
  fields: DataField[];
}

/** Groups whose fields say too little alone: "Ab wann." */
const GROUPS = /^(confirmed\.\w+|cost|temporarilyClosed|trial)\.\w+$/;

/** Descriptions of all columns: those of the model's fields, and our own where a column is no field or says it otherwise. */
export const dataTables = (context: DataContext): DataTable[] => [
  { file: 'orte.csv', fields: described(placeColumns(context), PlaceRecord) },
  { file: 'angebote.csv', fields: described(serviceColumns(context), ServiceRecord) },
  { file: 'traeger.csv', fields: described(organizationColumns(context), OrganizationRecord) },
];

const described = <Entry>(columns: readonly Column<Entry>[], schema: z.ZodType): DataField[] =>
  columns.map(({ name }) => ({ name, description: exportFieldTexts[name] ?? ofModel(schema, name) }));

/** @throws when a column is neither a field of the model nor described in texts */
function ofModel(schema: z.ZodType, name: string): string {
  // The model has a word for "not known"; an export leaves the field empty.
  const own = fieldMeta(schema, name)?.description?.replace(/unknown( = nicht bekannt)?\./, 'leer = nicht bekannt.');
  if (own === undefined) throw new Error(`No description of the column ${name}`);
  const group = GROUPS.exec(name)?.[1];
  const heading = group === undefined ? undefined : fieldMeta(schema, group)?.description;
  return heading === undefined ? own : `${heading.replace(/\.$/, '')}: ${own}`;
}
