import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { href } from '#views/href.ts';

/** Every page with its title and address, for suggestions on the page for unknown addresses. */
export const GET: APIRoute = async () =>
  Response.json(
    [...(await currentGraph()).pages.values()].map(({ id, title }) => ({ id, title, href: href.page(id) })),
  );
