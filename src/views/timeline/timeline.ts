import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { byCodePoint } from '#issues/order.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId } from '#schema/ids.ts';
import { formatDate } from '../wording/dates.ts';
import { href } from '../href.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';

export interface TimelineLine extends TimelineEntry {
  /** The pages it is about, the most concerned first. */
  readonly about: readonly { readonly id: PageId; readonly title: string; readonly href: string }[];
  /** Ids under which it is found: what it is about, and the owners of that. */
  readonly concerns: readonly PageId[];
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
    .flatMap(timelineLine)
    .sort((a, b) => byCodePoint(a.datetime, b.datetime) || byCodePoint(a.anchor, b.anchor));
  const counts = new Map<PageId, number>();
  for (const id of lines.flatMap(({ concerns }) => concerns)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const options = [...graph.pages.values()]
    .map((page) => ({ page, id: page.id, title: page.title, count: counts.get(page.id) ?? 0 }))
    .filter((option) => option.count > 0)
    .sort((a, b) => byCodePoint(a.title, b.title));
  const group = (label: string, found: typeof options) => ({
    label,
    options: found.map(({ page: _, ...option }) => option),
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

function timelineLine(claim: ClaimNode): TimelineLine[] {
  const entry = timelineEntry(claim);
  if (!entry) return [];
  const about = claim.about.slice(0, NAMED).map(({ id, title }) => ({ id, title, href: href.page(id) }));
  return [{ ...entry, about, concerns: withOwners(claim.about) }];
}

/** Pages and what owns them, or has owned them: what a part does concerns its owner. */
function withOwners(pages: readonly Page[]): PageId[] {
  const found = new Set(pages);
  // A Set visits what is added while it is iterated, so that owners of owners are found too.
  for (const page of found)
    for (const { type, from, to } of page.relations) if (type.part && to === page) found.add(from);
  return [...found].map(({ id }) => id);
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
