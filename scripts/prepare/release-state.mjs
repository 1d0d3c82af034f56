import { existsSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opening intervals of the next 60 days are worked out at build: what was built more than a week ago is built again,
 * so that a page never runs out of known days.
 */
const KEPT_DAYS = 7;

/** @typedef {{ sources: string, builtAt: string, seconds: number }} BuildRecord `seconds`: how long the build took */
/** @typedef {BuildRecord & { release: string }} ReleaseState */

/** @param {string} releases */
const stateFile = (releases) => join(releases, '.built-from.json');

/** The name `current` points to. @param {string} releases */
const currentRelease = (releases) => readlinkSync(join(releases, 'current'));

/**
 * @param {string} releases
 * @returns {ReleaseState}
 */
const readReleaseState = (releases) => JSON.parse(readFileSync(stateFile(releases), 'utf8'));

/**
 * Whether the current release was built from exactly these sources and is not too old.
 * @param {string} releases
 * @param {string} sources see `sourceHash`
 * @param {Date} now
 */
export function isUpToDate(releases, sources, now) {
  if (!existsSync(stateFile(releases)) || !existsSync(join(releases, 'current', 'client', 'index.html'))) return false;
  const state = readReleaseState(releases);
  const age = now.getTime() - Date.parse(state.builtAt);
  return state.sources === sources && state.release === currentRelease(releases) && age < KEPT_DAYS * 86_400_000;
}

/**
 * Notes what the current release was built from.
 * @param {string} releases
 * @param {BuildRecord} record
 */
export function rememberRelease(releases, record) {
  /** @type {ReleaseState} */
  const state = { ...record, release: currentRelease(releases) };
  writeFileSync(stateFile(releases), `${JSON.stringify(state, null, 2)}\n`);
}
