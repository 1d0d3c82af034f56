import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  folder: string;
  pages: number;
  median: number;
  largest: number;
}

/** Brotli bytes of the pages (styles are inside) of each room of a built site. */
export async function measureWeight(client: string, folders: readonly string[]): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const folder of folders) {
    const names = await readdir(join(client, folder), { withFileTypes: true });
    const pages = names
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(client, folder, entry.name, 'index.html'));
    const sizes = await Promise.all(pages.map(async (page) => brotliCompressSync(await readFile(page)).length));
    sizes.sort((a, b) => a - b);
    weights.push({
      folder,
      pages: sizes.length,
      median: sizes[Math.floor(sizes.length / 2)] ?? 0,
      largest: sizes.at(-1) ?? 0,
    });
  }
  return weights;
}
