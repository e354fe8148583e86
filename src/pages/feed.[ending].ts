import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { FEED_FORMATS, feedOf } from '#views/changes/feed.ts';

type Ending = keyof typeof FEED_FORMATS;

export const getStaticPaths = (() =>
  Object.keys(FEED_FORMATS).map((ending) => ({ params: { ending } }))) satisfies GetStaticPaths;

/** The changes of the whole site as a feed. */
export const GET: APIRoute = async ({ params, site }) => {
  const { mediaType, write } = FEED_FORMATS[params['ending'] as Ending];
  return new Response(write(feedOf(await currentGraph()), absoluteUnder(site)), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
};
