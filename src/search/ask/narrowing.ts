import { STANDING_WORDS } from '#views/evidence/claim-entry.ts';
import { STATUS_WORDS } from '#views/evidence/evidence.ts';
import type { Filter } from '../index/cards.ts';
import { nearWords } from '../words/near-words.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Counts } from './engine.ts';
import { firstOf, lastOf, type Moment } from './moment.ts';
import type { Narrowed } from './narrowed-page.ts';
import { spanIn } from './moment-in.ts';
import { OPERATORS, operatorsIn, parse, print, printed, type Operator } from './operators.ts';
import type { SearchedSite } from './searched-site.ts';

/** An operator of a query as a reader is told of it. */
export interface ToldOperator {
  /** As it is written: kind:house. */
  readonly label: string;
  /** The query without it. */
  readonly rest: string;
  /** What is wrong with it, when it could not be understood, and the nearest that can. */
  readonly trouble?: { readonly text: string; readonly nearest?: { readonly label: string; readonly query: string } };
}

/** What the operators of a query ask for. */
export interface Narrowing extends Narrowed {
  /** The query with blanks in place of its operators, so that everything else stands where it was. */
  readonly text: string;
  /** The time of `on:`. */
  readonly moment: Moment | undefined;
  readonly told: readonly ToldOperator[];
}

/** In which filters each operator looks for its value; the first that has it. */
const FILTERS_OF: Readonly<Record<string, readonly Filter[]>> = {
  kind: ['kind'],
  status: ['status', 'standing'],
  source: ['source', 'by'],
  by: ['by'],
};
const LABELS: Readonly<Partial<Record<Filter, Readonly<Record<string, string>>>>> = {
  status: STATUS_WORDS,
  standing: STANDING_WORDS,
};
/** So many values are told where none is near. */
const MOST_TOLD = 12;
const NAMES: readonly string[] = OPERATORS.map(([name]) => name);

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
  let moment: Moment | undefined;
  /** Takes an operator for what it asks; what it says is why it could not. */
  const taken = ({ name, value }: Operator): readonly [text: string, nearest?: Operator | undefined] | undefined => {
    if (name === '"') return undefined;
    if (name === '-') {
      if (value.includes(':')) return [`-${value} is no operator: words alone are left out.`];
      without.push(wordsOf(value, site.language));
    } else if (FILTERS_OF[name]) {
      const names = value.split(',').filter((one) => one.trim() !== '');
      const strange = names.filter((one) => !valuesNamed(name, one, values, site));
      for (const one of names) {
        const { filter, values: fitting } = valuesNamed(name, one, values, site) ?? {};
        if (filter && fitting) filters[filter] = [...(filters[filter] ?? []), ...fitting];
      }
      if (strange.length > 0) {
        const known = knownValues(name, values);
        const near = names.flatMap((one) => (strange.includes(one) ? nearWords(one, known).slice(0, 1) : one));
        const some = known.length > MOST_TOLD ? '' : ` It has ${known.join(', ')}.`;
        return [
          `${printed({ name, value: strange.join() })} is nothing that this site has.${near.length > 0 ? '' : some}`,
          near.length === 0 ? undefined : { name, value: near.join() },
        ];
      }
    } else if (NAMES.includes(name)) {
      const span = spanIn(value, site.turns);
      if (!span) return [`${printed({ name, value })} needs a day, a month or a year, as in ${name}:2025-06.`];
      days = days.filter(
        (day) => (name === 'until' || lastOf(day) >= span.first) && (name === 'since' || firstOf(day) <= span.last),
      );
      filters.day = days.length > 0 ? days : NO_DAY;
      if (name === 'on') moment = { ...span, typed: value, start: 0, end: 0 };
    } else {
      const [near] = nearWords(name, NAMES);
      return [
        `${name}: is no operator here; its words are searched for.`,
        near === undefined ? near : { name: near, value },
      ];
    }
    return undefined;
  };
  const told = found.flatMap((operator): readonly ToldOperator[] => {
    const { name, value, end } = operator;
    if (typing && end === typed.length && /^\p{L}/u.test(name) && !understood(operator, values, site)) return [];
    const place = parts.findIndex((part) => typeof part !== 'string' && part.name === name && part.value === value);
    const query = (...put: readonly Operator[]) => print(parts.toSpliced(place, 1, ...put));
    const [text, nearest] = taken(operator) ?? [];
    const near = nearest && { label: printed(nearest), query: query(nearest) };
    return [
      { label: printed(operator), rest: query(), ...(text && { trouble: { text, ...(near && { nearest: near }) } }) },
    ];
  });
  return { text: blanked(typed, found), filters, without, moment, told };
}

const understood = (operator: Operator, values: Counts, site: SearchedSite) =>
  FILTERS_OF[operator.name]
    ? valuesNamed(operator.name, operator.value, values, site)
    : spanIn(operator.value, site.turns);

/**
 * The values of a filter that a name stands for: those that have all of its words, in their own or in those of their
 * label. Another ending than that of the plural makes it another name.
 */
function valuesNamed(name: string, value: string, values: Counts, { language, thesaurus }: SearchedSite) {
  const asked = wordsOf(value, language);
  const isSame = (word: string, other: string) => word === other || `${word}s` === other || word === `${other}s`;
  const means = (word: string, words: readonly string[]) =>
    thesaurus.meanings.some(
      ({ members }) =>
        members.some((member) => member.join(' ') === word) &&
        members.some((member) => member.every((one) => words.includes(one))),
    );
  for (const filter of FILTERS_OF[name]!) {
    const fitting = Object.keys(values[filter] ?? {}).filter((one) => {
      const words = wordsOf(`${one.replaceAll('-', ' ')} · ${LABELS[filter]?.[one] ?? ''}`, language);
      const has = (word: string) => words.some((other) => isSame(word, other)) || means(word, words);
      return asked.length > 0 && asked.every(has);
    });
    if (fitting.length > 0) return { filter, values: fitting };
  }
  return undefined;
}

const knownValues = (name: string, values: Counts) =>
  FILTERS_OF[name]!.flatMap((filter) => Object.keys(values[filter] ?? {})).sort();

/** Of an operator that is none the words stay; the rest of the query stays where it is. */
function blanked(typed: string, found: ReturnType<typeof operatorsIn>): string {
  let text = typed;
  for (const { name, start, end } of found) {
    if (name === '"') continue;
    const until = NAMES.includes(name) ? end : start + name.length + 1;
    text = text.slice(0, start) + ' '.repeat(until - start) + text.slice(until);
  }
  return text;
}
