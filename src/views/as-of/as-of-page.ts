import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import { firstDay, lastDay } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { changesBetween, changesInWords } from './changes.ts';
import type { RelationTable } from './relation-table.ts';
import * as say from '#words/days.ts';

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

/** So many spans are listed; each that is older is reached from the one after it. */
const MOST_SPANS = 400;

/** What changed from one agreement to the next, each with how much; of very many the newest. */
export const spanLinks = (
  graph: Graph,
  table: RelationTable,
  most = MOST_SPANS,
): readonly (Link & { readonly summary: string })[] =>
  changeSpans(graph)
    .slice(-most)
    .map((span) => ({ ...spanLink(span), summary: changesInWords(changesBetween(table, span.from, span.to)) }));

/** The spans before and after the one that begins on a day. */
export function neighboursOf(graph: Graph, from: Day): { previous: Link | undefined; next: Link | undefined } {
  const spans = changeSpans(graph);
  const place = spans.findIndex((span) => span.from === from);
  const link = (span: DaySpan | undefined) => span && spanLink(span);
  return { previous: link(spans[place - 1]), next: link(spans[place + 1]) };
}

/**
 * Where it is said what changed on the day of an agreement or an event: on the page of that day.
 *
 * @returns undefined for a page that has no day, or on whose day nothing changed.
 */
export function changesHref({ changeDays }: Graph, page: Page): string | undefined {
  if (page.shape === 'topic' || page.on === undefined) return undefined;
  const [first, last] = [firstDay(page.on), lastDay(page.on)];
  const day = changeDays.find((one) => one >= first && one <= last);
  return day && href.asOf(day, 'changes');
}

const isAgreement = (page: Page): page is EntityPage => page.shape === 'entity' && page.kind.shape === 'change';

const spanLink = ({ from, to }: DaySpan): Link => ({
  title: say.fromTo(formatDate(from), formatDate(to)),
  href: href.changes(from, to),
});
