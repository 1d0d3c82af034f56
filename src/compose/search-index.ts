import { contentHash } from '#adapters/search/content-hash.ts';
import type { Catalog } from '#domain/city/catalog.ts';
import { buildIndex } from '#domain/search/index-builder.ts';
import { searchDocuments } from '#domain/search/search-documents.ts';
import { recordUrl } from '#routes';
import { searchLabels } from '#texts/search-labels.ts';

/** All files of the search index of a city, by name: the same for the site, the server and the command line. */
export function searchIndexFiles(city: Catalog): Map<string, Uint8Array<ArrayBuffer>> {
  const documents = searchDocuments(city, { url: recordUrl, labels: searchLabels });
  return buildIndex(documents, { synonyms: city.synonyms, hash: contentHash });
}
