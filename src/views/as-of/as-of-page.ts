import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Diagram, Few } from '../diagram/diagram.ts';
import { asOfDiagram } from '../diagram/overview-diagram.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { answerTo, type DayAnswer } from './answer.ts';
import { changesBetween, changesBriefly, changesInWords, type Changes } from './changes.ts';
import { lastBefore } from './steps.ts';
import type { RelationTable } from './relation-table.ts';
import { linkTo, type Link } from '../link.ts';

/** A day and the page of it. */
interface Step {
  readonly words: string;
  readonly href: string;
}

/** What holds on a day, and what changed at the last step to it. */
export interface AsOfPage {
  readonly answer: DayAnswer;
  /** Agreements and events of the day. */
  readonly happenings: readonly Link[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
  readonly diagram: Diagram | Few | undefined;
}

export function asOfPage(graph: Graph, table: RelationTable, day: Day): AsOfPage {
  const answer = answerTo(table, { day });
  return {
    answer,
    happenings: happeningsOn(graph, day),
    previous: answer.previous === undefined ? undefined : step(answer.previous),
    next: answer.next === undefined ? undefined : step(answer.next),
    diagram: asOfDiagram(graph, day) ?? undefined,
  };
}

/** A day on which something changed. */
interface ChangeDay extends Step {
  readonly day: string;
  /** `3 began, 2 ended`. */
  readonly summary: string;
  readonly happenings: readonly Link[];
  /** What changed, where no agreement or event says it. */
  readonly brief: string;
  /** What is to be known of its date. */
  readonly note: string;
}

/** Every day on which something changed, and what. */
export interface AsOfIndex {
  readonly years: readonly { readonly year: string; readonly anchor: string; readonly days: readonly ChangeDay[] }[];
  /** What changed from one agreement to the next. */
  readonly spans: readonly (Link & { readonly summary: string })[];
}

export function asOfIndex(graph: Graph, table: RelationTable): AsOfIndex {
  const days = graph.changeDays.flatMap((day) => {
    const changes = changesBetween(table, dayBefore(day), day);
    // Some days only bound a month or a year of which no day is known.
    if (Object.values(changes).every(({ length }) => length === 0)) return [];
    const happenings = happeningsOn(graph, day);
    return [
      {
        ...step(day),
        day,
        summary: changesInWords(changes),
        happenings,
        brief: happenings.length > 0 ? '' : changesBriefly(changes),
        note: day > graph.site.checked ? 'as the terms are written' : '',
      },
    ];
  });
  return {
    years: [...Map.groupBy(days, ({ day }) => day.slice(0, 4))].map(([year, its]) => ({
      year,
      anchor: `y-${year}`,
      days: its,
    })),
    spans: changeSpans(graph).map((span) => ({
      ...spanLink(span),
      summary: changesInWords(changesBetween(table, span.from, span.to)),
    })),
  };
}

interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Pairs of days of which the site has a page of its own: from the day of an agreement to that of the next one. */
export function changeSpans(graph: Graph): readonly DaySpan[] {
  const days = [
    ...new Set(
      [...graph.pages.values()].filter(isAgreement).flatMap(({ on }) => (on === undefined ? [] : [firstDay(on)])),
    ),
  ].sort();
  return days.slice(1).map((to, index) => ({ from: days[index]!, to }));
}

/** What is different between two days. */
export interface ChangesPage {
  readonly title: string;
  readonly from: Step & { readonly happenings: readonly Link[] };
  readonly to: Step & { readonly happenings: readonly Link[] };
  readonly changes: Changes;
  readonly summary: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export function changesPage(graph: Graph, table: RelationTable, from: Day, to: Day): ChangesPage {
  const changes = changesBetween(table, from, to);
  const spans = changeSpans(graph);
  const place = spans.findIndex((span) => span.from === from && span.to === to);
  const end = (day: Day) => ({ ...pageFor(graph, day), happenings: happeningsOn(graph, day) });
  return {
    title: `What changed from ${formatDate(from)} to ${formatDate(to)}`,
    from: end(from),
    to: end(to),
    changes,
    summary: changesInWords(changes),
    previous: place > 0 ? spanLink(spans[place - 1]!) : undefined,
    next: place + 1 < spans.length ? spanLink(spans[place + 1]!) : undefined,
  };
}

/**
 * Where it is said what changed on the day of an agreement: on the page of that day.
 *
 * @returns undefined for a page that is no agreement, has no day, or on whose day nothing changed.
 */
export function changesHref({ changeDays }: Graph, page: Page): string | undefined {
  if (!isAgreement(page) || page.on === undefined) return undefined;
  const [first, last] = [firstDay(page.on), lastDay(page.on)];
  const day = changeDays.find((one) => one >= first && one <= last);
  return day && href.asOf(day, 'changes');
}

const isAgreement = (page: Page): page is EntityPage => page.shape === 'entity' && page.kind.shape === 'change';

const happeningsOn = ({ entitiesOn }: Graph, day: Day): Link[] =>
  entitiesOn.of(day as string as PartialDate).map(linkTo);

const step = (day: string): Step => ({ words: formatDate(day), href: href.asOf(day) });
const spanLink = ({ from, to }: DaySpan): Link => ({
  title: `${formatDate(from)} to ${formatDate(to)}`,
  href: href.changes(from, to),
});

/** A day, with the page that holds for it: its own, or that of the last change before it. */
function pageFor({ changeDays }: Graph, day: Day): Step {
  const own = changeDays.includes(day) ? day : lastBefore(changeDays, day);
  return { words: formatDate(day), href: href.asOf(own) };
}
