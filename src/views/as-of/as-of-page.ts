import type { EntityPage, Graph } from '#graph/graph.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { asOfDiagram } from '../diagram/overview-diagram.ts';
import { href } from '../href.ts';
import { formatDate } from '../words/dates.ts';
import { answerTo, type Answer } from './answer.ts';
import { changesBetween, changesBriefly, changesInWords, type Changes } from './changes.ts';
import { lastBefore } from './held.ts';
import { changeDays, relationsFile } from './relations-file.ts';

/** A day and the page of it. */
interface Step {
  readonly words: string;
  readonly href: string;
}

interface Link {
  readonly title: string;
  readonly href: string;
}

/** What holds on a day, and what changed at the last step to it. */
export interface AsOfPage {
  readonly answer: Answer;
  /** Agreements and events of the day. */
  readonly happenings: readonly Link[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
  readonly diagram: Diagram | undefined;
}

export function asOfPage(graph: Graph, day: Day): AsOfPage {
  const answer = answerTo(relationsFile(graph), { day });
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

export function asOfIndex(graph: Graph): AsOfIndex {
  const file = relationsFile(graph);
  const days = changeDays(graph).map((day) => {
    const changes = changesBetween(file, dayBefore(day), day);
    const happenings = happeningsOn(graph, day);
    return {
      ...step(day),
      day,
      summary: changesInWords(changes),
      happenings,
      brief: happenings.length > 0 ? '' : changesBriefly(changes),
      note:
        file.vague[day] !== undefined
          ? `dated to ${file.vague[day]}`
          : day > graph.site.checked
            ? 'as the terms are written'
            : '',
    };
  });
  return {
    years: [...Map.groupBy(days, ({ day }) => day.slice(0, 4))].map(([year, its]) => ({
      year,
      anchor: `y-${year}`,
      days: its,
    })),
    spans: changeSpans(graph).map((span) => ({
      ...spanLink(span),
      summary: changesInWords(changesBetween(file, span.from, span.to)),
    })),
  };
}

interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Pairs of days of which the site has a page of its own: from the day of an agreement to that of the next one. */
export function changeSpans(graph: Graph): readonly DaySpan[] {
  const days = [...new Set(agreements(graph).flatMap(({ on }) => (on === undefined ? [] : [firstDay(on)])))].sort();
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

export function changesPage(graph: Graph, from: Day, to: Day): ChangesPage {
  const changes = changesBetween(relationsFile(graph), from, to);
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
export function changesHref(graph: Graph, id: PageId): string | undefined {
  const agreement = agreements(graph).find((page) => page.id === id);
  if (agreement?.on === undefined) return undefined;
  const [first, last] = [firstDay(agreement.on), lastDay(agreement.on)];
  const day = changeDays(graph).find((one) => one >= first && one <= last);
  return day && href.asOf(day, 'changes');
}

const agreements = (graph: Graph): EntityPage[] =>
  [...graph.pages.values()].filter((page) => page.shape === 'entity').filter((page) => page.kind.shape === 'change');

function happeningsOn(graph: Graph, day: string): Link[] {
  return [...graph.pages.values()]
    .filter((page) => page.shape === 'entity' && page.on === day)
    .map(({ id, title }) => ({ title, href: href.page(id) }));
}

const step = (day: string): Step => ({ words: formatDate(day), href: href.asOf(day) });
const spanLink = ({ from, to }: DaySpan): Link => ({
  title: `${formatDate(from)} to ${formatDate(to)}`,
  href: href.changes(from, to),
});

/** A day, with the page that holds for it: its own, or that of the last change before it. */
function pageFor(graph: Graph, day: Day): Step {
  const days = changeDays(graph);
  const own = days.includes(day) ? day : lastBefore(days, day);
  return { words: formatDate(day), href: href.asOf(own) };
}
