import type { ClaimNode } from '#graph/graph.ts';
import type { SourceKind } from '#schema/source.ts';
import type { ClaimStatus } from '#schema/claim.ts';

/** How a claim is known, in words and with the class of its sign. Never a number. */
export interface Evidence {
  readonly status: ClaimStatus;
  /** The word for the status: Stated. */
  readonly word: string;
  /** What it rests on, when that limits it: `one press report`. */
  readonly limit: string | undefined;
}

export const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  stated: 'Stated',
  reported: 'Reported',
  expected: 'Expected',
  disputed: 'Sources differ',
  retracted: 'Retracted',
};

/** What each status means, for the page about the site. */
export const STATUS_MEANINGS: Readonly<Record<ClaimStatus, string>> = {
  stated: 'A party to it says so in its own publication, or an authority has decided it.',
  reported: 'The press or another outside work says so, often from unnamed people.',
  expected: 'It is said of the future and may not come about.',
  disputed: 'Sources contradict each other, or the claim says more than better sources do.',
  retracted: 'Its source has withdrawn it.',
};

/** Kinds of source in the order in which they are shown: nearest to the facts first. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'filing',
  'regulator',
  'court',
  'company-statement',
  'press',
  'analysis',
];

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  filing: 'Filing',
  regulator: 'Regulator',
  court: 'Court',
  'company-statement': 'Company statement',
  press: 'Press',
  analysis: 'Analysis',
};

export const SOURCE_KIND_MEANINGS: Readonly<Record<SourceKind, string>> = {
  filing: 'A document filed with an authority under a legal duty.',
  regulator: 'A decision or statement of an authority.',
  court: 'A court file, a judgment or a document from a case.',
  'company-statement': 'Something a party published itself: an announcement, a post, its documentation.',
  press: 'Reporting by a news publisher.',
  analysis: 'Comment, research or explanation by somebody who is not a party.',
};

/** Whether a source is first-hand: a party's own publication, or an authority's. */
export const isPrimary = (kind: SourceKind) => kind !== 'press' && kind !== 'analysis';

/**
 * How a claim is known.
 *
 * The rule for the limit: all sources are press or analysis → one of them: `one press report`, else
 * `press alone`; and when every source is marked weak: `weak sources only`.
 *
 * @param status - How it is known, where that is less certain than its claim.
 */
export function evidence(claim: ClaimNode, status = claim.status): Evidence {
  const sources = claim.sources.map(({ source }) => source);
  const outside = sources.every((source) => !isPrimary(source.kind));
  const weak = sources.every((source) => source.standing === 'weak');
  const only =
    sources.length === 1 ? (sources[0]!.kind === 'analysis' ? 'one analysis' : 'one press report') : 'press alone';
  const limit = weak ? (sources.length === 1 ? 'one weak source' : 'weak sources only') : outside ? only : undefined;
  return { status, word: STATUS_WORDS[status], limit };
}

/** The same as one phrase: `Reported, press alone`. */
export const evidenceInWords = ({ word, limit }: Evidence): string => [word, limit].filter(Boolean).join(', ');
