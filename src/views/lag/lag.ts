import { ALWAYS, NEVER, type Bounds } from '#graph/bounds.ts';
import type { Graph, Page, RelationNode, TopicPage } from '#graph/graph.ts';
import { firstDay } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { startOf, whenOf } from './when.ts';
import * as say from '#words/lag.ts';

/** Since when something is offered in one way. */
export interface Offer {
  readonly when: string;
  /** The kind of it: `limited preview`. */
  readonly kind: string;
  readonly claim: string;
}

/** A start elsewhere, in days after the first one on which the first place can have had it. */
export interface Point {
  readonly days: number;
  readonly isPart: boolean;
}

export interface LagRow {
  readonly item: string;
  /** What the first place offers, then each other one; none where nothing was found. */
  readonly offers: readonly (readonly Offer[])[];
  /** How far ahead the first place was: `at most 4 days`. */
  readonly ahead: string;
  readonly points: readonly Point[];
  /** Days until the rule began, in which the others were not allowed to have it. */
  readonly barred: number;
}

/** How far ahead the first place was, thing by thing. */
export interface LagTable {
  readonly places: readonly Link[];
  /** The whole in a sentence. */
  readonly verdict: string;
  readonly rows: readonly LagRow[];
  /** Full width of the drawings, in days, and what is named on it. */
  readonly most: number;
  readonly ticks: readonly number[];
  readonly shows: readonly Remark[];
  readonly hides: readonly Remark[];
  readonly elsewhere: readonly ClaimEntry[];
}

interface Remark {
  readonly text: string;
  readonly mark: Mark | undefined;
}

/** The days by which the first place was ahead of a general start elsewhere. */
interface Ahead {
  readonly item: string;
  /** Nothing where it is not known that the first place was ahead at all. */
  readonly least: number | undefined;
  readonly most: number;
}

const ROUND = 30;

export function lagTable(graph: Graph, { lag, periods }: TopicPage, book: ClaimBook): LagTable | undefined {
  if (!lag) return undefined;
  const offers = graph.byItem.filter(({ type }) => type === lag.type);
  const others = [...new Set(offers.map(({ from }) => from))].filter((from) => from !== lag.first);
  const places = [lag.first, ...others];
  const began = periods[0]?.since === undefined ? undefined : firstDay(periods[0].since);
  const items = [...Map.groupBy(offers, ({ item }) => item ?? '')].map(([item, its]) => ({ item, its }));
  const known = items.flatMap(({ item, its }) => aheadOf(item, its, lag.first) ?? []);
  const rows = items.map(({ item, its }) => rowOf(item, its, places, began, known));
  const longest = Math.max(ROUND, ...rows.flatMap(({ points, barred }) => [barred, ...points.map(({ days }) => days)]));
  const most = Math.ceil(longest / ROUND) * ROUND;
  const remarks = (all: readonly { readonly text: string; readonly claims: Parameters<ClaimBook['mark']>[0] }[]) =>
    all.map(({ text, claims }) => ({ text, mark: book.mark(claims) }));
  return {
    places: places.map(linkTo),
    verdict: verdictOf(known, lag.first),
    rows: rows.toSorted((a, b) => (firstOf(a.item, items) < firstOf(b.item, items) ? -1 : 1)),
    most,
    ticks: Array.from({ length: most / ROUND }, (_, index) => (index + 1) * ROUND),
    shows: remarks(lag.shows),
    hides: remarks(lag.hides),
    elsewhere: lag.elsewhere.map(claimEntry),
  };
}

type Item = { readonly item: string; readonly its: readonly RelationNode[] };

const firstOf = (item: string, items: readonly Item[]): Day => startOf(items.find((one) => one.item === item)!.its);

function rowOf(
  item: string,
  its: readonly RelationNode[],
  places: readonly Page[],
  began: Day | undefined,
  known: readonly Ahead[],
): LagRow {
  const first = earliestAt(its, places[0]!);
  const ahead = known.find((one) => one.item === item);
  return {
    item,
    offers: places.map((place) => its.filter(({ from }) => from === place).map(offerOf)),
    ahead: ahead ? inWords(ahead) : say.notKnown,
    points:
      first === undefined
        ? []
        : its
            .filter(({ from, bounds }) => from !== places[0] && isExact(bounds))
            .map(({ bounds, state }) => ({ days: Math.max(0, between(first, bounds.sure)), isPart: state === 'part' })),
    barred: first === undefined || began === undefined ? 0 : Math.max(0, between(first, began)),
  };
}

const offerOf = (relation: RelationNode): Offer => ({
  when: whenOf(relation),
  kind: relation.scope ?? '',
  claim: href.claim(relation.claims[0]!.id),
});

/** The first day on which a place can have had it; nothing where no day limits that. */
function earliestAt(its: readonly RelationNode[], place: Page): Day | undefined {
  const [day] = its.flatMap(({ from, bounds }) => (from === place ? [bounds.earliest] : [])).sort();
  return day === undefined || day === ALWAYS ? undefined : day;
}

/** By how much the first place was ahead of the first general start elsewhere. */
function aheadOf(item: string, its: readonly RelationNode[], place: Page): Ahead | undefined {
  const first = earliestAt(its, place);
  const elsewhere = its
    .filter(({ from, bounds, state }) => from !== place && isExact(bounds) && state !== 'part')
    .map(({ bounds }) => bounds.sure)
    .sort()[0];
  if (first === undefined || elsewhere === undefined) return undefined;
  const sure = its
    .flatMap(({ from, bounds }) => (from === place && bounds.sure !== NEVER ? [bounds.sure] : []))
    .sort()[0];
  return {
    item,
    least: sure !== undefined && sure <= elsewhere ? between(sure, elsewhere) : undefined,
    most: Math.max(0, between(first, elsewhere)),
  };
}

function inWords({ least, most }: Ahead): string {
  const days = (count: number) => say.daysOrOne(count);
  if (least !== undefined) return least === most ? days(most) : say.daysFromTo(least, days(most));
  return most === 0 ? say.noDayThatCanBeSeen : say.atMost(days(most));
}

function verdictOf(known: readonly Ahead[], first: Page): string {
  const longest = known.toSorted((a, b) => b.most - a.most)[0];
  if (!longest) return say.noDayIsKnown(first.title);
  const none = known.filter(({ most }) => most === 0).length;
  return say.wasAheadByAtMost(first.title, longest.most, longest.item, none, known.length);
}

/** Whether it is known to the day when it began. */
const isExact = ({ earliest, sure }: Bounds) => earliest === sure;

const between = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
