import type { APIRoute, GetStaticPaths } from 'astro';
import { tilesFile } from '#compose/map.ts';

/** The city's map file, when it has one. Browsers read it in ranges. */
export const getStaticPaths: GetStaticPaths = async () => {
  const file = await tilesFile();
  return file === undefined ? [] : [{ params: { tiles: file.name }, props: { bytes: file.bytes } }];
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
