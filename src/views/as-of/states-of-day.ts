import type { Day } from '#schema/partial-date.ts';
import { rightsStrip, type RightsStrip } from '../strips/rights-strip.ts';
import type { Holding } from '../strips/spells.ts';
import type { DayQuestion } from './answer.ts';
import { rowsKnown } from './known-then.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';

/**
 * The states of a day as a strip; none where there are no rights over time, or none is known of that day. The build
 * asks it and the browser too. What no source had said by that day is left out fact by fact where that is asked, and
 * its row stays: rows keep their places.
 */
export function statesOfDay(table: RelationTable, question: DayQuestion): RightsStrip | undefined {
  const [day, { asKnown }] = [question.day as Day, question];
  const { rights, steps, checked } = table;
  if (rights.rows.length === 0 || day > checked || (steps[0] && day < steps[0].day)) return undefined;
  if (!asKnown) return rightsStrip(rights, day);
  const byId = new Map<string, RelationRow>(rowsKnown(table, day).map((row) => [row.id, row]));
  const known = (holding: Holding) => knownOn(holding, byId.get(holding.relation!));
  const rows = rights.rows.map((row) => ({ ...row, lanes: row.lanes.map((lane) => lane.flatMap(known)) }));
  return rightsStrip({ ...rights, rows }, day);
}

function knownOn(holding: Holding, row: RelationRow | undefined): Holding[] {
  if (row === undefined) return [];
  const { earliest, sure, unsure, over, written, begun, ended, scope } = row;
  const words = (ended ?? begun).words;
  const scoped = scope || holding.cover === '' ? holding : { ...holding, cover: '', words: [holding.name] };
  const facts = [begun, scope, ended].flatMap((fact) => (fact ? [fact, ...(fact.further ?? [])] : []));
  const by = facts.map(({ claim, by: said }) => ({ claim, said }));
  return [{ ...scoped, bounds: { earliest, sure, unsure, over }, written, dates: words, told: words, by }];
}
