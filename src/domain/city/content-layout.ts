import type { PlaceKind } from '../place/place-types.ts';
import type { OriginalKey } from '../plain-language/twin-names.ts';

/** Where content stands. Folder names are German, because editors read them. */
export const placeFolders: Record<PlaceKind, string> = {
  office: 'anlaufstellen',
  meetingPlace: 'begegnungsstaetten',
  careFacility: 'pflege',
};
export const serviceFolder = 'angebote';
export const organizationFolder = 'traeger';
export const articleFolder = 'ratgeber';

/** Folders whose entries carry a short number. */
export const numberedFolders: readonly string[] = [...Object.values(placeFolders), serviceFolder];

/** Files of content/stadt. A city cannot be shown without the ones marked as duty. */
export const cityFiles = {
  site: 'stadt/site.yaml',
  boroughs: 'stadt/boroughs.yaml',
  districts: 'stadt/districts.yaml',
  postcodes: 'stadt/postcodes.yaml',
  topics: 'stadt/topics.yaml',
  holidays: 'stadt/holidays.yaml',
  shortNumbers: 'stadt/short-numbers.yaml',
  synonyms: 'stadt/synonyms.yaml',
  streets: 'stadt/streets.csv',
  /** Written by the import commands: what they took over, so that they know later what was edited by hand. */
  imports: 'stadt/imports.yaml',
  plainLanguage: 'stadt/plain-language.yaml',
} as const;

/** Pages in plain language, their dictionary, and what test groups found. */
export const plainFolder = 'leicht';
export const plainFiles = { words: 'leicht/woerter.yaml', protocol: 'leicht/protokoll.yaml' } as const;

/** A text in plain language; the twin of an article lies beside it. */
export const twinEnding = '.leicht.md';

/** Where the twin of an original stands: `page:hilfe` => `leicht/hilfe.leicht.md`. */
export function twinFile(key: OriginalKey): string {
  const [kind = '', name = ''] = key.split(':');
  return `${kind === 'article' ? articleFolder : plainFolder}/${name}${twinEnding}`;
}

/** Whose twin a file is by its name: `ratgeber/umzug.leicht.md` => `article:umzug`; undefined for other files. */
export function twinKey(file: string): OriginalKey | undefined {
  const [folder = '', name = ''] = file.split('/');
  if (!name.endsWith(twinEnding)) return undefined;
  const stem = name.slice(0, -twinEnding.length);
  if (folder === articleFolder) return `article:${stem}`;
  return folder === plainFolder ? `page:${stem}` : undefined;
}

export const optionalCityFiles: readonly string[] = [
  cityFiles.synonyms,
  cityFiles.streets,
  cityFiles.imports,
  cityFiles.plainLanguage,
  plainFiles.words,
  plainFiles.protocol,
];

/** Map files of a city lie beside its lists (`stadt/stadt.pmtiles`); they are bytes, copied as they are. */
export const tilesEnding = '.pmtiles';

/** Folders of later rooms (events, phone desk, print runs): not read here, and no reason for a warning. */
export const otherFolders: readonly string[] = ['veranstaltungen', 'leitfaden', 'druck'];

/** In it a folder explains itself to editors; it is no record and no reason for a warning. */
export const explanationFile = 'LIESMICH.txt';

/** Every folder this reader knows. */
export const recordFolders: readonly string[] = [...numberedFolders, organizationFolder, articleFolder];

/** Ending of a folder's files: articles are Markdown, all other records YAML. */
export const recordEnding = (folder: string): string => (folder === articleFolder ? '.md' : '.yaml');
