import type { APIRoute, GetStaticPaths } from 'astro';
import { the } from '#graph/lookups.ts';
import { currentGraph } from '#knowledge.ts';
import type { ClaimId } from '#schema/ids.ts';
import { claimPreview } from '#views/preview/preview.ts';

export const getStaticPaths = (async () =>
  [...(await currentGraph()).claims.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const graph = await currentGraph();
  return Response.json(claimPreview(the(graph.claims, params['id'] as ClaimId)));
};
