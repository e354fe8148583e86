import * as say from '#words/operators.ts';
import { statuses } from '#words/statuses.ts';
import type { Filter } from '../index/cards.ts';
import { nearWords } from '../words/correction.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Counts, SearchedSite } from './engine.ts';
import { spanIn } from './moment-in.ts';
import { firstOf, lastOf, type Moment } from './moment.ts';
import type { Narrowed } from './narrowed-page.ts';
import { operatorsIn, parse, print, printed, type Found, type Operator } from './operators.ts';

/** An operator of a query as a reader is told of it. */
export interface ToldOperator {
  /** As it is written: kind:house. */
  readonly label: string;
  /** The query without it. */
  readonly rest: string;
  /** What is wrong with it, when it could not be understood, and the nearest that can. */
  readonly trouble?: {
    readonly text: string;
    readonly nearest?: { readonly label: string; readonly query: string };
  };
}

/** What the operators of a query ask for. */
export interface Narrowing extends Narrowed {
  /** The query with blanks in place of its operators, so that everything else stands where it was. */
  readonly text: string;
  /** The time of `on:`. */
  readonly moment: Moment | undefined;
  /** Whether it has one that is not understood. */
  readonly isUnclear: boolean;
  readonly told: readonly ToldOperator[];
}

/** What one operator asks for, or why that is not known, with the nearest that is. */
interface Asked extends Partial<Narrowed> {
  readonly span?: Pick<Moment, 'first' | 'last'>;
  readonly trouble?: string;
  readonly near?: Operator | undefined;
}

/** In which filters each operator looks for its value; the first that has it. */
const FILTERS_OF: ReadonlyMap<string, readonly Filter[]> = new Map([
  ['kind', ['kind']],
  ['status', ['status', 'standing']],
  ['source', ['source', 'by']],
  ['by', ['by']],
]);
const STATUSES: Readonly<Record<string, string>> = statuses;
/** So many values are told where none is near. */
const MOST_TOLD = 12;
const NAMES: readonly string[] = Object.keys(say.operators);

/** Where no claim is of such a time, no page is. */
const NO_DAY = ['none'];

/**
 * Understands the operators of a query.
 *
 * @param valuesOf - Which filter has which values; loaded when it is asked for.
 * @param typing - Whether the reader is still at it: what is not understood at the end may become so.
 */
export async function narrowing(
  typed: string,
  valuesOf: () => Promise<Counts>,
  site: SearchedSite,
  typing: boolean,
): Promise<Narrowing> {
  const found = operatorsIn(typed);
  const values = found.some(({ name }) => name.length > 1 && NAMES.includes(name)) ? await valuesOf() : {};
  const parts = parse(typed);
  const filters: Partial<Record<Filter, readonly string[]>> = {};
  const without: (readonly string[])[] = [];
  let days = Object.keys(values['day'] ?? {}).sort();
  const moments: Moment[] = [];
  let isUnclear = false;
  const told = found.flatMap((operator): readonly ToldOperator[] => {
    const { name, value, end } = operator;
    const { trouble: text, near, span, ...asked } = askedBy(operator, values, site);
    isUnclear ||= text !== undefined;
    if (text !== undefined && typing && end === typed.length && name !== '-') return [];
    without.push(...(asked.without ?? []));
    for (const [filter, some] of Object.entries(asked.filters ?? {}) as [Filter, readonly string[]][])
      filters[filter] = [...(filters[filter] ?? []), ...some];
    if (span) {
      const isUntil = (day: string) => name === 'since' || firstOf(day) <= span.last;
      days = days.filter((day) => isUntil(day) && (name === 'until' || lastOf(day) >= span.first));
      filters.day = days.length > 0 ? days : NO_DAY;
    }
    if (name === 'on' && span) moments.push({ ...span, typed: value, start: 0, end: 0 });
    const place = parts.findIndex((part) => typeof part !== 'string' && part.name === name && part.value === value);
    const query = (...put: readonly Operator[]) => print(parts.toSpliced(place, 1, ...put));
    const nearest = near && { label: printed(near), query: query(near) };
    const trouble = text !== undefined && { text, ...(nearest && { nearest }) };
    return [{ label: printed(operator), rest: query(), ...(trouble && { trouble }) }];
  });
  // Nothing is on two days.
  const moment = moments.length === 1 ? moments[0] : undefined;
  return { text: blanked(typed, found), filters, without, moment, isUnclear, told };
}

function askedBy(operator: Operator, values: Counts, site: SearchedSite): Asked {
  const { name, value } = operator;
  if (name === '"') return {};
  if (name === '-')
    return value.includes(':') ? { trouble: say.wordsAloneAreLeftOut(value) } : { without: [wordsOf(value)] };
  const searched = FILTERS_OF.get(name);
  if (searched) return chosenBy(operator, searched, values, site);
  if (NAMES.includes(name)) {
    const span = spanIn(value, site.turns);
    return span ? { span } : { trouble: say.needsADay(printed(operator), name) };
  }
  const [near] = nearWords(name, NAMES);
  return { trouble: say.noOperator(name), near: near === undefined ? undefined : { name: near, value } };
}

/** The values of the first of some filters that an operator may mean. */
function chosenBy(operator: Operator, searched: readonly Filter[], values: Counts, site: SearchedSite): Asked {
  const { name, value } = operator;
  for (const filter of searched) {
    const fitting = valuesNamed(value, filter, values, site);
    if (fitting.length > 0) return { filters: { [filter]: fitting } };
  }
  const known = searched.flatMap((filter) => Object.keys(values[filter] ?? {})).sort();
  const [near] = nearWords(value, known);
  const some = near === undefined && known.length <= MOST_TOLD ? known : [];
  const trouble = say.nothingThatThisSiteHas(printed(operator), some);
  return { trouble, near: near === undefined ? undefined : { name, value: near } };
}

/**
 * The values of a filter that a name stands for: those that have all of its words, a status in its label as well.
 * Another ending than that of the plural makes it another name.
 */
function valuesNamed(value: string, filter: Filter, values: Counts, { thesaurus }: SearchedSite): readonly string[] {
  const asked = wordsOf(value);
  const isSame = (word: string, other: string) => word === other || `${word}s` === other || word === `${other}s`;
  return Object.keys(values[filter] ?? {}).filter((one) => {
    const words = wordsOf(`${one.replaceAll('-', ' ')} · ${filter === 'status' ? STATUSES[one] : ''}`);
    const meanings = thesaurus.meaningWordsIn(words);
    const means = (word: string) => thesaurus.meaningWordsIn([word]).some((meaning) => meanings.includes(meaning));
    return asked.length > 0 && asked.every((word) => words.some((other) => isSame(word, other)) || means(word));
  });
}

/** Of an operator that is none the words stay; the rest of the query stays where it is. */
const blanked = (typed: string, found: readonly Found[]): string =>
  found.reduce((text, { name, start, end }) => {
    const until = name === '"' ? start : NAMES.includes(name) ? end : start + name.length + 1;
    return text.slice(0, start) + ' '.repeat(until - start) + text.slice(until);
  }, typed);
