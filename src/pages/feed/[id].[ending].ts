import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '#graph/graph.ts';
import { currentGraph } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { FEED_FORMATS, feedOf } from '#views/changes/feed.ts';

interface Props extends Record<string, unknown> {
  readonly page: Page;
}

type Ending = keyof typeof FEED_FORMATS;

export const getStaticPaths = (async () =>
  [...(await currentGraph()).pages.values()].flatMap((page) =>
    Object.keys(FEED_FORMATS).map((ending) => ({ params: { id: page.id, ending }, props: { page } satisfies Props })),
  )) satisfies GetStaticPaths;

/** The changes on one page as a feed. */
export const GET: APIRoute<Props> = async ({ params, props: { page }, site }) => {
  const { mediaType, write } = FEED_FORMATS[params['ending'] as Ending];
  return new Response(write(feedOf(await currentGraph(), page), absoluteUnder(site)), {
    headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
  });
};
