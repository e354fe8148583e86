import { doubtOn } from '#graph/bounds.ts';
import type { Page, RelationNode } from '#graph/graph.ts';
import type { Amount } from '#schema/amount.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { formatFigure } from '../wording/amounts.ts';
import { carriersOf } from '../evidence/carriers.ts';
import type { Total } from '../money/paid-in-all.ts';
import { capital } from '../wording/capital.ts';
import { shortDate } from '../wording/dates.ts';

import * as say from '#words/diagram.ts';

/** Words of one look on a line: figures and what is new are strong, what is gone is struck. */
export interface Run {
  readonly text: string;
  readonly look?: 'strong' | 'struck' | undefined;
}

/** The most terms that one type has on a line, and the most letters of a scope and of all words. */
const MOST_TERMS = 3;
const LONGEST_TERM = 36;
const LONGEST_LABEL = 150;

/** The two ends that a line joins, which need no name on it, and the day of the picture. */
interface Place {
  readonly subject: Page;
  readonly far: Page;
  readonly day: Day;
  /** Whether scopes are given whole. */
  readonly whole?: boolean;
  /** Ids of types of which there are lines both ways, so that the words say from whom. */
  readonly bothWays?: ReadonlySet<string>;
  /** What passed in all, which takes the place of the amounts of its kind. */
  readonly total?: Total | undefined;
}

/**
 * What relations of one line say, in few words: `Licence: leaf and blends, non-exclusive; first house`. What
 * has no room is counted. An end that is neither the subject nor the box is named in brackets.
 */
export function wordsOnLine(relations: readonly RelationNode[], place: Place): readonly Run[] {
  const groups = Map.groupBy(relations, (relation) =>
    [relation.type.id, othersOf(relation, place), cautionOf(relation, place.day)].join('\0'),
  );
  const parts: Run[][] = [];
  let [room, left] = [LONGEST_LABEL, relations.length];
  for (const its of groups.values()) {
    const part = partOf(its, place);
    const length = part.reduce((sum, { text }) => sum + text.length, 0);
    if (parts.length > 0 && length > room) continue;
    parts.push(part);
    room -= length;
    left -= its.length;
  }
  const runs = parts.flatMap((part, index) => (index === 0 ? part : [{ text: '; ' }, ...part]));
  if (left > 0) runs.push({ text: say.andMoreBehind(left) });
  const [first, ...others] = runs;
  return first ? [{ ...first, text: capital(first.text) }, ...others] : [];
}

/** What relations of one type say: its short label, then their terms, the greatest amount first. */
function partOf(relations: readonly RelationNode[], place: Place): Run[] {
  const [first] = relations;
  const { type } = first!;
  const others = othersOf(first!, place);
  const way = place.bothWays?.has(type.id) ? ` ${say.fromWhom(giverOf(first!).title)}` : '';
  const name = `${type.short ?? type.label}${way}${others === '' ? '' : ` (${others})`}`;
  const total = place.total && isOf(place.total, type, place.subject) ? totalIn(place.total) : undefined;
  const shown = total ? [total] : termsOf(relations, place.whole).slice(0, MOST_TERMS);
  const left = total ? 0 : relations.length - shown.length;
  const runs: Run[] = [{ text: shown.length > 0 ? `${name}: ` : name }];
  for (const [index, term] of shown.entries()) runs.push(...(index > 0 ? [{ text: ', ' }] : []), ...term);
  if (left > 0 && shown.length > 0) runs.push({ text: say.andMoreAfter(left) });
  const caution = cautionOf(first!, place.day);
  return caution === '' ? runs : [...runs, { text: `, ${caution}` }];
}

/** Whether amounts of the kind are those of relations of the type. */
const isOf = ({ amount }: Total, type: RelationNode['type'], subject: Page) =>
  subject.relations.some((relation) => relation.type === type && relation.amount?.kind === amount.kind);

const totalIn = ({ amount, through }: Total): Run[] => [
  { text: figure(amount), look: 'strong' },
  { text: ` ${say.byDay(shortDate(through, true))}` },
];

/** The one from whom it passes. */
const giverOf = ({ type, from, to }: RelationNode) => (type.flows === 'against' ? to : from);

/**
 * The terms of relations of one type: numbers alone where several have one; no scope where another one has none, which
 * would read as if it held for both.
 */
