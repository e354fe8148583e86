import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { formatDate } from '../wording/dates.ts';
import { shortened } from '../wording/shortened.ts';
import * as say from '#words/page.ts';

/** Of a title and a description no more is shown by those who list pages and links to them. */
const MOST = { title: 70, publisher: 24, description: 200 };

/** A name with fewer letters says too little beside others. */
const LEAST = 10;

/** How a page is shown where it is found or shared. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The title of a page, with its kind where it is short: `Hill (garden)`; and its summary. */
export function pageHead(page: Page): PageHead {
  const { title, summary } = page;
  const isShort = page.shape === 'entity' && title.length < LEAST;
  return {
    title: isShort ? `${title} (${page.kind.label.toLowerCase()})` : title,
    description: described(summary),
  };
}

/** A title as a browser shows it: with the name of the site, unless there is no room for it. */
export function titleOnSite(title: string, { name, tagline }: Pick<Graph['site'], 'name' | 'tagline'>): string {
  const [alone, named] = [`${name}: ${tagline}`, `${title} · ${name}`];
  if (title === name) return alone;
  return named.length <= MOST.title ? named : title;
}

/** The headline of a claim or what there is room for of its sentence. */
export function claimHead(graph: Graph, claim: ClaimNode): PageHead {
  return {
    title: titleOf(graph, claimTitles(claim)),
    description: described(`${claim.statement} ${evidence(claim).word}: ${saidBy(claim)}.`),
  };
}

/** The title of a work, as far as there is room beside its publisher and day. */
export function sourceHead(graph: Graph, source: SourceNode): PageHead {
  const [by, { length }] = [`(${source.publisher}, ${dayOf(source)})`, source.claims];
  return {
    title: titleOf(graph, sourceTitles(source)),
    description: described(say.claimsRestOnWork(length, source.title, by)),
  };
}

/** What is said of a page in so many letters as are shown. */
export const described = (text: string): string => shortened(text, MOST.description);

/** What a claim may be called, the best first; the last is the whole sentence, which no other claim has. */
function claimTitles(claim: ClaimNode): readonly string[] {
  const { headline = claim.statement, statement } = claim;
  return [withDay(headline, claimDates(claim)), withDay(statement, claimDates(claim)), bothEnds(statement), statement];
}

/** Its beginning, and the day where the part that names it is cut off. */
function withDay(sentence: string, dates: string): string {
  const cut = shortened(sentence, MOST.title);
  const day = ` (${dates})`;
  if (cut === sentence || dates === '' || /\b\d{4}\b/.test(cut) || day.length > MOST.title / 2) return cut;
  return `${shortened(sentence, MOST.title - day.length)}${day}`;
}

/** How a sentence begins and ends, where others begin as it does. */
function bothEnds(sentence: string): string {
  const beginning = shortened(sentence, MOST.title / 2);
  const end = sentence.slice(-(MOST.title - beginning.length - 1));
  return `${beginning} ${end.slice(end.indexOf(' ') + 1)}`;
}

/** What a work may be called, the best first. */
function sourceTitles(source: SourceNode): readonly string[] {
  const publisher = shortened(source.publisher.replace(/ \([^()]*\)$/, ''), MOST.publisher);
  const by = ` (${publisher}, ${dayOf(source)})`;
  return [
    `${shortened(source.title, MOST.title - by.length)}${by}`,
    `${source.title} (${source.publisher}, ${dayOf(source)})`,
  ];
}

const dayOf = ({ published }: SourceNode) => (published === undefined ? 'undated' : formatDate(published));

/** The first of its titles that no other page may have; the last, if others may have each. */
function titleOf(graph: Graph, titles: readonly string[]): string {
  const all = titlesOf(graph);
  return titles.find((title) => all.get(title) === 1) ?? titles.at(-1)!;
}

/** All that pages may be called, each with the number of those pages. */
const titlesOf = (graph: Graph): ReadonlyMap<string, number> =>
  madeOnce(graph, 'titles', () => {
    const titles = [
      ...[...graph.pages.values()].map((page) => [pageHead(page).title]),
      ...[...graph.claims.values()].map(claimTitles),
      ...[...graph.sources.values()].map(sourceTitles),
    ].flatMap((its) => [...new Set(its)]);
    return new Map([...Map.groupBy(titles, (one) => one)].map(([one, { length }]) => [one, length]));
  });
