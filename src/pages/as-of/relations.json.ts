import type { APIRoute } from 'astro';
import { currentRelations } from '#knowledge.ts';

/**
 * Every relation with its dates in days and its words ready made, for the pages that answer for any day and for
 * anybody else.
 */
export const GET: APIRoute = async () => Response.json(await currentRelations());
