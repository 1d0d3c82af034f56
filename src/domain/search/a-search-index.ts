import type { SynonymGroup } from '../city/city.schema.ts';
import { crc32 } from './bytes.ts';
import { buildIndex } from './index-builder.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import type { ReadIndexFile } from './index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** Builders for tests: documents and indexes of an invented town. */
type Fields = Partial<SearchDocument['fields']>;

export function aSearchDocument(
  document: Partial<Omit<SearchDocument, 'fields'>> & { fields?: Fields },
): SearchDocument {
  const { id = 'treff', kind = 'meetingPlace', title = 'Treff am Markt', fields = {}, ...rest } = document;
  return {
    id,
    kind,
    title,
    url: `/${kind}/${id}/`,
    summary: '',
    ...rest,
    fields: { name: [title], topics: [], area: [], organization: [], text: [], ...fields },
  };
}

/** A hash that needs no library: enough for names in tests. */
const testHash = (content: Uint8Array): string => crc32(content).toString(16);

/** Reads from memory; every read is a promise, as on the net. */
export const readFrom =
  (files: ReadonlyMap<string, Uint8Array>): ReadIndexFile =>
  (name) => {
    const content = files.get(name);
    return content === undefined ? Promise.reject(new Error(`no file ${name}`)) : Promise.resolve(content);
  };

export const exampleFiles = (
  documents: readonly SearchDocument[],
  synonyms: readonly SynonymGroup[] = [],
): Map<string, Uint8Array> => buildIndex(documents, { synonyms, hash: testHash });

export async function openExample(
  documents: readonly SearchDocument[] = exampleTown,
  synonyms: readonly SynonymGroup[] = exampleSynonyms,
): Promise<IndexReader> {
  const index = await openIndex(readFrom(exampleFiles(documents, synonyms)));
  if (!index.ok) throw new Error(index.fault);
  return index.value;
}

export const exampleSynonyms: SynonymGroup[] = [
  { words: ['Altersheim', 'Seniorenheim', 'Pflegeheim'] },
  { words: ['tüdelig', 'Mutter vergisst alles'], means: ['Demenz'] },
  { words: ['Kaffeeklatsch'], means: ['Treffen und Gesellschaft'] },
];

const suedstadt = ['Grünberg', 'Südstadt'];
const nordstadt = ['Lindental', 'Nordstadt'];

export const exampleTown: SearchDocument[] = [
  aSearchDocument({
    id: 'seniorenbuero-suedstadt',
    kind: 'office',
    title: 'Seniorenbüro Südstadt',
    shortNumber: '1000-1',
    summary: 'Das Büro berät ältere Menschen und hilft bei Anträgen.',
    area: 'Grünberg',
    phone: '0999 12 34 56',
    phoneAge: 'Nummer vom 22. August 2014',
    fields: {
      topics: ['Seniorenbüro', 'Rat und Beratung', 'Antrag', 'Amt'],
      area: [...suedstadt, 'Lindenstr. 12', '01234'],
      organization: ['Beispielverein e. V.'],
      text: ['Das Büro berät ältere Menschen und hilft bei Anträgen.', 'Sprechstunde am Dienstag'],
    },
  }),
  aSearchDocument({
    id: 'seniorenbuero-nordstadt',
    kind: 'office',
    title: 'Seniorenbüro Nordstadt',
    shortNumber: '1001-5',
    area: 'Lindental',
    fields: {
      topics: ['Seniorenbüro', 'Rat und Beratung', 'Antrag', 'Amt'],
      area: [...nordstadt, 'Alter Markt 3', '01239'],
      organization: ['Nachbarschaft Nord e. V.'],
      text: ['Wir beraten ältere Menschen.'],
    },
  }),
  aSearchDocument({
    id: 'seniorentreff-gruenberg',
    title: 'Seniorentreff Grünberg',
    shortNumber: '1002-9',
    area: 'Grünberg',
    fields: {
      topics: ['Seniorentreff', 'Treffen und Gesellschaft', 'Mittagstisch'],
      area: [...suedstadt, 'Am Bürgerpark 1', '01234'],
      text: ['Kaffee und Gespräche, mittwochs Handysprechstunde'],
    },
  }),
  aSearchDocument({
    id: 'haus-birkenhof',
    kind: 'careFacility',
    title: 'Haus Birkenhof',
    shortNumber: '1003-2',
    area: 'Grünberg',
    fields: {
      topics: ['Pflegeheim', 'Kurzzeitpflege', 'Tagespflege', 'Pflegeplatz suchen'],
      area: [...suedstadt, 'Birkenweg 9', '01234'],
      text: ['Pflege in ruhiger Lage'],
    },
  }),
  aSearchDocument({
    id: 'pflegeheim-lindental',
    kind: 'careFacility',
    title: 'Pflegeheim Lindental',
    shortNumber: '1004-6',
    area: 'Lindental',
    fields: { topics: ['Pflegeheim', 'Pflegeplatz suchen'], area: [...nordstadt, 'St.-Georg-Straße 7', '01239'] },
  }),
  aSearchDocument({
    id: 'besuchsdienst-herbstzeit',
    kind: 'service',
    title: 'Besuchsdienst Herbstzeit',
    shortNumber: '1007-7',
    fields: {
      topics: ['Besuchsdienst', 'Hilfe zu Hause'],
      text: ['Ehrenamtliche besuchen Menschen mit Demenz zu Hause.'],
    },
  }),
  aSearchDocument({
    id: 'pflegegrad',
    kind: 'article',
    title: 'Pflegegrad beantragen',
    fields: {
      topics: ['Pflege und Pflegegrad'],
      text: ['Wie Sie Pflegegeld bekommen und wer dabei hilft. SGB XI § 18'],
    },
  }),
  aSearchDocument({ id: 'demenz', kind: 'topic', title: 'Demenz', fields: { topics: ['Alzheimer', 'vergesslich'] } }),
  aSearchDocument({
    id: 'begegnung',
    kind: 'topic',
    title: 'Treffen und Gesellschaft',
    fields: { topics: ['Treff', 'Einsamkeit'] },
  }),
  aSearchDocument({
    id: 'gruenberg',
    kind: 'district',
    title: 'Grünberg',
    fields: { topics: ['Ortsteil'], area: ['Südstadt', '01234'] },
  }),
  aSearchDocument({
    id: 'lindental',
    kind: 'district',
    title: 'Lindental',
    fields: { topics: ['Ortsteil'], area: ['Nordstadt', '01239'] },
  }),
  aSearchDocument({
    id: 'suedstadt',
    kind: 'borough',
    title: 'Südstadt',
    fields: { topics: ['Stadtbezirk'], area: ['Grünberg', '01234'] },
  }),
  aSearchDocument({ id: 'beispielverein', kind: 'organization', title: 'Beispielverein e. V.' }),
];
