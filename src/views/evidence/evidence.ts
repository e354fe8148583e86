import type { ClaimNode, SourceNode } from '#graph/graph.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/statuses.ts';

/** How a claim is known, in words and with the class of its sign. Never a number. */
export interface Evidence {
  readonly status: ClaimStatus;
  /** The word for the status: Stated. */
  readonly word: string;
  /**
   * What it rests on, when that limits it: `one press report`. Of what the site looked for, the day: `by 9 May 2026`.
   */
  readonly limit: string | undefined;
}

export const STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = say.statuses;

/** What each status means, for the page about the site. */
export const STATUS_MEANINGS: Readonly<Record<ClaimStatus, string>> = say.meanings;

/** Statuses of what the site itself says: it rests on no source that could limit it. */
export const isOwn = (status: ClaimStatus) => status === 'defined' || status === 'not-found' || status === 'inferred';

/** Whether a source is first-hand: a party's own publication, or an authority's. */
export const isFirstHand = ({ kind }: Pick<SourceNode, 'kind'>) => kind.second_hand === undefined;

/**
 * How a claim is known.
 *
 * The rule for the limit: all sources are of one kind at second hand → what the vocabulary says of one such work, or of
 * several: `one press report`, `press alone`; of several such kinds → `none first-hand`; and when every source is marked
 * weak: `weak sources only`. What the site itself says has none but
 * the day up to which it looked.
 *
 * @param status - How it is known, where that is less certain than its claim.
 */
export function evidence(claim: ClaimNode, status = claim.status): Evidence {
  const word = STATUS_WORDS[status];
  if (isOwn(status))
    return { status, word, limit: status === 'not-found' && claim.on ? say.by(formatDate(claim.on)) : undefined };
  const sources = claim.sources.map(({ source }) => source);
  const weak = sources.every((source) => source.standing === 'weak');
  const [kind, ...others] = new Set(sources.map((source) => source.kind));
  const outside = !sources.some(isFirstHand);
  const only = others.length > 0 ? say.noneFirstHand : kind?.second_hand?.[sources.length === 1 ? 'one' : 'several'];
  const limit = weak ? (sources.length === 1 ? say.oneWeakSource : say.weakSourcesOnly) : outside ? only : undefined;
  return { status, word, limit };
}

/** The same as one phrase: `Reported, press alone` · `Not found by this site by 9 May 2026`. */
export const evidenceInWords = ({ status, word, limit }: Evidence): string =>
  [word, limit].filter(Boolean).join(isOwn(status) ? ' ' : ', ');

/** The same where nobody concerned simply states it: whoever cites the claim takes its caution along. */
export function howCited(claim: ClaimNode): string {
  const its = evidence(claim);
  return its.status === 'stated' && its.limit === undefined ? '' : evidenceInWords(its);
}
