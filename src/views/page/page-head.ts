import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { formatDate } from '../wording/dates.ts';
import { shortened } from '../wording/shortened.ts';
import * as say from '#words/page.ts';

/** Of a title and a description no more is shown by those who list pages and links to them. */
const MOST = { title: 70, work: 50, description: 200 };

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

/**
 * The headline of a claim or the beginning of its sentence; the whole sentence, where another page is called so too.
 */
export function claimHead(graph: Graph, claim: ClaimNode): PageHead {
  const [title, { statement }] = [shortOfClaim(claim), claim];
  return {
    title: isAlone(graph, title) ? title : statement,
    description: described(`${statement} ${evidence(claim).word}: ${saidBy(claim)}.`),
  };
}

/** The title of a work with its publisher and day; the whole title, where another page is called so too. */
export function sourceHead(graph: Graph, source: SourceNode): PageHead {
  const [title, by, { length }] = [shortOfSource(source), publishedBy(source), source.claims];
  return {
    title: isAlone(graph, title) ? title : `${source.title} ${by}`,
    description: described(say.claimsRestOnWork(length, source.title, by)),
  };
}

/** What is said of a page in so many letters as are shown. */
export const described = (text: string): string => shortened(text, MOST.description);

const shortOfClaim = ({ headline, statement }: ClaimNode) => shortened(headline ?? statement, MOST.title);

const shortOfSource = (source: SourceNode) => `${shortened(source.title, MOST.work)} ${publishedBy(source)}`;

const publishedBy = ({ publisher, published }: SourceNode) =>
  `(${publisher}, ${published === undefined ? 'undated' : formatDate(published)})`;

/** Whether a title is that of one page only. */
function isAlone(graph: Graph, title: string): boolean {
  if (!counted.has(graph)) {
    const titles = [
      ...[...graph.pages.values()].map((page) => pageHead(page).title),
      ...[...graph.claims.values()].map(shortOfClaim),
      ...[...graph.sources.values()].map(shortOfSource),
    ];
    counted.set(graph, new Map([...Map.groupBy(titles, (one) => one)].map(([one, { length }]) => [one, length])));
  }
  return counted.get(graph)!.get(title) === 1;
}

// Every claim and every source asks for the titles of all.
const counted = new WeakMap<Graph, ReadonlyMap<string, number>>();
