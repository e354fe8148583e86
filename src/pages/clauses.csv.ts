import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { clausesCsv } from '#views/clauses/clauses-csv.ts';
import { clausesOf } from '#views/clauses/clauses.ts';

/** Every right from text to text, for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    clausesCsv(clausesOf(await currentGraph()), (address) => (site ? new URL(address, site).href : address)),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
