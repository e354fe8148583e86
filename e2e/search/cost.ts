import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, type Browser, type Page } from 'playwright/test';
import { serveFaulty } from '../support/faulty-host.ts';
import { asks, dialogOf, fieldOf, opensDialog } from './asking.ts';
import type { Figure } from './figure.ts';
import { goldQueries } from './queries.ts';

/** From here the searches start: a page of every site. */
const FROM = 'about/';
/** At most one search is begun in so long. */
const BETWEEN_SEARCHES_MS = 150;

/** What the first search of a visit to this site may cost; one that names a time loads a file more. */
export const FIRST_SEARCH = { bytes: 150_000, requests: 10 } as const;

/** Queries for the first search of a visit. */
export const firstQueries = (): string[] =>
  parse(readFileSync(join(import.meta.dirname, 'first-searches.yaml'), 'utf8')) as string[];

/**
 * How soon results come in half of all cases. Nothing else may run beside it.
 *
 * @param page - Of a served site, which is its `baseURL`.
 * @param share - The part of the queries that is asked; few are typed sooner.
 */
export async function* howSoon(page: Page, mostMs: number, share = 1): AsyncGenerator<Figure> {
  const [questions, names, facts] = [3 * share, 6 * share, 3 * share];
  for (const rhythm of ['pasted', 'typed'] as const)
    yield await promptness(page, someQueries(questions, names, facts), rhythm, { share: 0.5, ms: mostMs });
}

/**
 * How soon results come when somebody types quickly: who presses keys that often waits, on average, half of it more.
 */
export const quickTyping = (page: Page): Promise<Figure> =>
  promptness(page, someQueries(11, 10, 9), 'typed quickly', { share: 0.5, ms: 100 + BETWEEN_SEARCHES_MS / 2 });

function someQueries(questions: number, names: number, facts: number): string[] {
  const gold = goldQueries();
  const first = (sort: string, count: number) => gold.get(sort)!.slice(0, count);
  return [...first('questions', questions), ...first('names', names), ...first('facts', facts)].map(
    ({ query }) => query,
  );
}

/** What the first search of a visit costs: the heaviest of some queries. */
export async function firstSearches(
  browser: Browser,
  folder: string,
  queries: readonly string[],
  most: { readonly bytes: number; readonly requests: number },
): Promise<Figure[]> {
  const spent = [];
  for (const query of queries) spent.push({ query, ...(await firstSearch(browser, folder, query)) });
  const [bytes, requests] = [Math.max(...spent.map((one) => one.bytes)), Math.max(...spent.map((one) => one.requests))];
  const misses = spent.map((one) => `${one.query}: ${kilo(one.bytes)}, ${one.requests} requests`);
  return [
    {
      what: `First search, the heaviest of ${queries.length}`,
      is: kilo(bytes),
      wanted: `at most ${kilo(most.bytes)}`,
      holds: bytes <= most.bytes,
      misses,
    },
    {
      what: 'First search, the most requests',
      is: String(requests),
      wanted: `at most ${most.requests}`,
      holds: requests <= most.requests,
      misses,
    },
  ];
}

/** After so long without a request all is quiet. */
const QUIET_MS = 300;

/**
 * What is fetched from the first key on a page that is quiet until all is quiet again. The query is pasted: of a typed
 * one a beginning is asked as well, another one on a busy machine.
 */
async function firstSearch(
  browser: Browser,
  folder: string,
  query: string,
): Promise<{ readonly requests: number; readonly bytes: number }> {
  let sent: number[] = [];
  const serving = await serveFaulty(folder, { onAnswer: (_, bytes) => sent.push(bytes) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(serving.address + FROM, { waitUntil: 'networkidle' });
    sent = [];
    await opensDialog(page);
    await page.keyboard.insertText(query);
    await expect(dialogOf(page)).toHaveAttribute('data-shown', query, { timeout: 20_000 });
    await page.waitForTimeout(QUIET_MS);
    return { requests: sent.length, bytes: sent.reduce((sum, bytes) => sum + bytes, 0) };
  } finally {
    await context.close();
    await serving.close();
  }
}

/** How soon results come once all has been loaded, for a share of all queries. */
export async function promptness(
  page: Page,
  queries: readonly string[],
  rhythm: keyof typeof RHYTHMS,
  { share, ms: mostMs }: { readonly share: number; readonly ms: number },
): Promise<Figure> {
  const times = await keyToResults(page, queries, rhythm);
  const { ms: time } = times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return {
    what: `Last key to results, ${rhythm}, ${share === 0.5 ? 'median' : `${100 * share} of 100`}`,
    is: `${time.toFixed(0)} ms`,
    wanted: `at most ${mostMs} ms`,
    holds: time <= mostMs,
    misses: times.map(({ query, ms }) => `${query}: ${ms.toFixed(0)} ms`),
  };
}

/**
 * Ways of typing, by the milliseconds between two keys: the mean of many thousands of people and that of the quickest
 * (Dhakal et al., "Observations on Typing from 136 Million Keystrokes", 2018), and what is pasted.
 */
const RHYTHMS = { typed: 240, 'typed quickly': 120, pasted: 0 } as const;

/** Who has rested so long types as if anew. */
const REST_MS = 500;

/**
 * Milliseconds from the last key of each query until its results are there, when all has been loaded before; the
 * quickest first.
 *
 * Of what is typed the beginning is pasted and the last letters are typed, not of every query as many: so the last one
 * falls early and late between two searches.
 */
async function keyToResults(
  page: Page,
  queries: readonly string[],
  rhythm: keyof typeof RHYTHMS,
): Promise<{ readonly query: string; readonly ms: number }[]> {
  await page.goto(FROM);
  for (const query of queries) await asks(page, query);
  const delay = RHYTHMS[rhythm];
  const field = fieldOf(page);
  const times = [];
  for (const [index, query] of queries.entries()) {
    const letters = 4 + (index % 5);
    await field.fill(delay === 0 ? '' : query.slice(0, -letters));
    await page.waitForTimeout(REST_MS);
    const measured = page.evaluate(untilShown, query);
    if (delay === 0) await field.fill(query);
    else await page.keyboard.type(query.slice(-letters), { delay });
    times.push({ query, ms: await measured });
  }
  return times.sort((a, b) => a.ms - b.ms);
}

/** Milliseconds from the last letter of these words until the dialog shows results for them. Runs in the page. */
const untilShown = (words: string) =>
  new Promise<number>((resolve) => {
    const dialog = document.querySelector<HTMLElement>('.search-dialog')!;
    let last = 0;
    const typed = (event: Event) => (event.target as HTMLInputElement).value === words && (last = performance.now());
    dialog.addEventListener('input', typed, { capture: true });
    const observer = new MutationObserver(() => {
      if (dialog.dataset['shown'] !== words) return;
      observer.disconnect();
      dialog.removeEventListener('input', typed, { capture: true });
      resolve(performance.now() - last);
    });
    observer.observe(dialog, { attributes: true, attributeFilter: ['data-shown'] });
  });

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
