import type { APIRoute, GetStaticPaths } from 'astro';
import { sheets } from '#compose/sheet.ts';
import type { Sheet } from '#domain/note-list/sheet.ts';

/** `/daten/blatt/ID.json`: what a large-print sheet and a comparison need of one place or service. */
export const getStaticPaths = (async () =>
  (await sheets()).map((sheet) => ({
    params: { sheet: `blatt/${sheet.id}` },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => Response.json(props.sheet);
