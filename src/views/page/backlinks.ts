import type { Page } from '#graph/graph.ts';
import { linkTo, type Link } from '../link.ts';

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

export function backlinks({ mentions, pointers }: Page): Backlinks {
  const mentioning = onePerPage(mentions);
  const mentioned = new Set(mentioning.map(({ page }) => page));
  return {
    byMention: mentioning.slice(0, MENTIONS_QUOTED).map(({ page, sentence }) => ({ ...linkTo(page), sentence })),
    alsoMentions: mentioning.slice(MENTIONS_QUOTED).map(({ page }) => linkTo(page)),
    byPointer: onePerPage(pointers)
      .filter(({ page }) => !mentioned.has(page))
      .map(({ page, why }) => ({ ...linkTo(page), why })),
  };
}

/** The first from each page. */
const onePerPage = <T extends { readonly page: Page }>(all: readonly T[]): T[] =>
  [...Map.groupBy(all, ({ page }) => page).values()].map(([first]) => first!);
