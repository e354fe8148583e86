import type { CommonErrorNode } from '#graph/graph.ts';
import { anchor, href } from '../href.ts';
import type { Link } from '../link.ts';
import { verdictOf, wordsAround, type Word } from '../wording/verdict.ts';
import { saidBy } from './said-by.ts';
import { sourceEntry } from './sources-used.ts';

/** What is often told wrong, in one line with what is right. */
export interface CommonErrorEntry {
  readonly anchor: string;
  readonly href: string;
  readonly said: string;
  /** What is right, the correction marked as its verdict; it leads to the page that tells it. */
  readonly right: readonly Word[];
  readonly page: Link;
  /** Who says what is right, each leading to the claim. */
  readonly by: readonly Link[];
  /** Works in which the error was read. */
  readonly readIn: readonly Link[];
  /** The same in words, where there is no record of the work. */
  readonly seen: string | undefined;
}

export function commonErrorEntry({ id, said, right, verdict, about, claims, sources, seen }: CommonErrorNode) {
  const by = claims.map((claim) => ({ title: saidBy(claim), href: href.claim(claim.id) }));
  const [page] = about;
  return {
    anchor: anchor.commonError(id),
    href: href.commonErrors(id),
    said,
    right: wordsAround(right, verdict ?? verdictOf(right)),
    page: { title: page!.title, href: href.page(page!.id) },
    by: [...new Map(by.map((link) => [link.title, link])).values()],
    readIn: sources.map(({ source }) => {
      const { publisher, date } = sourceEntry(source);
      return { title: date === 'undated' ? publisher : `${publisher}, ${date}`, href: href.source(source.id) };
    }),
    seen,
  } satisfies CommonErrorEntry;
}
