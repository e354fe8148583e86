import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { llmsText } from '#views/data/llms.ts';

/** A short list for programs that read for people. */
export const GET: APIRoute = async ({ site }) => new Response(llmsText(await currentGraph(), absoluteUnder(site)));
