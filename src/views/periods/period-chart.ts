import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { dayAfter, firstDay, firstDayAfter, holdsOn } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { href } from '../href.ts';
import { evidence } from '../evidence/evidence.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatDate, formatSpan } from '../words/dates.ts';
import { relationSentence, relationWords } from '../words/relations.ts';

/** A bar of validity and the same in words. Places are percentages of the width of the chart. */
export interface PeriodRow {
  readonly label: string;
  /** What belongs behind the label: scope and amount of a relation. */
  readonly detail: string;
  readonly dates: string;
  /** Whether it holds on the day the facts were checked. */
  readonly current: boolean;
  readonly status: ClaimStatus;
  readonly how: string;
  readonly claim: string;
  readonly bar: { readonly x: string; readonly width: string };
  /** Whether nothing is written of its beginning, or of its end: the bar is then open on that side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * Bars of validity over time.
 *
 * It is drawn as a table of which one column is a strip of SVG, and not by Mermaid's Gantt chart. That one has a fixed
 * width, which leaves a few pixels for words on a telephone; it knows no open ends, so that days would have to be
 * invented for them; and its words are repeated nowhere. Here the chart is its own table.
 */
export interface PeriodChart {
  readonly caption: string;
  /** Beginnings of years. */
  readonly ticks: readonly { readonly x: string; readonly label: string }[];
  /** The day on which the facts were checked. */
  readonly checked: { readonly x: string; readonly words: string };
  readonly rows: readonly PeriodRow[];
  /** How the bars are to be read, in sentences. */
  readonly reading: string;
}

/** Something with dates that is to be a row. */
interface Lasting extends Pick<PeriodRow, 'label' | 'detail'> {
  readonly span: Span;
  readonly claim: ClaimNode;
  /** How it is known, where it is less certain than its claim. */
  readonly status?: ClaimStatus | undefined;
}

/**
 * The periods of a page: those of a topic as its author wrote them; for an agreement the rights and duties
 * between its parties, each taken with what it owns. Undefined where there are none.
 */
export function periodChart(graph: Graph, id: PageId): PeriodChart | undefined {
  const page = the(graph.pages, id);
  if (page.shape === 'entity')
    return page.kind.shape === 'change'
      ? chart(
          graph,
          `Rights and duties between the parties of ${page.title}`,
          rightsBetween(graph, page).map((relation) => lasting(graph, relation)),
        )
      : undefined;
  const periods = (page.periods ?? []).map(({ text, claims, ...span }) => ({
    label: text,
    detail: '',
    span,
    claim: the(graph.claims, claims[0]!),
  }));
  return chart(graph, `${page.title}, period by period`, periods);
}

/** Rights that only one may hold at a time, of all parties. */
export function exclusiveRights(graph: Graph): PeriodChart | undefined {
  const relations = inTypeOrder(
    graph,
    [...graph.relations.values()].filter(({ type }) => type.exclusive),
  );
  return chart(
    graph,
    'Rights that only one can hold at a time',
    relations.map((relation) => lasting(graph, relation)),
  );
}

/** Rights and duties between different parties of an agreement, in the order of the vocabulary. */
function rightsBetween(graph: Graph, page: Page): RelationNode[] {
  const circles = new Map<PageId, PageId>();
  for (const { type, from, to } of graph.relationsOf(page.id)) {
    const other = the(graph.pages, from === page.id ? to : from);
    if (type.structure && other.shape === 'entity' && other.kind.shape !== 'change') circles.set(other.id, other.id);
  }
  // A Map visits what is added while it is iterated, so that parts of parts are found too.
  for (const [member, party] of circles)
    for (const { type, from, to } of graph.relationsOf(member))
      if (type.part && from === member && !circles.has(to)) circles.set(to, party);
  const found = [...graph.relations.values()].filter(
    ({ type, from, to }) =>
      (type.right || type.exclusive) && circles.has(from) && circles.has(to) && circles.get(from) !== circles.get(to),
  );
  return inTypeOrder(graph, found);
}

function inTypeOrder(graph: Graph, relations: readonly RelationNode[]): RelationNode[] {
  const types = [...graph.relationTypes.values()];
  const start = ({ since }: RelationNode) => (since === undefined ? '' : firstDay(since));
  return [...relations].sort(
    (a, b) => types.indexOf(a.type) - types.indexOf(b.type) || compare(start(a), start(b)) || compare(a.id, b.id),
  );
}

function lasting(graph: Graph, relation: RelationNode): Lasting {
  return {
    label: relationSentence(relationWords(relation, graph)),
    detail: [relation.scope, relation.amount && formatAmount(relation.amount)].filter(Boolean).join(', '),
    span: relation,
    claim: the(graph.claims, relation.claims[0]!),
    status: relation.status,
  };
}

function chart(graph: Graph, caption: string, all: readonly Lasting[]): PeriodChart | undefined {
  // A bar needs one end at least.
  const periods = all.filter(({ span }) => span.since !== undefined || firstDayAfter(span) !== undefined);
  if (periods.length === 0) return undefined;
  const { checked } = graph.site;
  const axis = axisFor(
    periods.map(({ span }) => span),
    checked,
  );
  const rows = periods.map(({ label, detail, span, claim, status }): PeriodRow => {
    const [start, end] = [span.since && firstDay(span.since), firstDayAfter(span)];
    const [from, to] = [start === undefined ? 0 : axis.place(start), end === undefined ? 100 : axis.place(end)];
    const { word, limit, status: known } = evidence(graph, { ...claim, status: status ?? claim.status });
    return {
      label,
      detail,
      dates: formatSpan(span),
      current: holdsOn(span, checked),
      status: known,
      how: [word, limit].filter(Boolean).join(', '),
      claim: href.claim(claim.id),
      bar: { x: percent(from), width: percent(to - from) },
      openStart: start === undefined,
      openEnd: end === undefined,
    };
  });
  return {
    caption,
    ticks: axis.ticks,
    checked: { x: percent(axis.place(checked)), words: formatDate(checked) },
    rows,
    reading: readingOf(rows, formatDate(checked)),
  };
}

function readingOf(rows: readonly PeriodRow[], checked: string): string {
  const [noStart, noEnd] = [rows.some(({ openStart }) => openStart), rows.some(({ openEnd }) => openEnd)];
  return [
    `The line across the bars is ${checked}, when the facts were last checked.`,
    noStart && noEnd && 'An arrow to the left means that no start is written, one to the right that no end is.',
    noStart && !noEnd && 'An arrow means that no start is written.',
    noEnd && !noStart && 'An arrow means that no end is written.',
    rows.some(({ status }) => status !== 'stated') && 'A bar with a broken edge is reported, expected or disputed.',
    'Each bar leads to its claim.',
  ]
    .filter(Boolean)
    .join(' ');
}

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;

/** Most years that are named below a chart. */
const MOST_TICKS = 8;

/** How much of what is dated a bar reaches beyond it, on a side that is open. */
const BEYOND = 0.06;

/** From the first day of anything to the last, the day of the check included, and beyond where something is open. */
function axisFor(spans: readonly Span[], checked: Day) {
  const day = (text: Day) => Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  const ends = spans
    .flatMap((span) => [span.since && firstDay(span.since), firstDayAfter(span)])
    .filter((one) => one !== undefined);
  const days = [...ends, dayAfter(checked)].map(day);
  const [earliest, latest] = [Math.min(...days), Math.max(...days)];
  const beyond = (latest - earliest) * BEYOND;
  const first = earliest - (spans.some(({ since }) => since === undefined) ? beyond : 0);
  const last = latest + (spans.some((span) => firstDayAfter(span) === undefined) ? beyond : 0);
  const length = Math.max(1, last - first);
  const place = (text: Day) => ((day(text) - first) / length) * 100;
  const step = [1, 2, 5, 10, 25, 50, 100].find((years) => length / YEAR_DAYS / years <= MOST_TICKS) ?? 500;
  const [firstYear, lastYear] = [first, last].map((one) => new Date(one * DAY_MS).getUTCFullYear()) as [number, number];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter(
    (year) => year % step === 0,
  );
  const ticks = years
    .map((year) => ({ x: place(`${year}-01-01` as Day), label: String(year) }))
    .filter(({ x }) => x >= 0 && x <= 96);
  return { place, ticks: ticks.map(({ x, label }) => ({ x: percent(x), label })) };
}

const percent = (number: number) => `${Number(number.toFixed(2))}%`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
