import type { Graph, Page, Pointer } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { changeDiagrams, type Change } from '../diagram/change-diagrams.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { entityDiagram } from '../diagram/entity-diagram.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { changesHref } from '../as-of/as-of-page.ts';
import { periodChart, type PeriodChart } from '../periods/period-chart.ts';
import { answerEntries, type AnswerEntry } from '../page/answers.ts';
import { backlinks, type Backlinks } from '../page/backlinks.ts';
import { claimBook, type ClaimBook, type Mark } from '../evidence/claim-book.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, gapEntry, type DisagreementEntry, type GapEntry } from '../evidence/disagreement-entry.ts';
import { amountFacts, keyFacts, type Fact } from '../page/key-facts.ts';
import { isPrimary } from '../evidence/evidence.ts';
import { relationsInWords, type RelationsInWords } from '../page/relation-groups.ts';
import { sourceGroups, sourcesOf, type SourceGroup } from '../evidence/sources-used.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';
import { placesOnPaths, type PlaceOnPath } from './places-on-paths.ts';
import { linkTo, type Link } from '../link.ts';

interface StopEntry extends Link {
  readonly why: string;
  readonly summary: string;
}

/** How many dates a page shows before it leaves the earlier ones to the timeline. */
const DATES_SHOWN = 12;

/** Everything the page of an entity or a topic shows, in the order in which it shows it. */
export interface SubjectPage {
  readonly id: PageId;
  readonly title: string;
  readonly summary: string;
  readonly summaryMarks: readonly Mark[];
  readonly kindLabel: string;
  readonly crumbs: readonly Link[];
  /**
   * When the facts were checked and what they rest on: `Facts checked 23 November 2026 · 31 claims · 24 sources, 15
   * first-hand`.
   */
  readonly basis: { readonly checked: string; readonly datetime: string; readonly rest: string };
  readonly answers: readonly AnswerEntry[];
  readonly definition: string | undefined;
  /** For a term: how it applied over time; for an agreement: how long the rights between its parties held. */
  readonly periods: PeriodChart | undefined;
  /** The claims behind each period of a term. */
  readonly periodMarks: readonly (readonly Mark[])[];
  readonly stops: readonly StopEntry[];
  readonly facts: readonly Fact[];
  readonly diagram: Diagram | undefined;
  readonly change: Change | undefined;
  /** Where all that changed on the day of an agreement is shown. */
  readonly changes: string | undefined;
  readonly relations: RelationsInWords;
  readonly hasRelations: boolean;
  readonly disagreements: readonly DisagreementEntry[];
  /** How many of them are given in full; of the others the question leads to the page of all. */
  readonly disagreementsInFull: number;
  readonly gaps: readonly GapEntry[];
  readonly claims: readonly ClaimEntry[];
  /** The latest dates of the page; `earlierDates` counts those that only the timeline shows. */
  readonly timeline: readonly TimelineEntry[];
  readonly earlierDates: number;
  /** How many claims concern the page that other pages list. */
  readonly otherClaims: number;
  readonly related: readonly StopEntry[];
  readonly backlinks: Backlinks;
  readonly hasBacklinks: boolean;
  readonly sources: readonly SourceGroup[];
  readonly places: readonly PlaceOnPath[];
  readonly contents: readonly { readonly anchor: string; readonly title: string; readonly depth: 2 | 3 }[];
  /** Numbers of the claims, for the citations in the prose. */
  readonly book: ClaimBook;
}

