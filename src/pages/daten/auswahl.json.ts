import { catalog } from '#compose/catalog.ts';
import { filterTable } from '#compose/filter-table.ts';

/** What lists are narrowed by; the server reads the same file. */
export const GET = async (): Promise<Response> => Response.json(filterTable(await catalog()));
