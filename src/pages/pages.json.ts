import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { addressBook } from '#views/index/address-book.ts';

/** Everything that has an address of its own, for suggestions on the page for unknown addresses. */
export const GET: APIRoute = async () => Response.json(addressBook(await currentGraph()));
