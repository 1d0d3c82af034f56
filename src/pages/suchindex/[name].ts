import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '#compose/catalog.ts';
import { searchIndexFiles } from '#compose/search-index.ts';

/** The files of the search index, made in the same run as the pages they lead to. */
export const getStaticPaths: GetStaticPaths = async () => {
  const files = searchIndexFiles(await catalog());
  return [...files].map(([name, content]) => ({ params: { name }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.content);
