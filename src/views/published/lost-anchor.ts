import type { Graph } from '#graph/graph.ts';
import { isOfHeading, keyOf, namedByAnchor, namedByPath } from '#graph/published.ts';
import type { PageId } from '#schema/ids.ts';
import type { Places } from '../href.ts';
import type { Link } from '../link.ts';
import { tombstone } from './lost-paths.ts';
import { idNow, recordLink } from './record-link.ts';
import * as say from '#words/site.ts';

/** Where a spot of a page is now: another spot of it, or what the page says in its place. */
export type KeptAnchor = { readonly now: string } | { readonly words: string; readonly links: readonly Link[] };

/**
 * What becomes of an anchor that its page had once and has no more; nothing where nobody can say, which is a fault.
 *
 * @param path - The page on which it stood, as it was published.
 * @param has - Whether the page has an anchor now.
 */
export function keptAnchor(
  graph: Graph,
  path: string,
  lost: string,
  has: (anchor: string) => boolean,
  href: Places,
): KeptAnchor | undefined {
  const named = namedByAnchor(lost);
  if (!named) return keptPart(graph, path, lost, has);
  const now = `${named.prefix}${idNow(graph, named)}`;
  if (now !== lost && has(now)) return { now };
  const gone = graph.gone.get(keyOf(named));
  if (gone) {
    const { title, on, reason, instead } = tombstone(gone, href);
    return { words: say.wasTakenOff(title, on, reason), links: instead };
  }
  const link = recordLink(graph, named, href);
  return link && { words: say.nowOnAnotherPage, links: [link] };
}

/** Headings of the prose, and what pages print by themselves: sections, drawings, parts of lists. */
function keptPart(graph: Graph, path: string, lost: string, has: (anchor: string) => boolean): KeptAnchor | undefined {
  const named = namedByPath(path);
  const page = named?.sort === 'page' ? graph.pages.get(idNow(graph, named) as PageId) : undefined;
  const now = page?.moved_headings?.[lost];
  if (now !== undefined && has(now)) return { now };
  if (page && isOfHeading(lost)) return undefined;
  return { words: say.nothingToShowAnyMore, links: [] };
}
