import type { ClaimNode, Graph, Page, Step } from '#graph/graph.ts';
import { entriesOf } from '../changes/entry.ts';
import { claimCitedAs, pageCitedAs, type CitedAs } from './cited-as.ts';

/** What a page knows of editions, for those who come back or come from a citation. */
export interface PageEdition {
  readonly newest: string;
  /** Editions in which facts of the page changed, with how many: `2026-11-26 3, 2027-01-04 1`. */
  readonly changes: string | undefined;
  /** Whether the page is cited by it: no fact has changed since. */
  readonly isCited: boolean;
}

export const editionOfPage = (graph: Graph, page: Page): PageEdition | undefined =>
  told(
    graph,
    pageCitedAs(graph, page),
    (step) => entriesOf(graph, step).filter(({ pages }) => pages.includes(page)).length,
  );

export const editionOfClaim = (graph: Graph, { id }: Pick<ClaimNode, 'id'>): PageEdition | undefined =>
  told(
    graph,
    claimCitedAs(graph, { id }),
    ({ changes }) => changes.filter(({ after, kind }) => after?.id === id && kind !== 'wording').length,
  );

function told(
  { editions, steps }: Graph,
  cited: CitedAs | undefined,
  changed: (step: Step) => number,
): PageEdition | undefined {
  const newest = editions.at(-1)?.day;
  if (newest === undefined) return undefined;
  const changes = steps.slice(0, -1).flatMap((step) => {
    const count = changed(step);
    return count === 0 ? [] : `${step.after.day} ${count}`;
  });
  return { newest, changes: changes.join(', ') || undefined, isCited: cited !== undefined };
}
