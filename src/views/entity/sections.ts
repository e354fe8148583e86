import type { Graph, Page, Pointer } from '#graph/graph.ts';
import { changesHref } from '../as-of/as-of-page.ts';
import { itemsOf, type Items } from '../lag/items.ts';
import { lagTable, type LagTable } from '../lag/lag.ts';
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
import { differencesOf, type Differences } from '../page/differences.ts';
import { digestOf, relationsInWords, type RelationGroup, type RelationsInWords } from '../page/relation-groups.ts';
import { termRows, type TermRow } from '../page/terms.ts';
import { dateLines, type DateLine } from '../page/timeline-entry.ts';
import { periodStates, type PeriodStates } from '../periods/period-states.ts';
import { rightsStrip, type RightsStrip } from '../strips/rights-strip.ts';
import { sensesOf } from '../strips/rows-of-rights.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/page.ts';

/** How many dates a page shows before it leaves the earlier ones to the timeline. */
const DATES_SHOWN = 9;

interface Heading {
  readonly anchor: string;
  readonly title: string;
  /** Whether it stands under the one before it. */
  readonly isPart?: boolean;
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
    /** All its relations, where they are of one group; they then have no section. */
    readonly relations: RelationGroup | undefined;
  };
  readonly lag: { readonly lag: LagTable };
  readonly items: { readonly items: Items };
  readonly relations: { readonly relations: RelationsInWords; readonly diagram: Diagram | undefined };
  readonly disagreements: { readonly differences: Differences };
  /** The latest dates of the page; `earlier` counts those that only the timeline shows. */
  readonly timeline: { readonly entries: readonly DateLine[]; readonly earlier: number };
  /** `others` leads to claims that concern the page and that other pages list. */
  readonly evidence: {
    readonly claims: readonly ClaimEntry[];
    readonly others: { readonly words: string; readonly href: string } | undefined;
    readonly sources: { readonly count: number; readonly digest: string; readonly groups: readonly SourceGroup[] };
    /** What was looked for and not found. */
    readonly gaps: { readonly entries: readonly GapEntry[]; readonly digest: string };
  };
  readonly onward: { readonly pointers: readonly PointerEntry[]; readonly links: Backlinks };
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
  const lag = page.shape === 'topic' ? lagTable(graph, page, book) : undefined;
  const states = page.shape === 'topic' ? periodStates(graph, page) : undefined;
  const diagram = page.shape === 'entity' ? entityDiagram(graph, page) : undefined;
  const { stops, marks } = partsOfTopic(page, book);
  const relations = relationsInWords(graph, page, book);
  const change = changeSection(graph, table, page, relations);
  const differences = differencesOf(page);
  const gaps = page.gaps.map(gapEntry);
  const dates = dateLines(page.claims);
  const sources = sourcesOf(book.claims);

  const all: readonly (Section | false | null | undefined)[] = [
    stops.length > 0 && { part: 'stops', anchor: 'stops', title: say.theStops, pointers: stops },
    lag && { part: 'lag', anchor: 'lag', title: say.howFarAhead(lag.places[0]!.title), lag },
    change,
    ...itemsOf(page).map((items, index): Section => {
      const anchor = index === 0 ? 'items' : `items-${index + 1}`;
      return { part: 'items', anchor, title: items.title, items };
    }),
    states && {
      part: 'periods',
      anchor: 'periods',
      title: states.alone ? say.when : say.periodByPeriod,
      states,
      rights: page.shape === 'topic' && page.rights ? rightsStrip(sensesOf(graph)) : undefined,
      marks,
    },
    {
      part: 'prose',
      headings: page.prose.headings.map(({ id: anchor, text, depth }) => ({
        anchor,
        title: text,
        isPart: depth === 3,
      })),
    },
    page.relations.length > 0 &&
      !change?.relations && {
        part: 'relations',
        anchor: 'relations',
        title: say.relations,
        relations,
        // What is too little to draw stands in the rows.
        diagram: isDrawing(diagram) ? diagram : undefined,
      },
    dates.length > 0 && {
      part: 'timeline',
      anchor: 'timeline',
      title: say.dates,
      entries: dateLines(page.claims, DATES_SHOWN),
      earlier: Math.max(0, dates.length - DATES_SHOWN),
    },
    differences.shown.length > 0 && {
      part: 'disagreements',
      anchor: 'disagreements',
      title: say.whereSourcesDiffer,
      differences,
    },
    book.claims.length + gaps.length > 0 && {
      part: 'evidence',
      anchor: 'evidence',
      title: say.claimsAndSources,
      claims: book.claims.map(claimEntry),
      others: otherClaims(page, book),
      sources: { count: sources.length, digest: sourceDigest(sources), groups: sourceGroups(sources) },
      gaps: {
        entries: gaps,
        digest: digestOf(
          gaps.map(({ sought }) => sought.replace(/[.]$/, '')),
          1,
        ),
      },
    },
    onward(page),
  ];
  return all.flatMap((section) => section || []);
}

/** The headings of sections, for the contents of the page. */
export const contentsOf = (sections: readonly Section[]): readonly Heading[] =>
  sections.flatMap((section) =>
    section.part === 'prose' ? section.headings : [{ anchor: section.anchor, title: section.title }],
  );

/** What an agreement changed, with its own relations where they are of one group. */
function changeSection(
  graph: Graph,
  table: RelationTable,
  page: Page,
  { inForce, apart }: RelationsInWords,
): Extract<Section, { part: 'change' }> | undefined {
  const changes = changesOf(graph, table, page);
  if (changes === undefined || page.shape !== 'entity') return undefined;
  return {
    part: 'change',
    anchor: 'before-after',
    title: say.beforeAndAfter,
    diagram: changeDiagram(graph, page) ?? undefined,
    terms: termRows(graph, page, changes),
    since: page.on === undefined ? say.since : say.sinceDay(formatDate(page.on)),
    day: changesHref(graph, page),
    relations: apart.length === 0 && inForce.length === 1 ? inForce[0] : undefined,
  };
}

/** Where to go from a page, and what leads to it. */
function onward(page: Page): Section | undefined {
  const [pointers, links] = [page.related.map(pointer), backlinks(page)];
  if (pointers.length > 0) return { part: 'onward', anchor: 'related', title: say.readNext, pointers, links };
  if (links.count > 0) return { part: 'onward', anchor: 'links', title: say.whatLinksHere, pointers, links };
  return undefined;
}

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
    words: say.moreClaimsConcern(count, title),
    href: href.search(title),
  };
}

const pointer = ({ page, why }: Pointer): PointerEntry => ({ ...linkTo(page), why, summary: page.summary });

const isDrawing = (picture: Diagram | Few | null | undefined): picture is Diagram => !!picture && 'text' in picture;
