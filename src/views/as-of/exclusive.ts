import { capital } from '../wording/capital.ts';
import { rowsOn } from './day.ts';
import { line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import * as say from '#words/days.ts';

/**
 * The relations in force on a day that shut others out, and those that do so within limits only, as their state tells.
 */
function exclusiveBy(table: RelationTable, day: string) {
  const rows = rowsOn(table, day);
  const isWhole = ({ type }: RelationRow) => table.types[type]!.exclusive;
  return {
    whole: rows.filter(isWhole),
    limited: rows.filter((row) => row.state === 'exclusive' && !isWhole(row)),
  };
}

/** All of them. */
export function exclusiveOn(table: RelationTable, day: string): readonly RelationRow[] {
  const { whole, limited } = exclusiveBy(table, day);
  return [...whole, ...limited];
}

/**
 * The same in a sentence, each once with all that limits it, and another for those with limits by their state; in the
 * past tense of a day that is over.
 */
export function exclusiveInWords(table: RelationTable, day: string): readonly [whole: string, limited: string] {
  const past = day !== table.checked;
  const { whole, limited } = exclusiveBy(table, day);
  const sentence = (row: RelationRow) => {
    const { subject, verb, object } = line(table, row, { past });
    return `${subject!.title} ${verb} ${object.title}${row.scope ? ` (${row.scope.words})` : ''}`;
  };
  const inOne = (sentences: readonly string[]) => [...new Set(sentences)].join('; ');
  const all = inOne(whole.map(sentence));
  const some = inOne(limited.map(sentence));
  return [all ? `${capital(all)}.` : say.noRightShutsOutOthers(past), some && say.exclusiveWithinLimits(some)];
}
