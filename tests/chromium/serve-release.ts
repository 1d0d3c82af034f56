import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onDemandRoutes } from '#routes';
import { createServer } from '#server/create-server.ts';

/** The two builds that tests look at: what we ship, and the fixture city with its rich records. */
export type Build = 'shipped' | 'musterstadt';

/** Builds of other cities, for what must hold anywhere: a second real one, and one that `npm run new-city` just wrote. */
export type OtherCity = 'duesseldorf' | 'newCity';

const settings: Record<Build | OtherCity, string> = {
  shipped: 'PORTAL_RELEASES',
  musterstadt: 'PORTAL_FIXTURE_RELEASES',
  duesseldorf: 'PORTAL_OTHER_CITY_RELEASES',
  newCity: 'PORTAL_NEW_CITY_RELEASES',
};

/** A build that is being served. */
export interface ServedRelease {
  build: Build | OtherCity;
  /** Folder of the releases, absolute. */
  releases: string;
  /** Folder of the static files of the current release, absolute. */
  client: string;
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Where a build lies. @throws when it was never made */
export function releasesOf(build: Build | OtherCity): string {
  const releases = resolve(process.env[settings[build]] ?? '');
  if (!existsSync(join(releases, 'current', 'client')))
    throw new Error(`${settings[build]} holds no build: npm run check -- --only build,build-fixture,build-cities`);
  return releases;
}

/** Serves a build with the portal's own server on a free port. */
export async function serveRelease(build: Build | OtherCity): Promise<ServedRelease> {
  const releases = releasesOf(build);
  const app = await createServer({ releasesDirectory: releases, onDemand: onDemandRoutes, logLevel: 'silent' });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { build, releases, client: join(releases, 'current', 'client'), origin, close: () => app.close() };
}
