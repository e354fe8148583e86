import { topOf, type Issue, type Position } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { KindId } from '#schema/ids.ts';
import type { RelationType } from '#schema/vocabulary.ts';
import type { Known } from '../known.ts';
import type { EntityEntry, Records } from '../records.ts';

/** An entity at an end of a relation. */
interface End {
  readonly entity: EntityEntry;
  readonly type: Entry<RelationType>;
  readonly end: 'from' | 'to';
  readonly at: Position;
}

/**
 * The ends of a relation are of kinds that its type allows. Where the type fits none of its relations it is the type
 * that is wrong, and where an entity fits several of its own not, it lies in the folder of another kind.
 */
export function* wrongEnd(records: Records, known: Known): Iterable<Issue> {
  const all = [...endsOf(records, known)];
  const isWrong = ({ entity, type, end }: End) => !type.value[end].includes(entity.kind as KindId);
  const sameOf = <K>(ends: readonly End[], key: (end: End) => K) => [...Map.groupBy(ends, key).values()];
  const unfit = sameOf(all, ({ type, end }) => `${end} ${type.id}`).filter(
    (ends) => ends.every(isWrong) && new Set(ends.map(({ entity }) => entity)).size > 1,
  );
  for (const ends of unfit) yield ofType(ends);
  const left = all.filter((end) => isWrong(end) && !unfit.some((ends) => ends.includes(end)));
  for (const ends of sameOf(left, ({ entity }) => entity))
    yield ends.length > 1
      ? ofEntity(
          ends,
          all.filter(({ entity }) => entity === ends[0]!.entity),
        )
      : ofEnd(ends[0]!);
}

/** Kinds that are not there at all have a report of their own. */
function* endsOf(records: Records, known: Known): Iterable<End> {
  for (const { value, type: id, at } of records.relations) {
    const type = known.relationTypes.find(id);
    if (!type || value.from === value.to) continue;
    for (const end of ['from', 'to'] as const) {
      const entity = known.entities.find(value[end]);
      if (entity && !known.kinds.lacks(entity.kind)) yield { entity, type, end, at: at([end]) };
    }
  }
}

const where = (end: 'from' | 'to') => (end === 'from' ? 'before' : 'after');

const ofEnd = ({ entity, type, end, at }: End): Issue => ({
  rule: 'wrong-end',
  at,
  what: `"${entity.id}" is of the kind ${entity.kind}, and stands ${where(end)} "${type.value.label}".`,
  why: `The vocabulary allows there: ${type.value[end].join(', ')}.`,
  fix: 'Correct the end, choose another type of relation, or allow the kind in vocabulary/relations.yaml.',
});

function ofEntity(ends: readonly End[], all: readonly End[]): Issue {
  const { id, kind, file } = ends[0]!.entity;
  const [meant, ...others] = all.map(({ type, end }) => type.value[end]);
  const kinds = meant!.filter((one) => others.every((allowed) => allowed.includes(one)));
  const folder = kinds.length === 1 ? `Move the file back to entities/${kinds[0]}/` : 'Correct the ends';
  return {
    rule: 'wrong-end',
    at: topOf(file),
    what: `"${id}" is of the kind ${kind}, and ${ends.length} relations have it where that kind cannot stand.`,
    why: 'The folder of an entity is its kind, and a type of relation says which kinds may stand at its ends.',
    fix: `${folder}, or allow the kind in vocabulary/relations.yaml.`,
    also: ends.map(({ at }) => at),
  };
}

function ofType(ends: readonly End[]): Issue {
  const { type, end } = ends[0]!;
  const kinds = new Set(ends.map(({ entity }) => entity.kind));
  return {
    rule: 'wrong-end',
    at: type.at([end]),
    what: `No entity that stands ${where(end)} "${type.value.label}" is of the kind ${type.value[end].join(' or ')}.`,
    why: `Those of its ${ends.length} relations are of the kind ${[...kinds].join(' or ')}.`,
    fix: `Write "${end}: [${[...kinds].join(', ')}]", or correct the relations.`,
    also: ends.map(({ at }) => at),
  };
}
