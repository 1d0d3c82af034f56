import { z } from 'zod';
import { ArticleRecord } from '#domain/article/article.schema.ts';
import {
  Borough,
  District,
  Holidays,
  Postcode,
  ShortNumberEntry,
  SynonymGroup,
  Topic,
} from '#domain/city/city.schema.ts';
import {
  articleFolder,
  cityFiles,
  organizationFolder,
  placeFolders,
  plainFiles,
  plainFolder,
  serviceFolder,
  twinEnding,
} from '#domain/city/content-layout.ts';
import { Site } from '#domain/city/site.schema.ts';
import { OrganizationRecord } from '#domain/organization/organization.schema.ts';
import { PlaceRecord } from '#domain/place/place.schema.ts';
import { CheckProtocolEntry } from '#domain/plain-language/check-protocol.schema.ts';
import { PlainWord } from '#domain/plain-language/dictionary.schema.ts';
import { PlainLanguageSettings } from '#domain/plain-language/settings.schema.ts';
import { TwinRecord } from '#domain/plain-language/twin.schema.ts';
import { ServiceRecord } from '#domain/service/service.schema.ts';

/** A file that editors read, by its path from the root of the project. */
export interface EditorFile {
  path: string;
  text: string;
}

const SCHEMAS = 'content/.schemas';

/** Schema name, the files it is for (below content/), the schema. */
const tables: readonly [name: string, files: string, schema: z.ZodType][] = [
  ['place', `{${Object.values(placeFolders).join(',')}}/*.yaml`, PlaceRecord],
  ['service', `${serviceFolder}/*.yaml`, ServiceRecord],
  ['organization', `${organizationFolder}/*.yaml`, OrganizationRecord],
  ['article', `${articleFolder}/*.md`, ArticleRecord],
  ['site', cityFiles.site, Site],
  ['holidays', cityFiles.holidays, Holidays],
  ['boroughs', cityFiles.boroughs, z.array(Borough)],
  ['districts', cityFiles.districts, z.array(District)],
  ['postcodes', cityFiles.postcodes, z.array(Postcode)],
  ['topics', cityFiles.topics, z.array(Topic)],
  ['synonyms', cityFiles.synonyms, z.array(SynonymGroup)],
  ['short-numbers', cityFiles.shortNumbers, z.array(ShortNumberEntry)],
  ['plain-language', cityFiles.plainLanguage, PlainLanguageSettings],
  ['twin', `{${plainFolder},${articleFolder}}/*${twinEnding}`, TwinRecord],
  ['plain-words', plainFiles.words, z.array(PlainWord)],
  ['check-protocol', plainFiles.protocol, z.array(CheckProtocolEntry)],
];

/** The schema of a kind of file, by its name in the table. @throws when there is none */
export function editorSchema(wanted: string): z.ZodType {
  const found = tables.find(([name]) => name === wanted);
  if (found === undefined) throw new Error(`no schema ${wanted}`);
  return found[2];
}

const asText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** JSON Schema draft 7, the newest that the YAML extension of VS Code reads in full. */
function jsonSchema(schema: z.ZodType): unknown {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // zod leaves examples out where a value is changed while it is read (phone numbers); editors need them.
    override: ({ zodSchema, jsonSchema: written }) => {
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) written.examples = examples;
    },
  });
  const title = rest.description ?? (rest.items as { description?: string } | undefined)?.description;
  return { $schema, ...(title === undefined ? {} : { title }), ...rest };
}

/** Everything an editor needs for completion and German explanations: one JSON Schema a kind of file, and who uses which. */
export function editorFiles(): EditorFile[] {
  const yaml = tables.filter(([, files]) => files.endsWith('.yaml'));
  const settings = {
    'yaml.schemas': Object.fromEntries(yaml.map(([name, files]) => [`./${SCHEMAS}/${name}.json`, `content/${files}`])),
  };
  return [
    ...tables.map(([name, , schema]) => ({ path: `${SCHEMAS}/${name}.json`, text: asText(jsonSchema(schema)) })),
    { path: '.vscode/settings.json', text: asText(settings) },
  ];
}
