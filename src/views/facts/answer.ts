import { firstDay, lastDay } from '#graph/time.ts';
import { standingOn, type Standing } from '#graph/bounds.ts';
import { byCodePoint } from '#issues/order.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Fact, FactDate } from './fact.ts';
import type { Query } from './query.ts';

/** Facts under one heading of the table. */
export interface FactGroup {
  readonly id: string;
  readonly rows: readonly Fact[];
}

/** What the table shows of a query. */
export interface FactsAnswer {
  readonly rows: readonly Fact[];
  /** The same in groups, in the order in which the first of each stands; one where they are not grouped. */
  readonly groups: readonly FactGroup[];
  /** How many stand otherwise on the day that is asked, and fit the rest. */
  readonly others: Readonly<Record<Standing, number>>;
}

/** The facts that fit a query, in its order and its groups. */
export function factsThat(facts: readonly Fact[], query: Query, families: readonly string[]): FactsAnswer {
  const fitting = facts.filter((fact) => fits(fact, query));
  const standing = ({ bounds }: Fact) => bounds && standingOn(bounds, query.day);
  const rows = (query.is === '' ? fitting : fitting.filter((fact) => standing(fact) === query.is)).toSorted(
    inOrderOf(query.sort),
  );
  const groups = [...Map.groupBy(rows, groupOf(query.group))].map(([id, its]) => ({ id, rows: its }));
  const others: Record<Standing, number> = { upcoming: 0, 'in-force': 0, ended: 0, 'not-known': 0 };
  if (query.is !== '')
    for (const fact of fitting) {
      const one = standing(fact);
      if (one !== undefined && one !== query.is) others[one]++;
    }
  return { rows, groups: query.group === 'family' ? groups.toSorted(inPlaceOf(families)) : groups, others };
}

function fits({ sort, ends, types, family, status, source, amount }: Fact, query: Query): boolean {
  return (
    `${sort}s` === query.rows &&
    areBetween(ends, query.who, query.whom) &&
    (query.right === '' || query.right === `${family}*` || types.includes(query.right)) &&
    (query.status === '' || query.status === status) &&
    (query.source === '' || query.source === source) &&
    (query.amount === '' ||
      (query.amount === 'none'
        ? !amount
        : query.amount === 'some'
          ? amount !== undefined
          : query.amount === amount?.kind))
  );
}

/** Whether one end is the one party and another end the other, whichever stands first. */
function areBetween(ends: Fact['ends'], who: string, whom: string): boolean {
  const placesOf = (id: string) => ends.flatMap((end, place) => (id === '' || end.includes(id) ? place : []));
  const [ones, others] = [placesOf(who), placesOf(whom)];
  if (who === '' || whom === '') return ones.length > 0 && others.length > 0;
  return ones.some((one) => others.some((other) => one !== other));
}

const GROUPS: Readonly<Record<string, (fact: Fact) => string>> = {
  family: ({ family }) => family,
  who: ({ subject }) => subject?.title ?? '',
  status: ({ status }) => status,
  source: ({ source }) => source,
  year: ({ since }) => (since ? yearOf(since) : ''),
};

/** The year of a date; of one that may be of several, its words. */
function yearOf({ date, words }: FactDate): string {
  const [first, last] = [firstDay(date as PartialDate), lastDay(date as PartialDate)].map((day) => day.slice(0, 4));
  return first === last ? first! : words;
}

const groupOf = (name: string) => GROUPS[name] ?? (() => '');

const inPlaceOf =
  (families: readonly string[]) =>
  (a: FactGroup, b: FactGroup): number =>
    placeIn(families, a.id) - placeIn(families, b.id);

const placeIn = (all: readonly string[], id: string) => (all.includes(id) ? all.indexOf(id) : all.length);

type Key = (fact: Fact) => string | number | undefined;

const KEYS: Readonly<Record<string, Key>> = {
  says: ({ subject, verb, object, statement }) => statement ?? `${subject!.title} ${verb} ${object!.title}`,
  since: ({ since }) => since?.date,
  until: ({ until }) => until?.date,
  amount: ({ amount }) => amount?.value,
  by: ({ by }) => by.title,
};

/**
 * Facts by a column; what has nothing in it comes last, and what is alike stays in its order. Unlike amounts stand
 * apart.
 */
export function inOrderOf(sort: string): (a: Fact, b: Fact) => number {
  const way = sort.startsWith('-') ? -1 : 1;
  const name = sort.replace(/^-/, '');
  const key = KEYS[name] ?? KEYS['since']!;
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const units = name === 'amount' ? byCodePoint(a.amount!.unit, b.amount!.unit) : 0;
    if (units !== 0) return units;
    return way * (typeof one === 'number' ? one - (other as number) : byCodePoint(one, other as string));
  };
}
