import type { Graph, Page } from '#graph/graph.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { changesOf } from '../diagram/change-diagram.ts';
import { claimBook, markToPages, type Mark } from '../evidence/claim-book.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import { dateLines, type DateLine } from '../page/timeline-entry.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { ledger, type LedgerRow } from './ledger.ts';
import { waysIn, type Way } from './ways.ts';

/** A question with its short answer, of which the first words are the verdict where they are few. */
interface Asked extends Link {
  readonly verdict: string;
  readonly rest: string;
}

/** Everything the front page shows. */
export interface HomePage {
  readonly heading: string;
  readonly lead: readonly { readonly text: string; readonly mark: Mark | undefined }[];
  readonly verdict: { readonly fact: string; readonly text: string; readonly says: readonly Link[] } | undefined;
  readonly searches: readonly { readonly text: string; readonly href: string }[];
  readonly asked: readonly Asked[];
  readonly change:
    | { readonly title: string; readonly href: string; readonly date: string; readonly rows: readonly LedgerRow[] }
    | undefined;
  readonly dates: readonly DateLine[];
  readonly ways: readonly Way[];
  readonly counts: {
    readonly claims: number;
    readonly sources: number;
    readonly checked: string;
    readonly datetime: string;
  };
}

export function homePage(graph: Graph, table: RelationTable): HomePage {
  const { home } = graph;
  const { checked } = graph.site;
  const { change, verdict } = home;
  const book = claimBook(home.lead.flatMap(({ claims }) => claims));
  return {
    heading: home.heading,
    lead: home.lead.map(({ text, claims }) => ({ text, mark: markToPages(book, claims) })),
    verdict: verdict && { fact: verdict.fact, text: verdict.text, says: saysSo(verdict.claims) },
    searches: home.searches.map((text) => ({ text, href: href.search(text) })),
    asked: home.asked.flatMap((page) => asked(page) ?? []),
    change: change && changeOf(graph, table, change),
    dates: dateLines(home.dates),
    ways: waysIn(graph),
    counts: {
      claims: graph.claims.size,
      sources: graph.sources.size,
      checked: formatDate(checked),
      datetime: checked,
    },
  };
}

function changeOf(graph: Graph, table: RelationTable, change: Page): NonNullable<HomePage['change']> {
  const on = change.shape === 'entity' ? change.on : undefined;
  const changes = changesOf(graph, table, change);
  return {
    title: change.title,
    href: href.page(change.id),
    date: on === undefined ? '' : formatDate(on),
    rows: changes ? ledger(changes) : [],
  };
}

/** Who says what claims say, and when: the best source of each, once. */
function saysSo(claims: Graph['home']['dates']): readonly Link[] {
  const says = new Map<string, Link>();
  for (const { id, sources } of claims) {
    const { publisher, published } = nearestFirst(sources)[0]!.source;
    const title = published === undefined ? publisher : `${publisher}, ${formatDate(published)}`;
    if (!says.has(title)) says.set(title, { title, href: href.claim(id) });
  }
  return [...says.values()];
}

/** The most words of a sentence that is a verdict: “Reported, not confirmed.” */
const VERDICT_WORDS = 4;

function asked({ id, answers: [first] }: Page): Asked | undefined {
  if (!first) return undefined;
  const [sentence = ''] = /^.*?[.!](?= |$)/u.exec(first.answer) ?? [];
  const isVerdict = sentence.split(' ').length <= VERDICT_WORDS;
  return {
    title: first.question,
    href: href.page(id),
    verdict: isVerdict ? sentence : '',
    rest: isVerdict ? first.answer.slice(sentence.length).trim() : first.answer,
  };
}
