import type { Source } from '#schema/source.ts';

/**
 * How near a work is to the facts; the smaller the nearer. First-hand works come before the press, the press before
 * analysis, weak works last. Of first-hand works an original comes before a copy; a report that was read in a copy is
 * not farther than its relay.
 */
export function nearness({ kind, read_as, standing }: Pick<Source, 'kind' | 'read_as' | 'standing'>): number {
  const hand = kind === 'press' ? 2 : kind === 'analysis' ? 3 : read_as === 'copy' ? 1 : 0;
  return hand + (standing === 'weak' ? 4 : 0);
}
