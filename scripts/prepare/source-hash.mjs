import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** What a release is made of, besides the content. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Tests do not change what is built. */
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}

/**
 * One word for everything a release is made of: equal words, equal release.
 * @param {string} root
 * @param {string} content folder of the content
 */
export function sourceHash(root, content) {
  const hash = createHash('sha256');
  const files = [...sources, content].map((path) => resolve(root, path)).flatMap(filesIn);
  for (const file of files.filter((path) => !isTest(path)).sort()) {
    hash
      .update(`${relative(root, file).split(sep).join('/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
