import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @param {string} directory */
function filesIn(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(files.map((file) => relative(directory, file).split(sep).join('/')));
}

/**
 * A piece of both files around the first different byte, to see what it is about.
 * @param {Buffer} one @param {Buffer} other
 */
function firstDifference(one, other) {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const start = Math.max(0, (at === -1 ? one.length : at) - 40);
  const piece = (/** @type {Buffer} */ bytes) => JSON.stringify(bytes.subarray(start, start + 100).toString('utf8'));
  return `${piece(one)}\n    ${piece(other)}`;
}

/**
 * Every file that two folders do not have in common, byte for byte.
 * @param {string} one
 * @param {string} other
 * @returns {string[]} sentences; none when the folders are the same
 */
export function differences(one, other) {
  const [inOne, inOther] = [filesIn(one), filesIn(other)];
  if (inOne.size === 0) return [`${one} is empty`];
  return [...new Set([...inOne, ...inOther])].sort().flatMap((file) => {
    if (!inOther.has(file)) return [`only in ${one}: ${file}`];
    if (!inOne.has(file)) return [`only in ${other}: ${file}`];
    const [left, right] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    return left.equals(right) ? [] : [`different: ${file}\n    ${firstDifference(left, right)}`];
  });
}
