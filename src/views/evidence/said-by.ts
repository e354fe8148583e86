import type { CitationNode, ClaimNode } from '#graph/graph.ts';
import { formatDate } from '../wording/dates.ts';
import { atPassage } from './passage.ts';
import { evidence, evidenceInWords, isOwn } from './evidence.ts';

/** The source that is named for a claim, in short. */
export interface NearestSource {
  readonly publisher: string;
  /** When it was published, in words; `undated` where it carries no date. */
  readonly date: string;
  /** The work itself, at the words that are quoted of it, where it has an address. */
  readonly original: string | undefined;
  /** How many more there are. */
  readonly more: number;
}

/** Sources, the nearest to the facts first, weak ones last; those alike in the order given. */
export const nearestFirst = (sources: readonly CitationNode[]): readonly CitationNode[] =>
  sources.toSorted((a, b) => a.source.nearness - b.source.nearness);

export function nearestSource(claim: ClaimNode): NearestSource {
  const { source, quote } = nearestFirst(claim.sources)[0]!;
  const { publisher, published, url } = source;
  return {
    publisher,
    date: published === undefined ? 'undated' : formatDate(published),
    original: url && atPassage(url, quote),
    more: claim.sources.length - 1,
  };
}

/** Who says it and when, by its nearest source: `Green Hill, 30 June 2014`. */
export function saidBy(claim: ClaimNode): string {
  const { publisher, date } = nearestSource(claim);
  return date === 'undated' ? publisher : `${publisher}, ${date}`;
}

/**
 * The same with the status, as a name: `Green Hill, 30 June 2014, stated`. What the site itself says is by nobody else.
 */
export function saidByInWords(claim: ClaimNode): string {
  if (isOwn(claim.status)) return evidenceInWords(evidence(claim)).replace(/^./, (first) => first.toLowerCase());
  const { publisher, date } = nearestSource(claim);
  return `${publisher}, ${date}, ${evidence(claim).word.toLowerCase()}`;
}
