import type { APIRoute, GetStaticPaths } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { sitemap } from '#views/structured/sitemap.ts';

// Its addresses must be whole: a site whose host is not known has no map.
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { map: 'sitemap' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemap(await currentGraph(), absoluteUnder(site)), { headers: { 'content-type': 'application/xml' } });
