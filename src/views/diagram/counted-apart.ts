import type { RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationRow, type RelationRow } from '../as-of/relation-row.ts';
import { turnsBetween } from '../as-of/turns.ts';
import type { Line, Telling } from './lines.ts';
import * as say from '#words/diagram.ts';

/**
 * What a drawing of a change counts in another way than the list beside it, or leaves out, and why: so that both come
 * to one number. Empty where they count alike.
 *
 * @param all - What the list is made of.
 * @param lines - Those of the drawing.
 */
export function countedApart(
  all: readonly RelationNode[],
  lines: readonly Line[],
  before: Day,
  { graph, day }: Pick<Telling, 'graph' | 'day'>,
): string {
  const fates = new Map(lines.flatMap(({ relations, fate }) => relations.map(({ id }) => [id, fate ?? 'unchanged'])));
  const turns = turnsBetween(
    all.map((relation) => relationRow(relation, graph.site.checked)),
    before,
    day,
  );
  const old = turns.changed.flatMap((turn) => turn.before);
  const split = old.filter(({ id }) => fates.get(id) === 'ended').length;
  const restated = [...turns.stated, ...turns.held];
  const among = restated.filter(({ id }) => fates.has(id)).length;
  const others = [...old, ...turns.ended, ...turns.began, ...turns.unclear, ...restated].filter(isLeft(fates)).length;
  const parts = [
    split > 0 && say.gaveWayToAnotherSort(split),
    among > 0 && say.firstStatedAsUnchanged(among),
    others > 0 && say.notBetweenThem(others),
    turns.announced.length > 0 && say.onlyAnnounced(turns.announced.length),
  ].filter(Boolean);
  return parts.length === 0 ? '' : say.unlikeTheList(parts.join('; '));
}

const isLeft =
  (fates: ReadonlyMap<RelationNode['id'], unknown>) =>
  ({ id }: RelationRow) =>
    !fates.has(id);
