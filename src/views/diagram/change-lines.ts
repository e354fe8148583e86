import { holdsOn } from '#graph/bounds.ts';
import type { RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationRow, type RelationRow } from '../as-of/relation-row.ts';
import { turnsBetween } from '../as-of/turns.ts';
import { formatDate } from '../wording/dates.ts';
import { differingWords } from './differing-words.ts';
import type { Fate } from './diagram.ts';
import { lineOf, typesBothWays, type Line, type Telling } from './lines.ts';
import { termOf, wordsOnLine, type Run } from './words-on-line.ts';
import * as say from '#words/diagram.ts';

/** Relations that share what became of them: several that gave way to one are one turn. */
interface Turn {
  readonly before: readonly RelationNode[];
  readonly after: readonly RelationNode[];
  readonly fate: Fate | undefined;
}

/** Longest note that stands at a line in the place of a date. */
const LONGEST_NOTE = 44;

/**
 * What became of each relation on a day, as lines in the order of the types that are there; what stayed as it was, or
 * was only restated, is one line for each box, the last.
 *
 * @param before - The day before; the day itself is that of the telling.
 */
export function linesOfChange(tied: readonly RelationNode[], before: Day, told: Telling): Line[] {
  const telling = { ...told, bothWays: typesBothWays(tied, told.isNear) };
  const turns = turnsOf(tied, before, telling);
  const lines = turns.filter(({ fate }) => fate).map((turn) => changedLine(turn, telling));
  const stayed = turns.filter(({ fate }) => !fate).flatMap((turn) => [...turn.after, ...turn.before].slice(0, 1));
  const farOf = ({ from, to }: RelationNode) => (telling.isNear(from) ? to : from);
  return [...lines, ...[...Map.groupBy(stayed, farOf).values()].map((its) => foldedLine(its, telling))];
}

function turnsOf(tied: readonly RelationNode[], before: Day, { graph, day }: Telling): Turn[] {
  const byId = new Map(tied.map((relation) => [relation.id, relation]));
  const found = (rows: readonly RelationRow[]) => rows.map(({ id }) => byId.get(id)!);
  const { began, ended, changed, unclear } = turnsBetween(
    tied.map((relation) => relationRow(relation, graph.site.checked)),
    before,
    day,
  );
  // New terms stand with those that they replaced where all of them are of one type between the same two.
  const isOne = (turn: (typeof changed)[number]) => new Set([...turn.before, ...turn.after].map(tieOf)).size === 1;
  const others = changed.filter((turn) => !isOne(turn));
  const one = (fate: Fate, side: 'before' | 'after') => (relation: RelationNode) => ({
    before: side === 'before' ? [relation] : [],
    after: side === 'after' ? [relation] : [],
    fate,
  });
  const turns: Turn[] = [
    ...changed.filter(isOne).map((turn) => ({
      before: found(turn.before),
      after: found(turn.after),
      fate: 'changed' as const,
    })),
    ...found([...ended, ...others.flatMap((turn) => turn.before)]).map(one('ended', 'before')),
    ...found([...began, ...others.flatMap((turn) => turn.after)]).map(one('began', 'after')),
    ...found(unclear).map(one('unclear', 'before')),
  ];
  const isTold = new Set(turns.flatMap((turn) => [...turn.before, ...turn.after]));
  const stayed = tied.filter((relation) => !isTold.has(relation) && holdsOn(relation, day));
  const place = ({ before: old, after }: Turn) => tied.findIndex(({ type }) => type === [...old, ...after][0]!.type);
  return [
    ...turns.toSorted((a, b) => place(a) - place(b)),
    ...stayed.map((relation) => ({ before: [relation], after: [relation], fate: undefined })),
  ];
}

const tieOf = ({ type, from, to }: RelationRow) => `${type} ${from} ${to}`;

function changedLine({ before, after, fate }: Turn, telling: Telling): Line {
  const shown = after.length > 0 ? after : before;
  const line = lineOf(shown, telling);
  const note = fate === 'ended' || fate === 'unclear' ? shown[0]!.ended_note : shown[0]!.since_note;
  const date = note === undefined ? '' : note.length <= LONGEST_NOTE ? note : say.seeTheNoteInTheList;
  const told = { ...line, relations: [...after, ...before], fate, date };
  if (fate === 'ended') return { ...told, look: 'ended', words: [{ text: textOf(line.words), look: 'struck' }] };
  if (fate === 'began') return { ...told, words: [{ text: textOf(line.words), look: 'strong' }] };
  if (fate === 'unclear')
    return {
      ...told,
      look: 'broken',
      words: [...line.words, { text: ' ' }, { text: say.notKnownFromThisDay, look: 'strong' }],
    };
  const { subject, day, bothWays = new Set() } = telling;
  const name = textOf(wordsOnLine(shown.map(withoutTerms), { subject, far: line.far, day, bothWays }));
  const [old, next] = [before, after].map((some) => some.map(termsOf).filter(Boolean).join(say.betweenTerms)) as [
    string,
    string,
  ];
  return { ...told, words: spaced([{ text: `${name}:` }, ...differingWords(old, next)]) };
}

/** The terms of a relation in full, with the end of its term. */
const termsOf = (relation: RelationNode): string =>
  [textOf(termOf(relation, true)), relation.through && say.untilDay(formatDate(relation.through))]
    .filter(Boolean)
    .join(', ');

const withoutTerms = (relation: RelationNode): RelationNode => ({ ...relation, scope: undefined, amount: undefined });

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** Runs of words with a space between each and the next. */
const spaced = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' ' }, run]));

/** Most of what stayed that is named. */
const MOST_NAMED = 3;

function foldedLine(relations: readonly RelationNode[], telling: Telling): Line {
  const names = [...new Set(relations.map(({ type }) => type.short ?? type.label))];
  const named = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const words = [{ text: say.soManyUnchangedNamed(relations.length, named) }];
  return { ...lineOf(relations, telling), look: 'folded', words, date: '' };
}
