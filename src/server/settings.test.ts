import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('the settings of the server', () => {
  it('hold without any', () => {
    expect(readSettings({})).toEqual({
      settings: { port: 4321, host: 'localhost', releasesDirectory: 'releases', logLevel: 'warn', trustedProxies: [] },
      faults: [],
    });
  });

  it('are taken from the environment', () => {
    const environment = {
      PORT: ' 80 ',
      HOST: '0.0.0.0',
      RELEASES_DIR: '/srv/portal',
      LOG_LEVEL: 'info',
      TRUST_PROXY: 'loopback, 10.0.0.0/8,::1',
    };
    expect(readSettings(environment).settings).toEqual({
      port: 80,
      host: '0.0.0.0',
      releasesDirectory: '/srv/portal',
      logLevel: 'info',
      trustedProxies: ['loopback', '10.0.0.0/8', '::1'],
    });
  });

  it('treat an empty value as none', () => {
    expect(readSettings({ PORT: '', LOG_LEVEL: ' ' })).toEqual(readSettings({}));
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4321.5'],
    ['HOST', 'http://localhost'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1, nobody'],
  ])('name the bad value %s=%s and what was expected', (name, found) => {
    expect(readSettings({ [name]: found }).faults).toEqual([
      { name, found, expected: expect.stringMatching(/\w{4}/) as string },
    ]);
  });

  it('name all bad values at once', () => {
    expect(readSettings({ PORT: 'x', LOG_LEVEL: 'y' }).faults).toHaveLength(2);
  });
});
