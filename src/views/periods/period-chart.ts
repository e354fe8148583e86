import { ALWAYS, boundsOf, NEVER, standingOn, type Bounds, type Standing } from '#graph/bounds.ts';
import type { ClaimNode, Graph, Page, RelationNode, TopicPage } from '#graph/graph.ts';
import { startOf } from '#graph/spans.ts';
import { dayAfter, firstDay, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { LineMark } from '../as-of/day.ts';
import { circlesAround, partiesOf } from '../circles.ts';
import { carriersOf, furtherClaims, statusOf } from '../evidence/carriers.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import { datesInWords, relationSentence, relationWords, termsInWords } from '../wording/relations.ts';

/** A stretch of the chart, as percentages of its width. */
interface Stretch {
  readonly x: string;
  readonly width: string;
}

/** A bar of validity and the same in words. */
export interface PeriodRow {
  readonly label: string;
  /** What belongs behind the label: scope and amount of a relation. */
  readonly detail: string;
  /** With what is to be known of them. */
  readonly dates: string;
  /** Where it stands on the day the facts were checked. */
  readonly standing: Standing;
  readonly status: ClaimStatus;
  readonly how: string;
  readonly claim: string;
  /** Claims of its end, its scope and its amount, where they are others. */
  readonly further: readonly LineMark[];
  readonly bar: Stretch;
  /** The bar cut where it begins or ceases to be known that it held. */
  readonly parts: readonly (Stretch & { readonly known: boolean })[];
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

/** Something that lasts and is to be a row. */
type Lasting = Pick<PeriodRow, 'label' | 'detail' | 'dates' | 'further'> & {
  readonly bounds: Bounds;
  readonly claim: ClaimNode;
  readonly status: ClaimStatus;
};

/**
 * The periods of a page: those of a topic as its author wrote them; for an agreement the rights that it set or ended
 * between its parties, each taken with what it owns. Undefined where there are none.
 */
export function periodChart(graph: Graph, page: Page): PeriodChart | undefined {
  const { checked } = graph.site;
  if (page.shape === 'topic') return chart(checked, `${page.title}, period by period`, page.periods.map(ofTopic));
  if (page.kind.shape !== 'change' || page.on === undefined) return undefined;
  return chart(checked, `Rights that ${page.title} set or ended`, rightsOf(graph, page, page.on).map(lasting));
}

/** Rights that only one may hold at a time, of all parties. */
export const exclusiveRights = ({ site, relations }: Graph): PeriodChart | undefined =>
  chart(
    site.checked,
    'Rights that only one can hold at a time',
    [...relations.values()].filter(({ type }) => type.exclusive).map(lasting),
  );

/**
 * Rights and duties between different parties of an agreement that began, were stated, announced or ended on its day,
 * or are not known to hold from it on; in the order of the vocabulary.
 */
function rightsOf(graph: Graph, page: Page, on: PartialDate): RelationNode[] {
  const circles = circlesAround(partiesOf(page));
  const isOfIt = (date: PartialDate | undefined) =>
    date !== undefined && firstDay(date) >= firstDay(on) && lastDay(date) <= lastDay(on);
  return [...graph.relations.values()].filter((relation) => {
    const { type, from, to, ended, unclear_from } = relation;
    const [one, other] = [circles.get(from), circles.get(to)];
    const isBetween = one && other && one !== other;
    return (type.right || type.exclusive) && isBetween && [startOf(relation)?.date, ended, unclear_from].some(isOfIt);
  });
}

const ofTopic = ({ text, claims, ...span }: TopicPage['periods'][number]): Lasting => ({
  label: text,
  detail: '',
  dates: formatSpan(span),
  bounds: boundsOf(span),
  claim: claims[0]!,
  status: claims[0]!.status,
  further: [],
});

function lasting(relation: RelationNode): Lasting {
  const claim = carriersOf(relation).start;
  return {
    label: relationSentence(relationWords(relation)),
    detail: termsInWords(relation),
    dates: datesInWords(relation),
    bounds: relation.bounds,
    claim,
    status: statusOf(relation, claim),
    further: furtherClaims(relation).map((one) => ({
      of: one.of,
      status: one.claim.status,
      how: evidenceInWords(evidence(one.claim)),
      claim: href.claim(one.claim.id),
    })),
  };
}

const isDay = (day: Day) => day !== ALWAYS && day !== NEVER;
const daysOf = ({ earliest, sure, unsure, over }: Bounds) => [earliest, sure, unsure, over].filter(isDay);

function chart(checked: Day, caption: string, all: readonly Lasting[]): PeriodChart | undefined {
  // A bar needs one day at least.
  const periods = all.filter(({ bounds }) => daysOf(bounds).length > 0);
  if (periods.length === 0) return undefined;
  const axis = axisFor(
    periods.map(({ bounds }) => bounds),
    checked,
  );
  const rows = periods.map(({ bounds, claim, status, ...words }): PeriodRow => {
    const { earliest, sure, unsure, over } = bounds;
    const known = evidence(claim, status);
    return {
      ...words,
      standing: standingOn(bounds, checked),
      status,
      how: evidenceInWords(known),
      claim: href.claim(claim.id),
      bar: axis.stretch(earliest, over),
      parts: [
        { from: earliest, to: sure, known: false },
        { from: sure, to: unsure, known: true },
        { from: unsure, to: over, known: false },
      ].flatMap((part) => (part.from < part.to ? [{ ...axis.stretch(part.from, part.to), known: part.known }] : [])),
      openStart: earliest === ALWAYS,
      openEnd: over === NEVER,
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
    rows.some(({ parts }) => parts.some(({ known }) => !known)) &&
      'Dots stand for time of which it is not known whether it held.',
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
function axisFor(all: readonly Bounds[], checked: Day) {
  const day = (text: Day) => Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  const days = [...all.flatMap(daysOf), dayAfter(checked)].map(day);
  const [begin, end] = [Math.min(...days), Math.max(...days)];
  const beyond = (end - begin) * BEYOND;
  const first = begin - (all.some(({ earliest }) => earliest === ALWAYS) ? beyond : 0);
  const last = end + (all.some(({ over }) => over === NEVER) ? beyond : 0);
  const length = Math.max(1, last - first);
  const place = (text: Day) => (text === ALWAYS ? 0 : text === NEVER ? 100 : ((day(text) - first) / length) * 100);
  const stretch = (from: Day, to: Day): Stretch => ({
    x: percent(place(from)),
    width: percent(place(to) - place(from)),
  });
  const step = [1, 2, 5, 10, 25, 50, 100].find((years) => length / YEAR_DAYS / years <= MOST_TICKS) ?? 500;
  const [firstYear, lastYear] = [first, last].map((one) => new Date(one * DAY_MS).getUTCFullYear()) as [number, number];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).filter(
    (year) => year % step === 0,
  );
  const ticks = years
    .map((year) => ({ x: place(`${year}-01-01` as Day), label: String(year) }))
    .filter(({ x }) => x >= 0 && x <= 96);
  return { place, stretch, ticks: ticks.map(({ x, label }) => ({ x: percent(x), label })) };
}

const percent = (number: number) => `${Number(number.toFixed(2))}%`;
