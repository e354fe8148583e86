import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Shown, type ShownPage } from '#search/ask/shown.ts';
import type { Search } from '#search/ask/search.ts';
import { pageOf, wordsOfAnswer } from './ask-index.ts';
import { atLeast, type Figure } from './figure.ts';

const Unseen = z.strictObject({
  query: z.string(),
  kind: z.string(),
  page: z.string().optional(),
  pages: z.array(z.string()).optional(),
  /** What is so on the day that is asked about: yes, no, unknown, or what the answer must have. */
  verdict: z.string().optional(),
  /** What every result must have, or none may. */
  must: z.string().optional(),
  shown: z.literal('none').optional(),
  note: z.string().optional(),
});
type Unseen = z.infer<typeof Unseen>;

/** Sets of queries that were written before anybody looked at how they fare, each of a sort, and never tuned by. */
const SETS = ['unseen-2.yaml', 'unseen-3.yaml', 'unseen-4.yaml'];
export const unseenQueries = (): readonly Unseen[] =>
  SETS.flatMap((name) => z.array(Unseen).parse(parse(readFileSync(join(import.meta.dirname, name), 'utf8'))));

/** How many of each sort are answered. */
export async function unseen(search: Search): Promise<Figure[]> {
  const judged: (Unseen & { readonly fault: string | undefined })[] = [];
  for (const one of unseenQueries()) judged.push({ ...one, fault: await faultOf(search, one) });
  return [...new Set(judged.map(({ kind }) => kind))].map((kind) => {
    const all = judged.filter((one) => one.kind === kind);
    const misses = all.flatMap(({ query, fault }) => (fault === undefined ? [] : [`${query}: ${fault}`]));
    return atLeast(`Unseen, ${kind}, ${all.length} queries`, [all.length - misses.length, all.length], 0, misses);
  });
}

const PAGES_SHOWN = 4;

/** What a page is called in the queries: a source by its id alone. */
const calledOf = (address: string) => pageOf(address).replace(/^sources\/(?=.)/, '');

/** What is wrong with what is shown. */
async function faultOf(
  search: Search,
  { query, page, pages = page === undefined ? [] : [page], ...wanted }: Unseen,
): Promise<string | undefined> {
  const outcome = await search.search({ text: query, filters: {} });
  const hits = await outcome.first(PAGES_SHOWN);
  const shown = new Shown(outcome, '/');
  const answer = shown.answer(await outcome.answering());
  const said = answer && wordsOfAnswer(answer);
  if (wanted.shown === 'none') return said && `shown: ${said}`;
  const first = [shown.lead(hits)?.href ?? '', ...hits.map(({ page: { address } }) => address)]
    .map(calledOf)
    .filter(Boolean);
  const isFirst = pages.length === 0 || pages.includes(first[0] ?? '');
  if (wanted.verdict !== undefined) {
    if (!isFirst && !(answer && pages.includes(pageOf(answer.href)))) return `came: ${first.join(', ')}`;
    return isTold(wanted.verdict, said) ? undefined : `${wanted.verdict}: ${said ?? 'no answer'}`;
  }
  if (!isFirst) return `came: ${first.join(', ')}`;
  const results = hits.map((hit) => shown.page(hit, PAGES_SHOWN));
  return wanted.must === undefined || keeps(wanted.must, results) ? undefined : wanted.must;
}

/** Yes and no are told from each other where an answer begins so; the rest is for people to read. */
function isTold(verdict: string, said: string | undefined): boolean {
  if (said === undefined) return verdict === 'unknown';
  if (verdict === 'unknown') return /not known|nothing is recorded|no(?:t|thing)? .*found/i.test(said);
  if (verdict === 'yes') return !/(?:^|: )no\b/i.test(said);
  if (verdict === 'no') return !/(?:^|: )yes\b/i.test(said);
  return said.toLowerCase().includes(verdict.replace(/^about /, '').toLowerCase());
}

const textOf = (page: ShownPage) =>
  [page.title, page.summary, ...page.parts.map(({ text }) => text)]
    .flat()
    .map(({ text }) => text)
    .join(' ');

/** What of a condition can be seen in results: a kind, a status, words; there must be some. */
function keeps(must: string, results: readonly ShownPage[]): boolean {
  const kind = /every result is an? (agreement|topic|person|company|source|event)\b/.exec(must)?.[1];
  const status = /status ([\w-]+)/.exec(must)?.[1];
  const without = /no(?:ne| result) carr(?:y|ies) the word (\w+)/.exec(must)?.[1]?.toLowerCase();
  const phrase = /carries the phrase "([^"]+)"/.exec(must)?.[1]?.toLowerCase();
  return (
    results.length > 0 &&
    results.every(
      (page) =>
        (kind === undefined || page.kind.toLowerCase().startsWith(kind)) &&
        (status === undefined || page.parts.every((part) => part.status?.name === status)) &&
        (without === undefined || !textOf(page).toLowerCase().includes(without)) &&
        (phrase === undefined || page.parts.length === 0 || textOf(page).toLowerCase().includes(phrase)),
    )
  );
}
