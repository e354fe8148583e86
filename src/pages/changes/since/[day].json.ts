import type { APIRoute, GetStaticPaths } from 'astro';
import type { Edition } from '#graph/edition.ts';
import { currentGraph } from '#knowledge.ts';
import { sinceEdition } from '#views/changes/since.ts';

interface Props extends Record<string, unknown> {
  readonly edition: Edition;
}

export const getStaticPaths = (async () =>
  (await currentGraph()).editions.map((edition) => ({
    params: { day: edition.day },
    props: { edition } satisfies Props,
  }))) satisfies GetStaticPaths;

/** What has changed since an edition, for pages that are opened from a citation of it. */
export const GET: APIRoute<Props> = async ({ props: { edition } }) =>
  Response.json(sinceEdition(await currentGraph(), edition));
