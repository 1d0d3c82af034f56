import { isIP } from 'node:net';

/** How the server runs, read once from the environment. */
export interface Settings {
  port: number;
  host: string;
  releasesDirectory: string;
  logLevel: string;
  /** Addresses of proxies whose `X-Forwarded-Proto` is believed. Empty: nobody's. */
  trustedProxies: string[];
}

/** A value of the environment that cannot be used. */
export interface SettingsFault {
  name: SettingName;
  found: string;
  expected: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Every setting: what it is for and what holds without it. */
export const SETTINGS = {
  PORT: { default: '4321', meaning: 'port to listen on, 0 for any free one' },
  HOST: { default: 'localhost', meaning: 'name or address to listen on; 0.0.0.0 and :: mean every network' },
  RELEASES_DIR: { default: 'releases', meaning: 'folder of the releases and of the link "current"' },
  LOG_LEVEL: { default: 'warn', meaning: `${LOG_LEVELS.join(', ')}; a line a request comes with info` },
  TRUST_PROXY: {
    default: '',
    meaning:
      'proxies that say whether a person came by https: addresses, networks (10.0.0.0/8) or loopback, uniquelocal, linklocal; comma-separated',
  },
} as const;
export type SettingName = keyof typeof SETTINGS;

/**
 * Reads the settings.
 * @param environment usually `process.env`
 * @returns the settings, and every value that cannot be used; start nothing while there is one
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): {
  settings: Settings;
  faults: SettingsFault[];
} {
  const faults: SettingsFault[] = [];
  const read = (name: SettingName, isGood: (text: string) => boolean, expected: string): string => {
    const text = (environment[name] ?? '').trim();
    if (text === '') return SETTINGS[name].default;
    if (!isGood(text)) faults.push({ name, found: text, expected });
    return text;
  };
  const settings = {
    port: Number(read('PORT', isPort, 'a whole number from 0 to 65535')),
    host: read('HOST', (text) => /^[\w.:-]+$/.test(text), 'a host name or an address'),
    releasesDirectory: read('RELEASES_DIR', () => true, 'a folder'),
    logLevel: read('LOG_LEVEL', (text) => LOG_LEVELS.includes(text), `one of ${LOG_LEVELS.join(', ')}`),
    trustedProxies: listOf(
      read('TRUST_PROXY', (text) => listOf(text).every(isProxy), 'addresses or networks, comma-separated'),
    ),
  };
  return { settings, faults };
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65535;

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isProxy(text: string): boolean {
  if (['loopback', 'uniquelocal', 'linklocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
