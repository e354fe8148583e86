import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { relationsFile } from '#views/as-of/relations-file.ts';

/** Every relation with its dates in days and its words ready made, for the pages that answer for any day and for anybody else. */
export const GET: APIRoute = async () => Response.json(relationsFile(await currentGraph()));
