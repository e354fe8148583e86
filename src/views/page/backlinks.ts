import type { Graph, Page } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { href } from '../href.ts';

interface Link {
  readonly title: string;
  readonly href: string;
}

/** How many mentions are quoted: a page that every other one mentions would otherwise be mostly quotations. */
const MENTIONS_QUOTED = 8;

/** What links to a page in words; what is tied to it by a relation stands among its relations, each with its date. */
export interface Backlinks {
  /** Pages that mention it, each with its first sentence that does. */
  readonly byMention: readonly (Link & { readonly sentence: string })[];
  /** The others, without the sentence. */
  readonly alsoMentions: readonly Link[];
  /** Pages that name it as further reading or as a stop of a path, with the reason. */
  readonly byPointer: readonly (Link & { readonly why: string })[];
}

export function backlinks(graph: Graph, id: PageId): Backlinks {
  const mentions = new Map<PageId, { page: Page; sentence: string }>();
  for (const mention of graph.mentionsOf(id))
    if (!mentions.has(mention.page.id)) mentions.set(mention.page.id, mention);
  const pointers = [...graph.pages.values()].flatMap((page) =>
    [...(page.related ?? []), ...(page.shape === 'topic' ? (page.stops ?? []) : [])]
      .filter((pointer) => pointer.page === id)
      .map((pointer) => ({ ...link(page), why: pointer.why })),
  );
  return {
    byMention: [...mentions.values()]
      .slice(0, MENTIONS_QUOTED)
      .map(({ page, sentence }) => ({ ...link(page), sentence })),
    alsoMentions: [...mentions.values()].slice(MENTIONS_QUOTED).map(({ page }) => link(page)),
    byPointer: pointers.filter(
      (pointer, index) =>
        !mentions.has(idOf(pointer.href)) && pointers.findIndex((other) => other.href === pointer.href) === index,
    ),
  };
}

const link = (page: Page): Link => ({ title: page.title, href: href.page(page.id) });
const idOf = (address: string) => decodeURI(address.replace(/\/$/, '').replace(/^.*\//, '')) as PageId;
