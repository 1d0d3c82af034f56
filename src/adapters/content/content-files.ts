import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFinding, FaultCode } from '#domain/city/content-fault.ts';
import {
  articleFolder,
  cityFiles,
  explanationFile,
  otherFolders,
  plainFiles,
  plainFolder,
  recordEnding,
  recordFolders,
  tilesEnding,
  twinEnding,
} from '#domain/city/content-layout.ts';
import { nearestWords } from '#domain/city/nearest-words.ts';
import { Slug } from '#domain/shared/slug.schema.ts';

/** The texts of a content folder by path, and what is wrong with the files themselves. */
export interface ContentFiles {
  texts: ReadonlyMap<string, string>;
  /** Map files by path: bytes that nobody reads as text. */
  tiles: readonly string[];
  findings: ContentFinding[];
}

const CITY_FOLDER = 'stadt';
const knownFolders: readonly string[] = [...recordFolders, ...otherFolders, plainFolder, CITY_FOLDER];

interface Listed {
  names: string[];
  findings: ContentFinding[];
}

const fault = (code: FaultCode, file: string, more: Partial<ContentFinding> = {}): ContentFinding => ({
  code,
  file,
  field: '',
  ...more,
});

/** Entries of a folder without hidden ones (`.DS_Store`, `.schemas`) and its explanation; a folder that does not exist is empty. */
async function entries(path: string) {
  const found = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter(({ name }) => !name.startsWith('.') && name !== explanationFile)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const plainLists: readonly string[] = Object.values(plainFiles);

/** Beside articles lie their twins; in the folder of the twins also the dictionary and the protocol. */
function endingOf(file: string, folder: string): string {
  if (folder === plainFolder) return plainLists.includes(file) ? '.yaml' : twinEnding;
  return folder === articleFolder && file.endsWith(twinEnding) ? twinEnding : recordEnding(folder);
}

/** Records of a folder: one file each, named by the id. Files that are no records are faults, or they would be lost silently. */
async function listRecords(directory: string, folder: string): Promise<Listed> {
  const listed: Listed = { names: [], findings: [] };
  for (const entry of await entries(join(directory, folder))) {
    const file = `${folder}/${entry.name}`;
    const ending = endingOf(file, folder);
    const id = entry.name.slice(0, -ending.length);
    if (entry.isDirectory()) listed.findings.push(fault('file-nested', file));
    else if (!entry.name.endsWith(ending))
      listed.findings.push(fault('file-ending', file, { found: entry.name, other: ending }));
    else {
      if (!Slug.safeParse(id).success) listed.findings.push(fault('file-name', file, { found: entry.name }));
      listed.names.push(file);
    }
  }
  return listed;
}

/** Files of the city, and a word on everything that nobody reads. */
async function listCity(directory: string): Promise<Listed & { tiles: string[] }> {
  const known: readonly string[] = Object.values(cityFiles);
  const inCity = (await entries(join(directory, CITY_FOLDER))).map(({ name }) => `${CITY_FOLDER}/${name}`);
  const atTop = (await entries(directory))
    .filter((entry) => (entry.isDirectory() ? !knownFolders.includes(entry.name) : /\.ya?ml$/.test(entry.name)))
    .map(({ name }) => name);
  const tiles = inCity.filter((name) => name.endsWith(tilesEnding));
  const strangers = [...atTop, ...inCity.filter((name) => !known.includes(name) && !tiles.includes(name))];
  return {
    tiles,
    names: inCity.filter((name) => known.includes(name)),
    findings: strangers.map((file) => ({
      code: 'file-unknown',
      file,
      field: '',
      found: file,
      nearest: nearestWords(file, [...knownFolders, ...known]),
    })),
  };
}

/** Text of a file in UTF-8; other bytes (Windows editors write Latin-1 when asked to) are marked and told. */
function decoded(bytes: Uint8Array): { text: string; clean: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), clean: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), clean: false };
  }
}

/** Ids of a folder's records, from the file names alone. */
export async function recordIds(directory: string, folder: string): Promise<string[]> {
  const { names } = await listRecords(directory, folder);
  return names.map((name) => name.slice(folder.length + 1, -recordEnding(folder).length));
}

/** Reads every file of a content folder at once. */
export async function contentFiles(directory: string): Promise<ContentFiles> {
  const folder = await stat(directory).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    return { texts: new Map(), tiles: [], findings: [fault('folder-missing', '', { found: directory })] };
  const [city, ...records] = await Promise.all([
    listCity(directory),
    ...[...recordFolders, plainFolder].map((folder) => listRecords(directory, folder)),
  ]);
  const lists = [city, ...records];
  const findings = lists.flatMap((list) => list.findings);
  const texts = new Map<string, string>();
  const read = await Promise.all(
    lists
      .flatMap(({ names }) => names)
      .map(async (name) => ({ name, ...decoded(await readFile(join(directory, name))) })),
  );
  for (const { name, text, clean } of read) {
    if (!clean) findings.push(fault('file-encoding', name));
    texts.set(name, text);
  }
  return { texts, tiles: city.tiles, findings };
}
