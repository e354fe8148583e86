import type { Source } from '#schema/source.ts';
import type { SourceKind } from '#schema/vocabulary.ts';

/**
 * How near a work is to the facts; the smaller the nearer. First-hand works come before those at second hand, which
 * stand in the order of the vocabulary, weak works last. Of first-hand works an original comes before a copy; a report
 * that was read in a copy is not farther than its relay. One of a kind that is not there is taken for first-hand.
 *
 * @param kinds - All of the vocabulary, in its order.
 */
export function nearness(
  { kind, read_as, standing }: Pick<Source, 'kind' | 'read_as' | 'standing'>,
  kinds: readonly SourceKind[],
): number {
  const atSecondHand = kinds.filter(({ second_hand }) => second_hand);
  const place = atSecondHand.findIndex(({ id }) => id === kind);
  const hand = place >= 0 ? 2 + place : read_as === 'copy' ? 1 : 0;
  return hand + (standing === 'weak' ? 2 + atSecondHand.length : 0);
}
