import type { APIRoute } from 'astro';
import { shortNumberTargets } from '#compose/short-number-targets.ts';

/** Kurznummer → address, for the server's redirect and for anyone who reads our data. */
export const GET: APIRoute = async () => {
  const targets = await shortNumberTargets();
  return Response.json(Object.fromEntries(targets.map(({ number, url }) => [number, url])));
};
