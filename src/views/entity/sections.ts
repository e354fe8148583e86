import type { Graph, Page, Pointer } from '#graph/graph.ts';
import { changesHref } from '../as-of/as-of-page.ts';
import type { Changes } from '../as-of/changes.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { changeDiagram, changesOf } from '../diagram/change-diagram.ts';
import type { Diagram, Few } from '../diagram/diagram.ts';
import { entityDiagram } from '../diagram/entity-diagram.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, gapEntry, type DisagreementEntry, type GapEntry } from '../evidence/disagreement-entry.ts';
import { sourceGroups, sourcesOf, type SourceGroup } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { backlinks, type Backlinks } from '../page/backlinks.ts';
import { relationsInWords, type RelationsInWords } from '../page/relation-groups.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';
import { periodStates, type PeriodStates } from '../periods/period-states.ts';

/** How many dates a page shows before it leaves the earlier ones to the timeline. */
const DATES_SHOWN = 12;

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
    /** All claims behind each period of a term. */
    readonly marks: readonly (readonly Mark[])[];
  };
  /** `day` is where all that changed on the day of an agreement is shown. */
  readonly change: {
    readonly diagram: Diagram | undefined;
    readonly changes: Changes;
    readonly day: string | undefined;
  };
  readonly relations: { readonly relations: RelationsInWords };
  /** Of the others the question alone is given; it leads to the page of all. */
  readonly disagreements: {
    readonly full: readonly DisagreementEntry[];
    readonly others: readonly DisagreementEntry[];
  };
  readonly gaps: { readonly gaps: readonly GapEntry[] };
  /** The latest dates of the page; `earlier` counts those that only the timeline shows. */
  readonly timeline: { readonly entries: readonly TimelineEntry[]; readonly earlier: number };
  /** `others` leads to claims that concern the page and that other pages list. */
  readonly claims: {
    readonly claims: readonly ClaimEntry[];
    readonly others: { readonly words: string; readonly href: string } | undefined;
  };
  readonly related: { readonly pointers: readonly PointerEntry[] };
  readonly links: { readonly links: Backlinks; readonly byRelation: boolean };
  readonly sources: { readonly groups: readonly SourceGroup[] };
}

/** What a page shows under a heading of the site; the diagram has none, and the prose brings its own. */
export type Section =
  | { readonly [Part in keyof Parts]: Heading & { readonly part: Part } & Parts[Part] }[keyof Parts]
  | { readonly part: 'diagram'; readonly diagram: Diagram | Few }
  | { readonly part: 'prose'; readonly headings: readonly Heading[] };

/** The sections of the page of an entity or a topic that have something to show, in their order. */
export function sectionsOf(graph: Graph, table: RelationTable, page: Page, book: ClaimBook): readonly Section[] {
  const isChange = page.shape === 'entity' && page.kind.shape === 'change';
  const isTied = page.relations.length > 0;
  const states = periodStates(graph, page);
  const changes = changesOf(graph, table, page);
  const diagram = page.shape === 'entity' ? entityDiagram(graph, page) : undefined;
  const { stops, marks } = partsOfTopic(page, book);
  const disagreements = page.disagreements.map(disagreementEntry);
  // A topic is where a reader looks for the positions; an entity that many questions touch names them.
  const inFull = page.shape === 'topic' || isChange ? 3 : 1;
  const gaps = page.gaps.map(gapEntry);
  const dates = book.claims.flatMap((claim) => timelineEntry(claim) ?? []);
  const related = page.related.map(pointer);
  const links = backlinks(page);
  const groups = sourceGroups(sourcesOf(book.claims));
  const headings = page.prose.headings.filter(({ depth }) => depth === 2);

  const all: readonly (Section | false | null | undefined)[] = [
    stops.length > 0 && { part: 'stops', anchor: 'stops', title: 'The stops', pointers: stops },
    changes && {
      part: 'change',
      anchor: 'before-after',
      title: 'Before and after',
      diagram: changeDiagram(graph, page) ?? undefined,
      changes,
      day: changesHref(graph, page),
    },
    states && {
      part: 'periods',
      anchor: 'periods',
      title: isChange ? 'What it set and ended, and how long that held' : 'Period by period',
      states,
      marks,
    },
    diagram && { part: 'diagram', diagram },
    isTied && {
      part: 'relations',
      anchor: 'relations',
      title: 'Relations',
      relations: relationsInWords(graph, page, book),
    },
    { part: 'prose', headings: headings.map(({ id: anchor, text }) => ({ anchor, title: text })) },
    disagreements.length > 0 && {
      part: 'disagreements',
      anchor: 'disagreements',
      title: 'Where sources differ',
      full: disagreements.slice(0, inFull),
      others: disagreements.slice(inFull),
    },
    gaps.length > 0 && { part: 'gaps', anchor: 'gaps', title: 'Looked for and not found', gaps },
    dates.length > 0 && {
      part: 'timeline',
      anchor: 'timeline',
      title: 'Dates',
      entries: dates.slice(-DATES_SHOWN),
      earlier: Math.max(0, dates.length - DATES_SHOWN),
    },
    book.claims.length > 0 && {
      part: 'claims',
      anchor: 'claims',
      title: 'Claims',
      claims: book.claims.map(claimEntry),
      others: otherClaims(page, book),
    },
    related.length > 0 && { part: 'related', anchor: 'related', title: 'Read next', pointers: related },
    links.byMention.length + links.byPointer.length > 0 && {
      part: 'links',
      anchor: 'links',
      title: 'What links here',
      links,
      byRelation: isTied,
    },
    groups.length > 0 && { part: 'sources', anchor: 'sources', title: 'Sources', groups },
  ];
  return all.flatMap((section) => section || []);
}

/** The headings of sections, for the contents of the page. */
export function contentsOf(sections: readonly Section[]): readonly Heading[] {
  return sections.flatMap((section) => {
    if (section.part === 'prose') return section.headings;
    return section.part === 'diagram' ? [] : [{ anchor: section.anchor, title: section.title }];
  });
}

function partsOfTopic(page: Page, book: ClaimBook) {
  if (page.shape !== 'topic') return { stops: [], marks: [] };
  return {
    stops: page.stops.map(pointer),
    marks: page.periods.map(({ claims }) => book.marks(claims)),
  };
}

function otherClaims({ title, claimsAbout }: Page, book: ClaimBook): { words: string; href: string } | undefined {
  const count = claimsAbout.filter((claim) => !book.claims.includes(claim)).length;
  if (count === 0) return undefined;
  return {
    words: `${count} more ${count === 1 ? 'claim concerns' : 'claims concern'} ${title}`,
    href: `${href.claims()}?words=${encodeURIComponent(title)}`,
  };
}

const pointer = ({ page, why }: Pointer): PointerEntry => ({ ...linkTo(page), why, summary: page.summary });