function termsOf(relations: readonly RelationNode[], whole: boolean | undefined): Run[][] {
  const amounts = relations
    .filter(({ amount }) => amount !== undefined)
    .toSorted((a, b) => b.amount!.value - a.amount!.value);
  if (amounts.length > 1) return amounts.map((one) => figureOf(one, one.amount!));
  const terms = [...amounts, ...relations.filter((relation) => !amounts.includes(relation))].map((one) =>
    termOf(one, whole),
  );
  return terms.every((term) => term.length > 0) ? terms : terms.slice(0, amounts.length);
}

/** Its scope in few words, and its amount. */
export function termOf(relation: RelationNode, whole = false): Run[] {
  const { scope, short_scope, amount } = relation;
  const words = scope !== undefined && !whole ? (short_scope ?? shortened(scope)) : scope;
  const runs: Run[] = words === undefined ? [] : [{ text: words }];
  if (amount === undefined) return runs;
  if (words !== undefined) runs.push({ text: ', ' });
  runs.push(...figureOf(relation, amount));
  if (amount.terms !== undefined && /^(?:over|per|of) /.test(amount.terms)) runs.push({ text: ` ${amount.terms}` });
  return runs;
}

/** Its number, and how that is known where it is less than stated and the rest is not. */
function figureOf(relation: RelationNode, amount: Amount): Run[] {
  const status = carriersOf(relation).amount[0]?.status ?? 'stated';
  const caution = status === 'stated' || relation.status !== 'stated' ? [] : [{ text: ` (${status})` }];
  return [{ text: figure(amount), look: 'strong' }, ...caution];
}

/** A number that stays in one line. */
const figure = (amount: Amount) => formatFigure(amount).replace(/(\d) /g, '$1\u00a0');

/** A scope, or its first words where it is long, with a sign that there are more. */
function shortened(scope: string): string | undefined {
  if (scope.length <= LONGEST_TERM) return scope;
  const [first] = scope.split(/[,;] /);
  return first!.length <= LONGEST_TERM ? `${first} …` : undefined;
}

/** The ends that stand neither in the subject nor in the box. */
const othersOf = ({ from, to }: RelationNode, { subject, far }: Place): string =>
  [from, to]
    .filter((end) => end !== subject && end !== far)
    .map(({ title }) => title)
    .join(', ');

/** What is less than stated, in a word. */
export function cautionOf(relation: RelationNode, day: Day): string {
  if (relation.status !== 'stated') return relation.status;
  return doubtOn(relation, day) === 'announced' ? 'announced' : '';
}

/** A day on which it held already, by whatever account. */
const statedOn = ({ first_stated, held_on }: RelationNode) => first_stated ?? held_on;

/**
 * The dates of a relation in few words: since Apr 2026 · Apr 2026, of what was done once · to 2032 · by Jan 2023 (stated
 * then; it began before). Of one that has ended both.
 */
export function datesOnLine(relation: RelationNode, toMonth: boolean): string {
  const { since, announced, through, ended, unclear_from, once } = relation;
  const stated = statedOn(relation);
  const start = since ?? stated ?? announced;
  const date = (given: PartialDate) => shortDate(given, toMonth);
  if (ended !== undefined || (relation.standing === 'ended' && through !== undefined)) {
    const until = date((ended ?? through)!);
    if (start === undefined) return say.until(until);
    return `${since === undefined ? say.byThen : ''}${date(start)} – ${until}`;
  }
  if (through !== undefined && toMonth) return say.untilDay(date(through));
  const from = since === undefined && stated !== undefined ? say.byDay(date(stated)) : start && date(start);
  if (unclear_from !== undefined) return [from, say.notKnownFrom(date(unclear_from))].filter(Boolean).join(', ');
  if (through !== undefined) return [from, say.untilDay(date(through))].filter(Boolean).join(' ');
  return since === undefined || once || from === undefined ? (from ?? '') : say.since(from);
}

/** The dates of a line: those that all share, or else the start that all share; no date of one is told of others. */
export function datesOfAll(relations: readonly RelationNode[], toMonth: boolean): string {
  const [first, ...others] = [...new Set(relations.map((relation) => datesOnLine(relation, toMonth)))];
  if (others.length === 0) return first ?? '';
  const starts = relations.map(({ since }) => (since === undefined ? '' : shortDate(since, toMonth)));
  const [start] = starts;
  return start && starts.every((one) => one === start) ? say.since(start) : '';
}
