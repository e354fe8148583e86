import type { APIRoute } from 'astro';
import { currentGraph } from '#knowledge.ts';
import { paymentsCsv } from '#views/money/payments-csv.ts';
import { paymentsOf } from '#views/money/payments.ts';

/** What was paid or booked, for spreadsheets. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    paymentsCsv(paymentsOf(await currentGraph()), (address) => (site ? new URL(address, site).href : address)),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