export function subjectPage(graph: Graph, id: PageId): SubjectPage {
  const page = the(graph.pages, id);
  const book = claimBook(page.claims);
  const relations = relationsInWords(graph, page, book);
  const sources = sourcesOf(book.claims);
  const shape = page.shape === 'entity' ? page.kind.shape : undefined;
  const links = backlinks(page);
  const dates = book.claims.flatMap((claim) => timelineEntry(claim) ?? []);
  const view = {
    id,
    title: page.title,
    summary: page.summary,
    summaryMarks: book.marks(page.summaryClaims),
    kindLabel: page.shape === 'entity' ? page.kind.label : 'Topic',
    crumbs: [
      { title: 'Index', href: href.index() },
      page.shape === 'entity'
        ? { title: page.kind.plural, href: href.index(page.kind.id) }
        : { title: 'Topics', href: href.index('topics') },
    ],
    basis: {
      checked: formatDate(graph.site.checked),
      datetime: graph.site.checked,
      rest: `${count(book.claims.length, 'claim')} · ${count(sources.length, 'source')}, ${sources.filter((source) => isPrimary(source.kind)).length} first-hand`,
    },
    answers: answerEntries(page, graph.site.checked, book),
    definition: page.shape === 'topic' ? page.definition : undefined,
    periods: periodChart(graph, page),
    periodMarks: page.shape === 'topic' ? page.periods.map(({ claims }) => book.marks(claims)) : [],
    stops: page.shape === 'topic' ? page.stops.map(pointer) : [],
    facts: [...keyFacts(graph, page, book), ...(shape === 'change' ? amountFacts(graph, page, book) : [])],
    diagram: page.shape === 'entity' ? (entityDiagram(page, graph.site.checked) ?? undefined) : undefined,
    change: shape === 'change' ? (changeDiagrams(graph, page) ?? undefined) : undefined,
    changes: changesHref(graph, page),
    relations,
    hasRelations: page.relations.length > 0,
    disagreements: page.disagreements.map(disagreementEntry),
    // A topic is where a reader looks for the positions; an entity that many questions touch names them.
    disagreementsInFull: page.shape === 'topic' || shape === 'change' ? 3 : 1,
    gaps: page.gaps.map(gapEntry),
    claims: book.claims.map(claimEntry),
    timeline: dates.slice(-DATES_SHOWN),
    earlierDates: Math.max(0, dates.length - DATES_SHOWN),
    otherClaims: page.claimsAbout.filter((claim) => !book.claims.includes(claim)).length,
    related: page.related.map(pointer),
    backlinks: links,
    hasBacklinks: links.byMention.length + links.byPointer.length > 0,
    sources: sourceGroups(sources),
    places: placesOnPaths(page),
    book,
  };
  return { ...view, contents: contents(view, page) };
}

function contents(view: Omit<SubjectPage, 'contents'>, page: Page): SubjectPage['contents'] {
  const own: { anchor: string; title: string; depth: 2 | 3; shown: boolean }[] = [
    {
      anchor: 'periods',
      title: 'Period by period',
      depth: 2,
      shown: page.shape === 'topic' && view.periods !== undefined,
    },
    { anchor: 'stops', title: 'The stops', depth: 2, shown: view.stops.length > 0 },
    { anchor: 'before-after', title: 'Before and after', depth: 2, shown: view.change !== undefined },
    {
      anchor: 'periods',
      title: 'How long it held',
      depth: 2,
      shown: page.shape === 'entity' && view.periods !== undefined,
    },
    { anchor: 'relations', title: 'Relations', depth: 2, shown: view.hasRelations },
    ...page.prose.headings
      .filter(({ depth }) => depth === 2)
      .map(({ id, text }) => ({ anchor: id, title: text, depth: 2 as const, shown: true })),
    { anchor: 'disagreements', title: 'Where sources differ', depth: 2, shown: view.disagreements.length > 0 },
    { anchor: 'gaps', title: 'Looked for and not found', depth: 2, shown: view.gaps.length > 0 },
    { anchor: 'timeline', title: 'Dates', depth: 2, shown: view.timeline.length > 0 },
    { anchor: 'claims', title: 'Claims', depth: 2, shown: view.claims.length > 0 },
    { anchor: 'related', title: 'Read next', depth: 2, shown: view.related.length > 0 },
    { anchor: 'links', title: 'What links here', depth: 2, shown: view.hasBacklinks },
    { anchor: 'sources', title: 'Sources', depth: 2, shown: view.sources.length > 0 },
  ];
  return own.filter(({ shown }) => shown).map(({ anchor, title, depth }) => ({ anchor, title, depth }));
}

const pointer = ({ page, why }: Pointer): StopEntry => ({ ...linkTo(page), why, summary: page.summary });

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
