import { capital } from '../wording/capital.ts';
import { rowsOn } from './day.ts';
import { line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';

/** The relations in force on a day that shut others out. */
export const exclusiveOn = (table: RelationTable, day: string): readonly RelationRow[] =>
  rowsOn(table, day).filter(({ type }) => table.types[type]!.exclusive);

/** The same as a sentence, each once; in the past tense of a day that is over. */
export function exclusiveInWords(table: RelationTable, day: string): string {
  const past = day !== table.checked;
  const sentences = new Set(
    exclusiveOn(table, day).map((row) => {
      const { subject, verb, object } = line(table, row, { past });
      return `${subject!.title} ${verb} ${object.title}`;
    }),
  );
  // Others may be exclusive within a part, as their state tells.
  if (sentences.size === 0) return `No right that shuts out all others ${past ? 'was' : 'is'} known to be in force.`;
  return `${capital([...sentences].join('; '))}.`;
}
