import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { dayAfter, firstDay, firstDayAfter, holdsOn } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { circlesAround, partiesOf } from '../circles.ts';
import { href } from '../href.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import { relationSentence, relationWords, termsInWords } from '../wording/relations.ts';

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
export function periodChart(graph: Graph, page: Page): PeriodChart | undefined {
  const { checked } = graph.site;
  if (page.shape === 'topic')
    return chart(
      checked,
      `${page.title}, period by period`,
      page.periods.map(({ text, claims, ...span }) => ({ label: text, detail: '', span, claim: claims[0]! })),
    );
  if (page.kind.shape !== 'change') return undefined;
  const caption = `Rights and duties between the parties of ${page.title}`;
  return chart(checked, caption, rightsBetween(graph, page).map(lasting));
}

/** Rights that only one may hold at a time, of all parties. */
export const exclusiveRights = ({ site, relations }: Graph): PeriodChart | undefined =>
  chart(
    site.checked,
    'Rights that only one can hold at a time',
    [...relations.values()].filter(({ type }) => type.exclusive).map(lasting),
  );

/** Rights and duties between different parties of an agreement, in the order of the vocabulary. */
function rightsBetween(graph: Graph, page: Page): RelationNode[] {
  const circles = circlesAround(partiesOf(page));
  return [...graph.relations.values()].filter(({ type, from, to }) => {
    const [one, other] = [circles.get(from), circles.get(to)];
    return (type.right || type.exclusive) && one && other && one !== other;
  });
}

const lasting = (relation: RelationNode): Lasting => ({
  label: relationSentence(relationWords(relation)),
  detail: termsInWords(relation),
  span: relation,
  claim: relation.claims[0]!,
  status: relation.status,
});

function chart(checked: Day, caption: string, all: readonly Lasting[]): PeriodChart | undefined {
  // A bar needs one end at least.
  const periods = all.filter(({ span }) => span.since !== undefined || firstDayAfter(span) !== undefined);
  if (periods.length === 0) return undefined;
  const axis = axisFor(
    periods.map(({ span }) => span),
    checked,
  );
  const rows = periods.map(({ label, detail, span, claim, status }): PeriodRow => {
    const [start, end] = [span.since && firstDay(span.since), firstDayAfter(span)];
    const [from, to] = [start === undefined ? 0 : axis.place(start), end === undefined ? 100 : axis.place(end)];
    const known = evidence(claim, status);
    return {
      label,
      detail,
      dates: formatSpan(span),
      current: holdsOn(span, checked),
      status: known.status,
      how: evidenceInWords(known),
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
