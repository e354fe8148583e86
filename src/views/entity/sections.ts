import type { Graph, Page, Pointer } from '#graph/graph.ts';
import { changesHref } from '../as-of/as-of-page.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { changeDiagram, changesOf } from '../diagram/change-diagram.ts';
import type { Diagram, Few } from '../diagram/diagram.ts';
import { entityDiagram } from '../diagram/entity-diagram.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { gapEntry, type GapEntry } from '../evidence/disagreement-entry.ts';
import { sourceDigest, sourceGroups, sourcesOf, type SourceGroup } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { backlinks, type Backlinks } from '../page/backlinks.ts';
import { difference, type Difference } from '../page/differences.ts';
import { relationsInWords, type RelationsInWords } from '../page/relation-groups.ts';
import { termRows, type TermRow } from '../page/terms.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';
import { periodStates, type PeriodStates } from '../periods/period-states.ts';
import { rightsStrip, type RightsStrip } from '../strips/rights-strip.ts';
import { sensesOf } from '../strips/rows-of-rights.ts';
import { formatDate } from '../wording/dates.ts';

/** How many dates a page shows before it leaves the earlier ones to the timeline. */
const DATES_SHOWN = 12;

/** How many differences a page gives with their verdict; of the others it gives the question. */
const DIFFERENCES_SHOWN = 6;

interface Heading {
  readonly anchor: string;
  readonly title: string;
}

interface PointerEntry extends Link {
  readonly why: string;
  readonly summary: string;
}

interface Parts {
  readonly stops: { readonly pointers: readonly PointerEntry[] };
  /** For a term: how it applied over time; for an agreement: how long what it set or ended held. */
  readonly periods: {
    readonly states: PeriodStates;
    /** For a term of several senses: the rights that it is of, a row for each. */
    readonly rights: RightsStrip | undefined;
    /** All claims behind each period of a term, under one mark. */
    readonly marks: readonly (Mark | undefined)[];
  };
  /** `day` is where all that changed on the day of an agreement is shown. */
  readonly change: {
    readonly diagram: Diagram | undefined;
    readonly terms: readonly TermRow[];
    readonly since: string;
    readonly day: string | undefined;
  };
  readonly relations: { readonly relations: RelationsInWords; readonly diagram: Diagram | undefined };
  /** Of the others the question alone is given; it leads to the page of all. */
  readonly disagreements: { readonly shown: readonly Difference[]; readonly others: readonly Difference[] };
  readonly gaps: { readonly gaps: readonly GapEntry[] };
  /** The latest dates of the page; `earlier` counts those that only the timeline shows. */
  readonly timeline: { readonly entries: readonly TimelineEntry[]; readonly earlier: number };
  readonly related: { readonly pointers: readonly PointerEntry[] };
  /** `others` leads to claims that concern the page and that other pages list. */
  readonly evidence: {
    readonly claims: readonly ClaimEntry[];
    readonly others: { readonly words: string; readonly href: string } | undefined;
    readonly sources: { readonly count: number; readonly digest: string; readonly groups: readonly SourceGroup[] };
  };
  readonly links: { readonly links: Backlinks };
}

/** What a page shows under a heading of the site; the prose brings its own. */
export type Section =
  | { readonly [Part in keyof Parts]: Heading & { readonly part: Part } & Parts[Part] }[keyof Parts]
  | { readonly part: 'prose'; readonly headings: readonly Heading[] };

/**
 * The sections of the page of an entity or a topic that have something to show, in their order: what changed and when,
 * the story, then tables, and the evidence last.
 */
