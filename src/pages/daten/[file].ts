import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataView } from '#compose/open-data.ts';

/** The open data: tables, map points, HSDS, and all of them as one archive. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { files } = await openDataView();
  return files.map(({ name, content }) => ({ params: { file: name }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.content);
