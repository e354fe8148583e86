import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';
import * as say from '#words/timeline.ts';

/** Where a line is found when lines are chosen. */
export interface Placed {
  readonly family: string;
  readonly sign: RelationGroup['sign'];
  /** Ids under which it is found: what it is about, and the owners of that. */
  readonly concerns: readonly PageId[];
}

/** What belongs to no family of the vocabulary. */
export const OTHER = { id: 'other', label: say.other, sign: undefined } as const;

/** Where lines of claims are found: under the family of their file, and what they are about. */
export const placedBy =
  ({ relationGroups }: Graph) =>
  ({ group, about }: ClaimNode): Placed => {
    const { id, sign } = relationGroups.find(({ claims }) => claims?.includes(group)) ?? OTHER;
    return { family: id, sign, concerns: withOwners(about) };
  };

/** Pages and what owns them, or has owned them: what a part does concerns its owner. */
export function withOwners(pages: readonly Page[]): PageId[] {
  const found = new Set(pages);
  // A Set visits what is added while it is iterated, so that owners of owners are found too.
  for (const page of found)
    for (const { type, from, to } of page.relations) if (type.part && to === page) found.add(from);
  return [...found].map(({ id }) => id);
}
