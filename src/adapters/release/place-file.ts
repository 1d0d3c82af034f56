import { copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What became of one file. */
export interface PlacedFile {
  /** Compressed twins that stand beside it. */
  twins: number;
  /** Taken over from the release before, twins and time of change included: browsers keep what they have. */
  reused: boolean;
}

/** Small modules of one page share a connection and its packets (HTTP/2); below this a twin saves less than its name. */
const WORTH_COMPRESSING = 256;

/** Compressed inside already. PMTiles are read in ranges of their plain bytes besides. */
const COMPRESSED_INSIDE = new Set([
  '.woff2',
  '.woff',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.avif',
  '.gif',
  '.pmtiles',
  '.pdf',
  '.zip',
  '.br',
  '.gz',
  '.mp3',
  '.mp4',
]);

/**
 * Puts a file into a release with its brotli and gzip twins, where these are smaller.
 * @param content of the file
 * @param before the same file in the release before, if there was one
 * @param target where it shall stand
 */
export async function placeFile(content: Buffer, before: string | undefined, target: string): Promise<PlacedFile> {
  await mkdir(dirname(target), { recursive: true });
  if (before !== undefined && (await holds(before, content))) return takeOver(before, target);
  await writeFile(target, content);
  if (content.length <= WORTH_COMPRESSING || COMPRESSED_INSIDE.has(extname(target).toLowerCase()))
    return { twins: 0, reused: false };
  let twins = 0;
  for (const [ending, compress] of Object.entries(TWINS)) {
    const twin = await compress(content);
    if (twin.length >= content.length) continue;
    await writeFile(target + ending, twin);
    twins += 1;
  }
  return { twins, reused: false };
}

async function takeOver(before: string, target: string): Promise<PlacedFile> {
  await linkOrCopy(before, target);
  let twins = 0;
  for (const ending of Object.keys(TWINS)) {
    const taken = await linkOrCopy(before + ending, target + ending).then(
      () => true,
      () => false,
    );
    if (taken) twins += 1;
  }
  return { twins, reused: true };
}

/** Releases never change, so two may share a file; where the file system has no hard links it is copied. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    return copyFile(from, to);
  });
}

const holds = (file: string, content: Buffer): Promise<boolean> =>
  readFile(file).then(
    (found) => found.equals(content),
    () => false,
  );

function compressBrotli(content: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, { params });
}

const compressGzip = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 });

/** File ending of each twin and how it is made. */
const TWINS = { '.br': compressBrotli, '.gz': compressGzip };
