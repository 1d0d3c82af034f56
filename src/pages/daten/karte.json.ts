import type { APIRoute } from 'astro';
import { mapData } from '#compose/map.ts';

/** The places of the map, loaded when a reader asks for it. */
export const GET: APIRoute = async () => Response.json(await mapData());
