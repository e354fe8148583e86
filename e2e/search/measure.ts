import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serveSite } from '#serving/serve-site.ts';
import { lexiconFrom, type Lexicon } from '#search/words/lexicon.ts';
import type { Gold } from './gold.ts';

/** What the page of results shows for a query. */
export interface Shown {
  /** Ids of the pages, in order. */
  readonly pages: readonly string[];
  /** The first claim or other part under each page, by its anchor. */
  readonly firstPart: readonly (string | undefined)[];
  /** What is said above the results. */
  readonly notes: readonly string[];
  readonly answer: string | undefined;
}

/** Asks as a reader does, on the page of results, and reads what it shows. */
export async function ask(page: Page, address: string, query: string): Promise<Shown> {
  if (!page.url().startsWith(`${address}search/`)) {
    await page.goto(`${address}search/`);
    await page.locator('.search-live:visible').waitFor();
  }
  return page.evaluate(async (words) => {
    const root = document.querySelector<HTMLElement>('kb-results')!;
    const field = root.querySelector('input')!;
    delete root.dataset['shown'];
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(
        () => root.dataset['shown'] === words && (observer.disconnect(), resolve()),
      );
      observer.observe(root, { attributes: true, attributeFilter: ['data-shown'] });
    });
    field.value = words;
    field.form!.requestSubmit();
    await shown;
    const base = document.documentElement.dataset['base'] ?? '/';
    const hits = [...root.querySelectorAll('.hits > .hit')];
    return {
      pages: hits.map((hit) =>
        decodeURI(hit.querySelector<HTMLAnchorElement>('.hit-title')!.pathname.slice(base.length)).replace(/\/$/, ''),
      ),
      firstPart: hits.map((hit) => hit.querySelector<HTMLAnchorElement>('.hit-part a')?.hash.slice(1)),
      notes: [...root.querySelectorAll('.search-note')].map((note) => note.textContent),
      answer: root.querySelector('.search-answer .answer-text')?.textContent,
    };
  }, query);
}

/** How many of a set of queries are answered. */
export interface Score {
  readonly queries: number;
  readonly top1: number;
  readonly top3: number;
  /** Queries that have a claim, and for how many it is the first part of the right page. */
  readonly claims: number;
  readonly rightClaims: number;
  readonly misses: readonly string[];
}

export async function score(page: Page, address: string, queries: readonly Gold[]): Promise<Score> {
  let [top1, top3, claims, rightClaims] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { query, pages, claims: wanted } of queries) {
    const shown = await ask(page, address, query);
    const place = shown.pages.findIndex((id) => pages.includes(id));
    if (place === 0) top1 += 1;
    if (place >= 0 && place < 3) top3 += 1;
    const part = place < 0 ? undefined : shown.firstPart[place];
    const right = wanted === undefined || wanted.some((claim) => part === `c-${claim}`);
    if (wanted) {
      claims += 1;
      if (right) rightClaims += 1;
    }
    if (place !== 0 || !right)
      misses.push(
        `${query}: ${shown.pages.slice(0, 3).join(', ') || 'nothing'}${right ? '' : `, ${part ?? 'no part'} first`}`,
      );
  }
  return { queries: queries.length, top1, top3, claims, rightClaims, misses };
}

/** The words of a built site. */
export function wordsOf(folder: string): Lexicon {
  const index = join(folder, 'pagefind');
  return lexiconFrom(
    readFileSync(
      join(
        index,
        readdirSync(index).find((name) => name.startsWith('words-'))!,
      ),
      'utf8',
    ),
  );
}

/** What a first search costs: from the first key on a page that is quiet until all is quiet again. */
export interface FirstSearch {
  readonly requests: number;
  readonly bytes: number;
}

export async function firstSearch(browser: Browser, folder: string, from: string, query: string): Promise<FirstSearch> {
  let sent: { path: string; bytes: number }[] = [];
  const serving = await serveSite(folder, { onAnswer: (path, bytes) => sent.push({ path, bytes }) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(serving.address + from, { waitUntil: 'networkidle' });
    sent = [];
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog[open]').waitFor();
    await page.keyboard.type(query, { delay: 50 });
    await page.locator(`dialog.search-dialog[data-shown=${JSON.stringify(query)}]`).waitFor({ timeout: 20_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
    await serving.close();
  }
}

/**
 * Ways of typing, by the milliseconds between two keys: the mean of many thousands of people and that of the quickest
 * (Dhakal et al., "Observations on Typing from 136 Million Keystrokes", 2018), and what is pasted.
 */
export const RHYTHMS = { typed: 240, 'typed quickly': 120, pasted: 0 } as const;

/**
 * Milliseconds from the last key of each query until its results are there, when all has been loaded before; the quickest first.
 *
 * Of what is typed the beginning is pasted and the last letters are typed, not of every query as many: so the last one falls
 * early and late between two searches.
 */
export async function keyToResults(
  page: Page,
  address: string,
  from: string,
  queries: readonly string[],
  rhythm: keyof typeof RHYTHMS,
): Promise<{ readonly query: string; readonly ms: number }[]> {
  await page.goto(address + from);
  await page.keyboard.press('/');
  await page.locator('dialog.search-dialog[open]').waitFor();
  const field = page.locator('.search-dialog input');
  const search = async (query: string, delay: number, letters: number): Promise<number> => {
    await field.fill(delay === 0 ? '' : query.slice(0, -letters));
    await page.waitForTimeout(500);
    const measured = page.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          const dialog = document.querySelector<HTMLElement>('.search-dialog')!;
          let last = 0;
          const typed = (event: Event) =>
            (event.target as HTMLInputElement).value === words && (last = performance.now());
          dialog.addEventListener('input', typed, { capture: true });
          const observer = new MutationObserver(() => {
            if (dialog.dataset['shown'] !== words) return;
            observer.disconnect();
            dialog.removeEventListener('input', typed, { capture: true });
            resolve(performance.now() - last);
          });
          observer.observe(dialog, { attributes: true, attributeFilter: ['data-shown'] });
        }),
      query,
    );
    if (delay === 0) await field.fill(query);
    else await page.keyboard.type(query.slice(-letters), { delay });
    return measured;
  };
  const times = [];
  for (const query of queries) await search(query, 0, 0);
  for (const [index, query] of queries.entries())
    times.push({ query, ms: await search(query, RHYTHMS[rhythm], 4 + (index % 5)) });
  return times.sort((a, b) => a.ms - b.ms);
}

/** The value below which a share of sorted numbers lies. */
export const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
