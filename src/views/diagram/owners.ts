import type { Page, RelationNode } from '#graph/graph.ts';

/**
 * Who owns a page, its owner's owner next, and so on, by relations that make the one a part of the other.
 * Nobody owns what belongs to itself in a circle.
 */
export function ownersOf(page: Page, holds: (relation: RelationNode) => boolean): readonly Page[] {
  const owners = new Set<Page>();
  for (let part: Page | undefined = page; part;) {
    const here: Page = part;
    part = here.relations.find((relation) => relation.type.part && relation.to === here && holds(relation))?.from;
    if (part === page) return [];
    if (!part || owners.has(part)) break;
    owners.add(part);
  }
  return [...owners];
}
