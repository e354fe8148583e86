import type { APIRoute } from 'astro';
import { currentGraph, currentRelations } from '#knowledge.ts';
import { comparison } from '#views/compare/compare.ts';
import { comparisonCsv } from '#views/compare/comparison-csv.ts';

/** The comparison on the day the facts were checked, for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    comparisonCsv(comparison(await currentGraph(), await currentRelations()), (address) =>
      site ? new URL(address, site).href : address,
    ),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
