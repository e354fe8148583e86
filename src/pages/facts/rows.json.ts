import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { factsFile } from '#views/facts/fact.ts';

/** Every relation and every claim as rows, for the page that lets readers shape them. */
export const GET: APIRoute = async () => Response.json(factsFile(await currentGraph()));
