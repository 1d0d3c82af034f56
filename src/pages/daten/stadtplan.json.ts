import type { APIRoute } from 'astro';
import { planData } from '#compose/map.ts';

/** The schematic below the places, for cities without a map file. */
export const GET: APIRoute = async () => Response.json(await planData());
