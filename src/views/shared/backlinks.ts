import type { Graph, Page } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { href } from '../href.ts';
import { capital } from './relation-groups.ts';

interface Link {
  readonly title: string;
  readonly href: string;
}

/** How many mentions are quoted: a page that every other one mentions would otherwise be mostly quotations. */
const MENTIONS_QUOTED = 12;

/** What links to a page: by relation, and by mention with the sentence. */
export interface Backlinks {
  /** Other ends, by what they are to the page: `Supplies computing to this page's subject`. Each once a label. */
  readonly byRelation: readonly { readonly label: string; readonly links: readonly Link[] }[];
  /** Pages that mention it, each with its first sentence that does. */
  readonly byMention: readonly (Link & { readonly sentence: string })[];
  /** The same beyond the first dozen, without the sentence. */
  readonly alsoMentions: readonly Link[];
  /** Pages that name it as further reading or as a stop of a path, with the reason. */
  readonly byPointer: readonly (Link & { readonly why: string })[];
}

export function backlinks(graph: Graph, id: PageId): Backlinks {
  const labels = new Map<string, Map<PageId, Link>>();
  for (const relation of graph.relationsOf(id)) {
    const first = relation.from === id;
    const other = first ? relation.to : relation.from;
    const label = capital(first ? relation.type.inverse : relation.type.label);
    const links = labels.get(label) ?? labels.set(label, new Map()).get(label)!;
    links.set(other, link(the(graph.pages, other)));
  }
  const mentions = new Map<PageId, { page: Page; sentence: string }>();
  for (const mention of graph.mentionsOf(id)) if (!mentions.has(mention.page.id)) mentions.set(mention.page.id, mention);
  const pointers = [...graph.pages.values()].flatMap((page) =>
    [...(page.related ?? []), ...(page.shape === 'topic' ? (page.stops ?? []) : [])].filter((pointer) => pointer.page === id).map((pointer) => ({ ...link(page), why: pointer.why })),
  );
  return {
    byRelation: [...labels].map(([label, links]) => ({ label, links: [...links.values()] })),
    byMention: [...mentions.values()].slice(0, MENTIONS_QUOTED).map(({ page, sentence }) => ({ ...link(page), sentence })),
    alsoMentions: [...mentions.values()].slice(MENTIONS_QUOTED).map(({ page }) => link(page)),
    byPointer: pointers.filter((pointer, index) => !mentions.has(idOf(pointer.href)) && pointers.findIndex((other) => other.href === pointer.href) === index),
  };
}

const link = (page: Page): Link => ({ title: page.title, href: href.page(page.id) });
const idOf = (address: string) => decodeURI(address.replace(/\/$/, '').replace(/^.*\//, '')) as PageId;
