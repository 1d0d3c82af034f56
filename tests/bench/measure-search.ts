import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { embeddedSearchEngine } from '#adapters/search/embedded-search-engine.ts';
import { memoryIndex } from '#adapters/search/memory-index.ts';
import { searchIndexFiles } from '#compose/search-index.ts';
import type { Catalog } from '#domain/city/catalog.ts';

export interface SearchFigures {
  documents: number;
  kilobytes: number;
  queries: number;
  p50: number;
  p95: number;
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

/** Asks for every record by its name, by its first half, and with a letter missing; milliseconds a question, warm. */
export async function measureSearch(city: Catalog): Promise<SearchFigures> {
  const files = searchIndexFiles(city);
  const engine = embeddedSearchEngine(memoryIndex(files));
  const names = [...city.places, ...city.services].map((record) => record.name);
  const queries = names.flatMap((name) => [
    name,
    name.slice(0, Math.ceil(name.length / 2)),
    name.slice(0, 4) + name.slice(5),
  ]);
  for (const query of queries) await engine.search(query, { limit: 10 });
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await engine.search(query, { limit: 10 });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const bytes = [...files.values()].reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  return {
    documents: names.length,
    kilobytes: bytes / 1000,
    queries: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
