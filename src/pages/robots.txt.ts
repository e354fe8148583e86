import type { APIRoute } from 'astro';
import { absoluteUnder } from '#views/absolute.ts';
import { href } from '#views/href.ts';

/** All may be read. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${absoluteUnder(site)(href.file('sitemap.xml'))}\n` : ''}`);
