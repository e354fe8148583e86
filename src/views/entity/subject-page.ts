import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { claimBook, type ClaimBook, type Mark } from '../evidence/claim-book.ts';
import { isPrimary } from '../evidence/evidence.ts';
import { sourcesOf } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { answerEntries, type AnswerEntry } from '../page/answers.ts';
import { amountFacts, keyFacts, type FactRow } from '../page/key-facts.ts';
import { formatDate } from '../wording/dates.ts';
import { placesOnPaths, type PlaceOnPath } from './places-on-paths.ts';
import { contentsOf, sectionsOf, type Section } from './sections.ts';
import type { Link } from '../link.ts';

/** Everything the page of an entity or a topic shows, in the order in which it shows it. */
export interface SubjectPage {
  readonly id: PageId;
  readonly title: string;
  readonly summary: string;
  readonly summaryMarks: readonly Mark[];
  readonly crumbs: readonly Link[];
  /**
   * When the facts were checked and what they rest on: `Facts checked 23 November 2026 · 31 claims · 24 sources, 15
   * first-hand`.
   */
  readonly basis: { readonly checked: string; readonly datetime: string; readonly rest: string };
  readonly places: readonly PlaceOnPath[];
  readonly answers: readonly AnswerEntry[];
  readonly contents: ReturnType<typeof contentsOf>;
  readonly facts: readonly FactRow[];
  readonly definition: string | undefined;
  readonly sections: readonly Section[];
  /** Numbers of the claims, for the citations in the prose. */
  readonly book: ClaimBook;
}

export function subjectPage(graph: Graph, table: RelationTable, id: PageId): SubjectPage {
  const page = the(graph.pages, id);
  const book = claimBook(page.claims);
  const sources = sourcesOf(book.claims);
  const sections = sectionsOf(graph, table, page, book);
  const isChange = page.shape === 'entity' && page.kind.shape === 'change';
  return {
    id,
    crumbs: [
      { title: 'Index', href: href.index() },
      page.shape === 'entity'
        ? { title: page.kind.plural, href: href.index(page.kind.id) }
        : { title: 'Topics', href: href.index('topics') },
    ],
    title: page.title,
    summary: page.summary,
    summaryMarks: book.marks(page.summaryClaims),
    basis: {
      checked: formatDate(graph.site.checked),
      datetime: graph.site.checked,
      rest: `${count(book.claims.length, 'claim')} · ${count(sources.length, 'source')}, ${sources.filter((source) => isPrimary(source.kind)).length} first-hand`,
    },
    places: placesOnPaths(page),
    answers: answerEntries(page, graph.site.checked, book),
    contents: contentsOf(sections),
    facts: [...keyFacts(graph, page, book), ...(isChange ? amountFacts(graph, page, book) : [])],
    definition: page.shape === 'topic' ? page.definition : undefined,
    sections,
    book,
  };
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
