import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { madeOnce } from '#graph/made-once.ts';
import { byTitle } from '#graph/title-order.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { clauseOn } from '../clauses/clauses.ts';
import { claimBook, type ClaimBook, type Mark } from '../evidence/claim-book.ts';
import { sourcesOf } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { answerEntries, type AnswerEntry } from '../page/answers.ts';
import { claimsOfFacts, familiesOf, keyFacts, type FactFamily } from '../page/key-facts.ts';
import { formatDate } from '../wording/dates.ts';
import { placesOnPaths, type PlaceOnPath } from './places-on-paths.ts';
import { contentsOf, sectionsOf, type Section } from './sections.ts';
import { linkTo, type Link } from '../link.ts';
import * as say from '#words/page.ts';

/** Everything the page of an entity or a topic shows, in the order in which it shows it. */
export interface SubjectPage {
  readonly id: PageId;
  readonly title: string;
  readonly summary: string;
  readonly summaryMark: Mark | undefined;
  readonly crumbs: readonly Link[];
  /** Where its right, or its text, is followed clause by clause. */
  readonly clauses: string | undefined;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** When the facts were checked and what they rest on: `31 claims, 24 sources`. */
  readonly basis: { readonly checked: string; readonly datetime: string; readonly evidence: string };
  readonly places: readonly PlaceOnPath[];
  readonly answers: readonly AnswerEntry[];
  readonly contents: ReturnType<typeof contentsOf>;
  readonly facts: readonly FactFamily[];
  /** How many relations there are in all. */
  readonly relations: number;
  readonly definition: string | undefined;
  /** Others of its kind, where the page is too short for contents of its own. */
  readonly others: { readonly label: string; readonly links: readonly Link[] } | undefined;
  readonly sections: readonly Section[];
  /** Numbers of the claims, for the citations in the prose. */
  readonly book: ClaimBook;
}

export function subjectPage(graph: Graph, table: RelationTable, id: PageId): SubjectPage {
  const page = the(graph.pages, id);
  const book = claimBook([...inOrderOfUse(graph, page), ...page.claims, ...claimsOfFacts(graph, page)]);
  const sources = sourcesOf(book.claims);
  const sections = sectionsOf(graph, table, page, book);
  return {
    id,
    crumbs: [
      { title: say.index, href: href.index() },
      page.shape === 'entity'
        ? { title: page.kind.plural, href: href.index(page.kind.id) }
        : { title: say.questions, href: href.index('topics') },
    ],
    title: page.title,
    summary: page.summary,
    summaryMark: book.mark(page.summaryClaims),
    clauses: clauseOn(graph, page),
    aliases: page.aliases ?? [],
    basis: {
      checked: formatDate(graph.site.checked),
      datetime: graph.site.checked,
      evidence: `${count(book.claims.length, 'claim')}, ${count(sources.length, 'source')}`,
    },
    places: placesOnPaths(page),
    answers: answerEntries(page, book),
    contents: contentsOf(sections),
    facts: familiesOf(graph, page, keyFacts(graph, page, book)),
    relations: page.relations.length,
    definition: page.shape === 'topic' ? page.definition : undefined,
    others: isThin(page, sections, book) ? othersOf(graph, page) : undefined,
    sections,
    book,
  };
}

/** The most relations and claims of a page that can be seen at once. */
const THIN = { relations: 2, claims: 5 };

const isThin = (page: Page, sections: readonly Section[], { claims }: ClaimBook) =>
  page.shape === 'entity' &&
  page.relations.length <= THIN.relations &&
  claims.length <= THIN.claims &&
  !sections.some(({ part }) => part === 'change' || part === 'periods');

/** So many are listed beside a page. */
const MOST_OTHERS = 24;

/** Pages of its kind by name, the page itself too. */
function othersOf(graph: Graph, page: Page): SubjectPage['others'] {
  if (page.shape !== 'entity') return undefined;
  const { kind } = page;
  const all = madeOnce(graph, say.pagesOfKind(kind.id), () =>
    [...graph.pages.values()]
      .filter((one) => one.shape === 'entity' && one.kind === kind)
      .sort(byTitle)
      .map(linkTo),
  );
  const more = { title: say.all(all.length), href: href.index(kind.id) };
  return { label: kind.plural, links: all.length <= MOST_OTHERS ? all : [...all.slice(0, MOST_OTHERS), more] };
}

/** The claims that the page cites, in the order in which it does: that of `Section`s for what stands in them. */
const inOrderOfUse = ({ claims }: Graph, page: Page): readonly ClaimNode[] => [
  ...page.summaryClaims,
  ...page.answers.flatMap((answer) => answer.claims),
  ...(page.shape === 'topic' ? page.periods.flatMap((period) => period.claims) : []),
  ...page.prose.citings.map(({ claim }) => the(claims, claim)),
];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
