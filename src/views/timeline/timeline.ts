import type { ClaimNode, Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId } from '#schema/ids.ts';
import { formatDate } from '../words/dates.ts';
import { href } from '../href.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';

export interface TimelineLine extends TimelineEntry {
  /** The pages it is about, the most concerned first. */
  readonly about: readonly { readonly id: string; readonly title: string; readonly href: string }[];
  /** Ids under which it is found: what it is about, and the owners of that. */
  readonly concerns: readonly string[];
}

export interface TimelineMonth {
  /** `April 2026`; empty for lines of which only the year is known. */
  readonly label: string;
  readonly anchor: string;
  readonly entries: readonly TimelineLine[];
}

export interface TimelineYear {
  readonly year: string;
  readonly anchor: string;
  readonly months: readonly TimelineMonth[];
}

/** The timeline, and what a reader may choose from it. */
export interface TimelinePage {
  readonly years: readonly TimelineYear[];
  readonly count: number;
  /** Pages that at least one line concerns, by kind, with the number of lines. */
  readonly choices: readonly {
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  }[];
  readonly statuses: readonly { readonly status: ClaimStatus; readonly word: string; readonly count: number }[];
}

/** How many of the pages that a line is about it names. */
const NAMED = 4;

/** Every claim with a headline, by year and month, the earliest first. A month without a day stands before its days. */
export function timelinePage(graph: Graph): TimelinePage {
  const lines = [...graph.claims.values()]
    .flatMap((claim) => timelineLine(graph, claim))
    .sort((a, b) => compare(a.datetime, b.datetime) || compare(a.anchor, b.anchor));
  const count = (id: string) => lines.filter(({ concerns }) => concerns.includes(id)).length;
  const options = [...graph.pages.values()]
    .map((page) => ({ page, id: page.id, title: page.title, count: count(page.id) }))
    .filter((option) => option.count > 0)
    .sort((a, b) => compare(a.title, b.title));
  const group = (label: string, found: typeof options) => ({
    label,
    options: found.map(({ id, title, count: lines }) => ({ id, title, count: lines })),
  });
  const choices = [
    ...[...graph.kinds.values()].map((kind) =>
      group(
        kind.plural,
        options.filter(({ page }) => page.shape === 'entity' && page.kind === kind),
      ),
    ),
    group(
      'Topics',
      options.filter(({ page }) => page.shape === 'topic'),
    ),
  ];
  const statuses = (Object.entries(STATUS_WORDS) as [ClaimStatus, string][]).map(([status, word]) => ({
    status,
    word,
    count: lines.filter(({ evidence }) => evidence.status === status).length,
  }));
  return {
    years: byYear(lines),
    count: lines.length,
    choices: choices.filter((choice) => choice.options.length > 0),
    statuses: statuses.filter((one) => one.count > 0),
  };
}

function timelineLine(graph: Graph, claim: ClaimNode): TimelineLine[] {
  const entry = timelineEntry(graph, claim);
  if (!entry) return [];
  const about = claim.about
    .slice(0, NAMED)
    .map((id) => ({ id, title: the(graph.pages, id).title, href: href.page(id) }));
  return [{ ...entry, about, concerns: withOwners(graph, claim.about) }];
}

/** Pages and what owns them, or has owned them: what a part does concerns its owner. */
function withOwners(graph: Graph, ids: readonly PageId[]): PageId[] {
  const found = new Set(ids);
  // A Set visits what is added while it is iterated, so that owners of owners are found too.
  for (const id of found)
    for (const { type, from, to } of graph.relationsOf(id)) if (type.part && to === id) found.add(from);
  return [...found];
}

function byYear(lines: readonly TimelineLine[]): TimelineYear[] {
  return [...Map.groupBy(lines, ({ datetime }) => datetime.slice(0, 4))].map(([year, its]) => ({
    year,
    anchor: `y-${year}`,
    months: [...Map.groupBy(its, ({ datetime }) => datetime.slice(0, 7))].map(([month, entries]) => ({
      label: month.length === 7 ? formatDate(month) : '',
      anchor: `m-${month}`,
      entries,
    })),
  }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
