import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { openSearchDescription } from '#search/index/open-search.ts';

export const GET: APIRoute = async ({ site }) => {
  const { site: about } = await currentGraph();
  return new Response(openSearchDescription(about, site), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
