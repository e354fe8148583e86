import type { APIRoute, GetStaticPaths } from 'astro';
import { the } from '#graph/lookups.ts';
import { currentGraph } from '#knowledge.ts';
import type { SourceId } from '#schema/ids.ts';
import { sourcePreview } from '#views/preview/preview.ts';

export const getStaticPaths = (async () =>
  [...(await currentGraph()).sources.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(sourcePreview(the((await currentGraph()).sources, params['id'] as SourceId)));
