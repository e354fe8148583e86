import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import type { RelationType } from '#schema/vocabulary.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { circlesAround, holderOf } from '../circles.ts';
import { stateOf } from '../strips/holdings.ts';

/** The other end of relations, with those of one row of key facts. */
export type Party = readonly [Page, readonly RelationNode[]];

/** A row of key facts before it is put in words. */
interface PartiesOfRow {
  readonly label: string;
  /** Family of its relations. */
  readonly group: string;
  readonly parties: readonly Party[];
}

/**
 * The relations of each row by the other end, with the rights that others hold over what belongs to the page: those with
 * the largest amounts first, after them those who once were what the others are, where it is not known whether they still
 * are.
 */
export function partiesByFact(graph: Graph, page: EntityPage): PartiesOfRow[] {
  const isChange = page.kind.shape === 'change';
  const isHeld = ({ standing, type }: RelationNode) =>
    standing === 'in-force' || (isChange && standing === 'not-known' && type.structure === true);
  const wasHeld = ({ standing, unclear_from }: RelationNode) => standing === 'not-known' && unclear_from !== undefined;
  const types = [...graph.relationTypes.values()].sort((a, b) => rankOf(a) - rankOf(b));
  const facts = types.flatMap((type) => [
    { type, end: 'from' as const, label: type.fact },
    { type, end: 'to' as const, label: type.inverse_fact },
  ]);
  const circle = circlesAround([page], isInForce);
  const isFrom = ({ from, to }: RelationNode) => from === page || (to !== page && circle.has(from));
  const otherOf = (relation: RelationNode) => (isFrom(relation) ? relation.to : relation.from);
  const isGranted = (relation: RelationNode) => relation.type.right === true && !circle.has(holderOf(relation));
  const parts = [...circle.keys()].filter((part) => part !== page);
  const all = [...page.relations, ...parts.flatMap(({ relations }) => relations.filter(isGranted))];
  // Types of one label are one row.
  return [...Map.groupBy(facts, ({ label }) => label)].flatMap(([label, alike]) => {
    const its = alike.flatMap(({ type, end }) =>
      all.filter((relation) => relation.type === type && isFrom(relation) === (end === 'from')),
    );
    const held = Map.groupBy(its.filter(isHeld), otherOf);
    if (label === undefined || held.size === 0) return [];
    const doubted = its.filter((relation) => wasHeld(relation) && !held.has(otherOf(relation)));
    const parties = [...held].sort(([, a], [, b]) => largestOf(b) - largestOf(a));
    const known = [...parties, ...Map.groupBy(doubted, otherOf)];
    return [
      {
        label,
        group: alike[0]!.type.group,
        parties: known.map(([other, some]): Party => [other, some.toSorted(nearestFirst)]),
      },
    ];
  });
}

/** Those that go beyond a part come first, and of them those whose start is best known: one may speak for all. */
const nearestFirst = (one: RelationNode, other: RelationNode): number =>
  Number(isPart(one)) - Number(isPart(other)) || farnessOf(one) - farnessOf(other);

export const isPart = (relation: RelationNode) => stateOf(relation) === 'part';

function farnessOf(relation: RelationNode): number {
  const [{ status, sources }] = carriersOf(relation).start;
  const farthest = 1000;
  return (status === 'stated' ? 0 : farthest) + Math.min(farthest, ...sources.map(({ source }) => source.nearness));
}

const isInForce = ({ standing }: RelationNode) => standing === 'in-force';

const rankOf = ({ rank = Infinity }: RelationType): number => (rank === Infinity ? Number.MAX_SAFE_INTEGER : rank);

export const largestOf = (relations: readonly RelationNode[]): number =>
  Math.max(...relations.map(({ amount }) => amount?.value ?? 0));
