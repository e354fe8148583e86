import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGraph, currentRelations, sourceOf } from '#knowledge.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { markdownPage } from '#views/entity/markdown-page.ts';
import { subjectPage } from '#views/entity/subject-page.ts';

export const getStaticPaths = (async () =>
  [...(await currentGraph()).pages.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A page as Markdown. */
export const GET: APIRoute = async ({ params, site }) => {
  const graph = await currentGraph();
  const id = params['id'] as PageId;
  const text = markdownPage(
    subjectPage(graph, await currentRelations(), id),
    await sourceOf(the(graph.pages, id)),
    absoluteUnder(site),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
