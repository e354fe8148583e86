import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { addressesUnder, base } from '../href.ts';

/**
 * Addresses for a file of an edition: what the edition holds itself is linked there, all else where it stands on the
 * living site. They are relative, so that the file is the same under every host and path.
 *
 * @param depth - How many folders the page lies below that of the edition.
 */
export function linksWithin({ pages, claims }: Graph, depth: number): Absolute {
  const top = '../'.repeat(depth);
  const here = addressesUnder('');
  const held = new Set([...[...pages.keys()].map((id) => here.page(id)), ...[...claims.keys()].map(here.claim)]);
  return (address) => {
    if (!address.startsWith(base)) return address;
    const path = address.slice(base.length);
    // The text of an edition has no anchors of its own.
    const whole = path.replace(/#.*/, '');
    return held.has(whole) ? `${top}${whole}` : `${top}../../${path}`;
  };
}
