import type { APIRoute } from 'astro';
import { areaData } from '#compose/responsible.ts';

/** The directory of areas for browsers on hosts without our server. */
export const GET: APIRoute = async () => Response.json(await areaData());
