import type { GoneNode, Graph } from '#graph/graph.ts';
import { keyOf, namedByPath, type Named } from '#graph/published.ts';
import type { ClaimId, PageId } from '#schema/ids.ts';
import { changeSpans } from '../as-of/as-of-page.ts';
import { claimListPages } from '../claim/claim-list.ts';
import { largerDiagrams } from '../diagram/larger-diagrams.ts';
import { href as here, type Places } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { siteIndex } from '../index/site-index.ts';
import { timelinePages } from '../timeline/timeline.ts';
import { idNow, isCard, recordLink } from './record-link.ts';
import * as say from '#words/site.ts';

/** An address at which a page stood and stands no more. */
export interface LostPath {
  /** The way below the folder of the site, without a slash at its end. */
  readonly was: string;
  readonly heading: string;
  /** Where what stood there is now, if it is anywhere. */
  readonly to: Link | undefined;
  readonly gone: Tombstone | undefined;
}

interface Tombstone {
  readonly title: string;
  readonly on: string;
  readonly reason: string;
  readonly instead: readonly Link[];
}

/** Every address that once had a page and has none now, by address. What no record accounts for is left out. */
export function lostPaths(graph: Graph, href: Places = here): readonly LostPath[] {
  const made = madeFromData(graph);
  const paths = new Set(graph.published.map(({ path }) => path));
  return [...paths].sort().flatMap((path) => {
    const was = path.slice(0, -1);
    const named = namedByPath(path);
    if (named) return lostRecord(graph, named, was, href) ?? [];
    const to = made.has(path) ? undefined : instead(graph, path, href);
    return to ? [{ was, heading: say.thisPageHasMoved, to, gone: undefined }] : [];
  });
}

/** For hosts that can redirect: every page that is at another address now, both from the top of the host. */
export const redirects = (graph: Graph, href: Places): readonly { readonly from: string; readonly to: string }[] =>
  lostPaths(graph, href).flatMap(({ was, to }) =>
    // What lies behind a number sign never reaches a host, and one that is sent back would take the place of a
    // reader's.
    to && !to.href.includes('#') ? [{ from: href.file(`${was}/`), to: to.href }] : [],
  );

function lostRecord(graph: Graph, named: Named, was: string, href: Places): LostPath | undefined {
  const gone = graph.gone.get(keyOf(named));
  if (gone)
    return {
      was,
      heading: say.thisWasTakenOff(isCard(was) ? 'card' : named.sort),
      to: undefined,
      gone: tombstone(gone, href),
    };
  if (idNow(graph, named) === named.id) return undefined;
  const link = recordLink(graph, named, href);
  const to = link && isCard(was) ? { ...link, href: href.card(idNow(graph, named) as ClaimId) } : link;
  return { was, heading: say.thisHasMoved(isCard(was) ? 'card' : named.sort), to, gone: undefined };
}

export const tombstone = ({ title, on, reason, pages, claims, sources }: GoneNode, href: Places): Tombstone => ({
  title,
  on: formatDate(on),
  reason,
  instead: [
    ...pages.map((page) => ({ title: page.title, href: href.page(page.id) })),
    ...claims.map(({ id, statement }) => ({ title: statement, href: href.claim(id) })),
    ...sources.map((source) => ({ title: source.title, href: href.source(source.id) })),
  ],
});

/** Addresses whose pages come and go with the facts: days, parts of lists, larger drawings. */
function madeFromData(graph: Graph): ReadonlySet<string> {
  return new Set([
    ...graph.changeDays.map((day) => `as-of/${day}/`),
    ...changeSpans(graph).map(({ from, to }) => `as-of/${from}/${to}/`),
    ...claimListPages(graph).map(({ part }) => `claims/${part.id}/`),
    ...siteIndex(graph).letters.map(({ part }) => `index/a-z/${part}/`),
    ...timelinePages(graph).map(({ part }) => `timeline/${part}/`),
    ...[...graph.pages.values()].flatMap((page) =>
      page.shape === 'entity' && largerDiagrams(graph, page).length > 0 ? [`${page.id}/relations/`] : [],
    ),
  ]);
}

/** What serves in place of such a page, whatever the facts are now. */
function instead(graph: Graph, path: string, href: Places): Link | undefined {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'as-of' && second !== '') {
    const last = third === '' ? second : third;
    const title = third === '' ? formatDate(second) : say.fromTo(formatDate(second), formatDate(third));
    return { title, href: href.asked({ first: second, last }) };
  }
  if (first === 'claims' && second !== '') return { title: say.claims, href: href.claims() };
  if (first === 'index' && second === 'a-z' && third !== '') return { title: say.aToZ, href: href.aToZ() };
  if (first === 'timeline' && second !== '') return { title: say.timeline, href: href.timeline() };
  if (second !== 'relations') return undefined;
  const page = recordLink(graph, { sort: 'page', id: first }, href);
  const id = idNow(graph, { sort: 'page', id: first }) as PageId;
  return page && { title: page.title, href: href.page(id, 'relations') };
}
