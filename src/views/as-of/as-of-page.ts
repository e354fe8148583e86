import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import { firstDay, lastDay } from '#graph/time.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { changesBetween, changesInWords, type Changes } from './changes.ts';
import type { RelationTable } from './relation-table.ts';
import { linkTo, type Link } from '../link.ts';

/** A day and the page of it. */
interface Step {
  readonly words: string;
  readonly href: string;
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

/** What changed from one agreement to the next, each with how much. */
export const spanLinks = (graph: Graph, table: RelationTable): readonly (Link & { readonly summary: string })[] =>
  changeSpans(graph).map((span) => ({
    ...spanLink(span),
    summary: changesInWords(changesBetween(table, span.from, span.to)),
  }));

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

const spanLink = ({ from, to }: DaySpan): Link => ({
  title: `${formatDate(from)} to ${formatDate(to)}`,
  href: href.changes(from, to),
});

/** A day, with the page that holds for it: its own, or that of the last change before it. */
function pageFor({ changeDays }: Graph, day: Day): Step {
  const own = changeDays.findLast((one) => one <= day);
  return { words: formatDate(day), href: href.asOf(own) };
}
