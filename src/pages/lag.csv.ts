import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { claimBook } from '#views/evidence/claim-book.ts';
import { lagCsv } from '#views/lag/lag-csv.ts';
import { lagTable } from '#views/lag/lag.ts';

/** By how much one place was ahead of others, thing by thing, for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const graph = await currentGraph();
  const tables = [...graph.pages.values()].flatMap((page) => {
    const lag = page.shape === 'topic' ? lagTable(graph, page, claimBook([])) : undefined;
    return lag ? [{ title: page.title, lag }] : [];
  });
  return new Response(
    lagCsv(tables, (address) => (site ? new URL(address, site).href : address)),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
};
