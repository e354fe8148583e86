import type { Graph } from '#graph/graph.ts';
import { firstDay, isRough } from '#graph/time.ts';
import { byTitle } from '#graph/title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';
import { href } from '../href.ts';
import { idOf, timeParts, yearColumns, type YearColumn } from '../time-parts.ts';
import { formatDate, shortDate } from '../wording/dates.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';
import { aheadOf, type Ahead } from './ahead.ts';
import { OTHER, placedBy, type Placed } from './placed.ts';
import * as say from '#words/timeline.ts';

export interface TimelineLine extends TimelineEntry, Placed {
  /** The date without its year, which stands in the margin: `22 Jul`, `Jul`, `no day`. */
  readonly day: string;
  /** Whether the line before it has the same date, so that it is not said again. */
  readonly sameDay: boolean;
  /** Whether it is one of the key dates of the subject. */
  readonly key: boolean;
  /** How it is known, where nobody concerned states it and the headline does not say so: `reported`. */
  readonly limit: string;
}

export interface TimelineYear {
  readonly year: string;
  readonly anchor: string;
  readonly count: number;
  readonly lines: readonly TimelineLine[];
  /** Further lines of a year that has many; they are folded. */
  readonly more: readonly TimelineLine[];
}

/** The timeline, or a part of it, and what a reader may choose from it. */
export interface TimelinePage {
  /** What its lines have in common, in the address and in words; nothing where all stand together. */
  readonly part: string | undefined;
  readonly label: string;
  /** The years of the whole, where it is cut. */
  readonly columns: readonly YearColumn[];
  readonly years: readonly TimelineYear[];
  readonly ahead: Ahead;
  /** Lines in all, those of what is ahead included. */
  readonly count: number;
  /** Pages that at least one line concerns, by kind, with the number of lines. */
  readonly choices: readonly {
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  }[];
  /** Families of the claims that occur, with the number of lines. */
  readonly families: readonly {
    readonly id: string;
    readonly label: string;
    readonly sign: RelationGroup['sign'];
    readonly count: number;
  }[];
}

/** So many lines of a year stand open: a longer year is folded after them. */
const MOST_LINES = 80;

/** More lines than these are cut into parts by time: a page has at most 3,000 elements. */
const AT_MOST = 400;
const CUT = {
  at: ({ at, year }: TimelineLine) => (isRough(year) ? year : at),
  together: AT_MOST,
  atMost: AT_MOST,
  undated: '',
};
const UNCUT = { part: undefined, label: '', columns: [] };
const NOTHING_AHEAD: Ahead = { overdue: [], years: [], undated: [] };

/** Every claim with a headline, by year, the earliest first, and what is ahead. */
export const wholeTimeline = (graph: Graph): TimelinePage => ({
  ...UNCUT,
  ...arranged(graph, linesOf(graph), aheadOf(graph)),
});

/**
 * The same as pages: one, or, of very many lines, one for each part by time. The first, at the address of all, is then
 * the newest part, with what is ahead.
 */
export function timelinePages(graph: Graph): readonly TimelinePage[] {
  const parts = timeParts(linesOf(graph), CUT);
  const ahead = aheadOf(graph);
  const pages = parts.map((part, index): TimelinePage => ({
    part: part.id,
    label: part.label,
    columns: part.id === undefined ? [] : yearColumns(parts, part, CUT, href.timeline),
    ...arranged(graph, part.lines, index === parts.length - 1 ? ahead : NOTHING_AHEAD),
  }));
  const newest = pages.at(-1)!;
  return newest.part === undefined ? [newest] : [{ ...newest, part: undefined }, ...pages];
}

/** A month without a day stands before its days. */
function linesOf(graph: Graph): readonly TimelineLine[] {
  const place = placedBy(graph);
  const keys = new Set(graph.home.dates);
  return [...graph.claims.values()]
    .flatMap((claim) => {
      const entry = timelineEntry(claim);
      return entry && firstDay(entry.at) <= graph.site.checked ? [{ claim, entry }] : [];
    })
    .sort((a, b) => byCodePoint(a.entry.at, b.entry.at) || byCodePoint(a.entry.anchor, b.entry.anchor))
    .map(({ claim, entry }, index, all): TimelineLine => ({
      ...entry,
      ...place(claim),
      day: dayOf(entry),
      sameDay: all[index - 1]?.entry.date === entry.date,
      key: keys.has(claim),
      limit: limitOf(entry),
    }));
}

function arranged(
  graph: Graph,
  lines: readonly TimelineLine[],
  ahead: Ahead,
): Omit<TimelinePage, 'part' | 'label' | 'columns'> {
  const all = [...lines, ...ahead.overdue, ...ahead.years.flatMap((year) => year.lines)];
  const families = [...graph.relationGroups, OTHER].map(({ id, label, sign }) => ({
    id,
    label,
    sign,
    count: all.filter(({ family }) => family === id).length,
  }));
  return {
    years: [...Map.groupBy(lines, ({ year }) => year)].map(([year, its]) => ({
      year: formatDate(year),
      anchor: `y-${idOf(year)}`,
      count: its.length,
      lines: its.slice(0, MOST_LINES),
      more: its.slice(MOST_LINES),
    })),
    ahead,
    count: all.length,
    choices: choicesOf(graph, all),
    families: families.filter(({ count }) => count > 0),
  };
}

/** How it is known, where the line does not say so itself. */
function limitOf({ evidence: { status, word }, headline }: TimelineEntry): string {
  const limit = word.toLowerCase();
  return status === 'stated' || new RegExp(`\\b${limit}\\b`).test(headline) ? '' : limit;
}

function dayOf({ date, at, precision }: TimelineEntry): string {
  if (precision === 'rough') return date;
  if (precision === 'year') return say.noDay;
  return shortDate(at, false).replace(/ \d{4}$/, '');
}

/** The pages that lines concern, by kind. */
function choicesOf(graph: Graph, lines: readonly Placed[]): TimelinePage['choices'] {
  const counts = new Map<PageId, number>();
  for (const id of lines.flatMap(({ concerns }) => concerns)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const options = [...graph.pages.values()]
    .map((page) => ({ page, id: page.id, title: page.title, count: counts.get(page.id) ?? 0 }))
    .filter((option) => option.count > 0)
    .sort(byTitle);
  const group = (label: string, found: typeof options) => ({
    label,
    options: found.map(({ page: _, ...option }) => option),
  });
  return [
    ...[...graph.kinds.values()].map((kind) =>
      group(
        kind.plural,
        options.filter(({ page }) => page.shape === 'entity' && page.kind === kind),
      ),
    ),
    group(
      say.questions,
      options.filter(({ page }) => page.shape === 'topic'),
    ),
  ].filter((choice) => choice.options.length > 0);
}
