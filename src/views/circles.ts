import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';

/** The parties of an agreement. */
export const partiesOf = (agreement: Page): EntityPage[] =>
  agreement.relations
    .filter(({ type }) => type.structure)
    .map(({ from, to }) => (from === agreement ? to : from))
    .filter(({ kind }) => kind.shape !== 'change');

/** Every page that belongs to one of the owners, or has belonged to it, and the owners themselves → the owner. */
export function circlesAround(
  owners: readonly Page[],
  holds: (relation: RelationNode) => boolean = () => true,
): ReadonlyMap<Page, Page> {
  const circles = new Map(owners.map((owner) => [owner, owner]));
  // A Map visits what is added while it is iterated, so that parts of parts are found too.
  for (const [member, owner] of circles)
    for (const relation of member.relations) {
      const { type, from, to } = relation;
      if (type.part && from === member && !circles.has(to) && holds(relation)) circles.set(to, owner);
    }
  return circles;
}

/** Who holds what a relation gives. */
export const holderOf = ({ type, from, to }: RelationNode): Page => (type.holder === 'to' ? to : from);

/** Who owns a page, or the page itself. */
export function ownersIn(graph: Graph): (page: Page) => Page {
  const pages = [...graph.pages.values()];
  const isPart = (page: Page) => page.relations.some(({ type, to }) => type.part && to === page);
  const circles = circlesAround(pages.filter((page) => !isPart(page)));
  return (page) => circles.get(page) ?? page;
}

/** Every relation, of whatever time, between those in a circle and others, in the order of the vocabulary. */
export function relationsOut(graph: Graph, circle: ReadonlyMap<Page, unknown>): readonly RelationNode[] {
  // Of very many relations few are theirs, and every page and every day asks.
  const place = madeOnce(
    graph,
    'places-of-relations',
    () => new Map([...graph.relations.values()].map((relation, index) => [relation, index])),
  );
  const theirs = new Set([...circle.keys()].flatMap((page) => page.relations.filter((one) => place.has(one))));
  return [...theirs]
    .filter(({ type, from, to }) => !type.structure && circle.has(from) !== circle.has(to))
    .sort((a, b) => place.get(a)! - place.get(b)!);
}
