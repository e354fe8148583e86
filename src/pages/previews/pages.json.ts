import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { pagePreview } from '#views/preview/preview.ts';

/** Previews of all entities and topics by id: few enough for one file. */
export const GET: APIRoute = async () =>
  Response.json(Object.fromEntries([...(await currentGraph()).pages].map(([id, page]) => [id, pagePreview(page)])));
