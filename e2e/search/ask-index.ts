import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexFiles } from '#search/ask/index-files.ts';
import type { PagefindModule } from '#search/ask/engine.ts';
import type { Piece } from '#search/ask/excerpt.ts';
import { Search } from '#search/ask/search.ts';
import { notes } from '#search/ask/notes.ts';
import { Shown, type ShownAnswer } from '#search/ask/shown.ts';
import { pagefindSource } from '#search/index/pagefind-module.ts';

/** What a search shows for a query. */
export interface Results {
  /** Ids of the first pages, in order. */
  readonly pages: readonly string[];
  /** The first claim or other part under each page, by its anchor. */
  readonly firstPart: readonly (string | undefined)[];
  /** What is said above the results. */
  readonly notes: readonly string[];
  readonly answer: string | undefined;
  /** Id of the page that gives the answer. */
  readonly answeredBy: string | undefined;
}

/** Asks a site a query, in one way or another. */
export type Ask = (query: string) => Promise<Results>;

/** The files lie on this disk: however busy the machine is, they come. */
const PATIENCE_MS = 60_000;
/** So many pages are shown before a reader scrolls. */
const PAGES_SHOWN = 4;

/** The search of a built site, by the code that the browser runs, without a browser. */
export async function searchOf(folder: string): Promise<Search> {
  const pagefind = (await import(
    `data:text/javascript,${encodeURIComponent(await pagefindSource())}`
  )) as PagefindModule;
  const file = async (address: string) =>
    new Response(new Uint8Array(await readFile(join(folder, address.replace(/\?.*$/, '')))));
  const language = /<html[^>]*\slang="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))![1]!;
  const files = new IndexFiles(file as typeof fetch, PATIENCE_MS);
  return new Search({ module: pagefind, folder: '/pagefind/', language, files });
}

/** Asks the index of a built site. */
export async function askIndex(folder: string): Promise<Ask> {
  const search = await searchOf(folder);
  return async (query) => {
    const outcome = await search.search({ text: query, filters: {} });
    const hits = await outcome.first(PAGES_SHOWN);
    const shown = new Shown(outcome, '/');
    const answer = shown.answer(await outcome.answering());
    const lead = shown.lead(hits);
    return {
      pages: [...(lead ? [pageOf(lead.href)] : []), ...hits.map(({ page }) => pageOf(page.address))],
      firstPart: [...(lead ? [undefined] : []), ...hits].map(
        (hit) => hit && shown.page(hit, 1).parts[0]?.href.replace(/^[^#]*#/, ''),
      ),
      notes: notes(outcome, '/').map(({ text, link }) => worded(text) + (link ? ` ${link.text}` : '')),
      answeredBy: answer && pageOf(answer.href),
      answer: answer && wordsOfAnswer(answer),
    };
  };
}

/** Id of the page that an address leads to. */
export const pageOf = (address: string): string => address.replace(/^\/|\/?(?:[?#].*)?$/g, '');

export const wordsOfAnswer = ({ said }: ShownAnswer): string =>
  said.map(({ when, text }) => (when && `${when}: `) + worded(text)).join('\n');

const worded = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
