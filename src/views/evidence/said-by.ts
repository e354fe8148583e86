import type { ClaimNode } from '#graph/graph.ts';
import { formatDate } from '../wording/dates.ts';

/** Who says it and when, by the first of its sources: `Green Hill, 30 June 2014`. */
export function saidBy({ sources }: ClaimNode): string {
  const { publisher, published } = sources[0]!.source;
  return [publisher, published && formatDate(published)].filter(Boolean).join(', ');
}
