import type { Graph } from '#graph/graph.ts';
import { lineOf, type Address } from '#graph/published.ts';
import { topOf, type Issue } from '#issues/issue.ts';
import { readAgain, type BuiltSite } from '#publishing/built-site.ts';
import { keepAnchors, type Kept, type LostAnchor } from '#publishing/keep-anchors.ts';
import { escaped } from '#views/escaped.ts';
import type { Places } from '#views/href.ts';
import { keptAnchor } from '#views/published/lost-anchor.ts';
import { pathNow } from '#views/published/record-link.ts';

/** Every address of a built site that others may link to, in order. */
export function addressesOf(site: BuiltSite): readonly string[] {
  const addresses: Address[] = [...site.documents.values()]
    .filter(({ isListed }) => isListed)
    .flatMap(({ file, given }) => {
      const path = file.replace(/index\.html$/, '');
      return [{ path }, ...given.map((anchor) => ({ path, anchor }))];
    });
  return [...new Set(addresses.map(lineOf))].sort();
}

/**
 * Lets a built site keep every address that was ever given out: what a page has lost is written into it, with what
 * became of it.
 *
 * @returns A fault for each that leads nowhere, and the site as it is now.
 */
export function keepAddresses(
  graph: Graph,
  site: BuiltSite,
  href: Places,
): { readonly faults: readonly Issue[]; readonly site: BuiltSite } {
  const faults: Issue[] = [];
  const lost = new Map<string, LostAnchor & { readonly path: string }>();
  for (const address of graph.published) {
    const path = pathNow(graph, address.path);
    if (path === undefined) continue;
    const file = `${path}index.html`;
    const page = site.documents.get(file);
    if (!page) faults.push(lostFault(address));
    else if (address.anchor !== undefined && page.isListed && !page.anchors.has(address.anchor))
      lost.set(`${file}#${address.anchor}`, { file, anchor: address.anchor, path: address.path });
  }
  const stayLost = keepAnchors(site.folder, [...lost.values()], ({ file, anchor }, canHold) =>
    markup(anchor, keptAnchor(graph, lost.get(`${file}#${anchor}`)!.path, anchor, canHold, href)),
  );
  for (const { file, anchor } of stayLost) faults.push(lostFault(lost.get(`${file}#${anchor}`)!));
  return { faults, site: readAgain(site, new Set([...lost.values()].map(({ file }) => file))) };
}

function markup(anchor: string, kept: ReturnType<typeof keptAnchor>): Kept | undefined {
  if (!kept) return undefined;
  const id = `id="${escaped(anchor)}"`;
  if ('now' in kept) return { within: kept.now, html: `<span ${id}></span>` };
  const links = kept.links.map(({ title, href }) => `<a href="${escaped(href)}">${escaped(title)}</a>`);
  return { atEnd: `<p ${id}>${escaped(kept.words)} ${links.join(' · ')}</p>` };
}

const lostFault = (address: Address): Issue => ({
  rule: 'lost-address',
  at: topOf('published.txt'),
  what: `The address ${lineOf(address)} was published, and the site does not have it any more.`,
  why: 'Whoever has linked to it must still find what became of it.',
  fix: 'Give the page what stood there, or let src/views/published/ say what became of it.',
});