export function sectionsOf(graph: Graph, table: RelationTable, page: Page, book: ClaimBook): readonly Section[] {
  const states = page.shape === 'topic' ? periodStates(graph, page) : undefined;
  const changes = changesOf(graph, table, page);
  const diagram = page.shape === 'entity' ? entityDiagram(graph, page) : undefined;
  const { stops, marks } = partsOfTopic(page, book);
  const differences = page.disagreements.map(difference);
  const gaps = page.gaps.map(gapEntry);
  const dates = page.claims.flatMap((claim) => timelineEntry(claim) ?? []);
  const related = page.related.map(pointer);
  const links = backlinks(page);
  const sources = sourcesOf(book.claims);
  const headings = page.prose.headings.filter(({ depth }) => depth === 2);

  const all: readonly (Section | false | null | undefined)[] = [
    stops.length > 0 && { part: 'stops', anchor: 'stops', title: 'The stops', pointers: stops },
    changes && {
      part: 'change',
      anchor: 'before-after',
      title: 'Before and after',
      diagram: changeDiagram(graph, page) ?? undefined,
      terms: termRows(changes),
      since: page.shape === 'entity' && page.on !== undefined ? `Since ${formatDate(page.on)}` : 'Since',
      day: changesHref(graph, page),
    },
    states && {
      part: 'periods',
      anchor: 'periods',
      title: 'Period by period',
      states,
      rights: page.shape === 'topic' && page.rights ? rightsStrip(sensesOf(graph)) : undefined,
      marks,
    },
    { part: 'prose', headings: headings.map(({ id: anchor, text }) => ({ anchor, title: text })) },
    page.relations.length > 0 && {
      part: 'relations',
      anchor: 'relations',
      title: 'Relations',
      relations: relationsInWords(graph, page, book),
      // What is too little to draw stands in the rows.
      diagram: isDrawing(diagram) ? diagram : undefined,
    },
    dates.length > 0 && {
      part: 'timeline',
      anchor: 'timeline',
      title: 'Dates',
      entries: dates.slice(-DATES_SHOWN),
      earlier: Math.max(0, dates.length - DATES_SHOWN),
    },
    differences.length > 0 && {
      part: 'disagreements',
      anchor: 'disagreements',
      title: 'Where sources differ',
      shown: differences.slice(0, DIFFERENCES_SHOWN),
      others: differences.slice(DIFFERENCES_SHOWN),
    },
    gaps.length > 0 && { part: 'gaps', anchor: 'gaps', title: 'Looked for and not found', gaps },
    related.length > 0 && { part: 'related', anchor: 'related', title: 'Read next', pointers: related },
    book.claims.length > 0 && {
      part: 'evidence',
      anchor: 'evidence',
      title: 'Claims and sources',
      claims: book.claims.map(claimEntry),
      others: otherClaims(page, book),
      sources: { count: sources.length, digest: sourceDigest(sources), groups: sourceGroups(sources) },
    },
    links.kinds.length > 0 && { part: 'links', anchor: 'links', title: 'What links here', links },
  ];
  return all.flatMap((section) => section || []);
}

/** The headings of sections, for the contents of the page. */
export const contentsOf = (sections: readonly Section[]): readonly Heading[] =>
  sections.flatMap((section) =>
    section.part === 'prose' ? section.headings : [{ anchor: section.anchor, title: section.title }],
  );

function partsOfTopic(page: Page, book: ClaimBook) {
  if (page.shape !== 'topic') return { stops: [], marks: [] };
  return {
    stops: page.stops.map(pointer),
    marks: page.periods.map(({ claims }) => book.mark(claims)),
  };
}

function otherClaims({ title, claimsAbout }: Page, book: ClaimBook): { words: string; href: string } | undefined {
  const count = claimsAbout.filter((claim) => !book.claims.includes(claim)).length;
  if (count === 0) return undefined;
  return {
    words: `${count} more ${count === 1 ? 'claim concerns' : 'claims concern'} ${title}`,
    href: href.search(title),
  };
}

const pointer = ({ page, why }: Pointer): PointerEntry => ({ ...linkTo(page), why, summary: page.summary });

const isDrawing = (picture: Diagram | Few | null | undefined): picture is Diagram => !!picture && 'text' in picture;
