import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Installed, built or Git's own: nobody wrote these. */
const notWritten = new Set(['.git', 'node_modules', 'dist', 'releases', 'var', '.astro', '.cache']);

const text = /\.(astro|css|csv|html|js|json|jsonc|md|mjs|svg|ts|tsx|txt|xml|ya?ml)$|(^|\/)(\.[\w-]+|run)$/;

/**
 * Every file of a folder that somebody wrote, as paths from the root of the project.
 * @param folder from the root, `''` for everything
 */
export function projectFiles(folder: string): string[] {
  if (!existsSync(folder === '' ? '.' : folder)) return [];
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notWritten.has(entry.name) ? [] : projectFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The same, only what can be read as text. */
export const textFiles = (folder: string): string[] => projectFiles(folder).filter((file) => text.test(file));

export const linesOf = (file: string): string[] => readFileSync(join(file), 'utf8').split('\n');

/** Places where a pattern stands, as `file:line: the line`. */
export function findings(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    linesOf(file).flatMap((line, index) =>
      pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim().slice(0, 100)}`] : [],
    ),
  );
}

/** `src/domain/place/place.schema.ts` => `place`: the name before the first dot. */
export const stemOf = (file: string): string => basename(file).replace(/^\./, '').split('.')[0] ?? '';
