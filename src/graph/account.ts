import type { ClaimStatus } from '#schema/claim.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { followsFrom } from './figures.ts';
import { lastDay } from './time.ts';

/** Dates with the day on which the account of one of them was published. That is not written: the sources have it. */
export interface AccountedSpan extends Span {
  readonly account?: PartialDate | undefined;
}

interface Claimed extends Span {
  readonly on?: PartialDate | undefined;
  readonly status: ClaimStatus;
  readonly sources: readonly { readonly source: { readonly published?: PartialDate | undefined } }[];
}

/** The first claim that has the date in a field of its own. */
export const claimDated = <C extends Omit<Claimed, 'sources' | 'status'>>(claims: readonly C[], date: PartialDate) =>
  claims.find(({ on, since, first_stated, held_on, announced, ended, through }) =>
    [on, since, first_stated, held_on, announced, ended, through].some(
      (one) => one !== undefined && followsFrom(date, one),
    ),
  );

/** Whether a work published then can give an account of the day: it is not older. */
export const canTellOf = (published: PartialDate, day: PartialDate) => lastDay(published) >= lastDay(day);

/** The day on which the account of a day was published: that of the best source of its claim that is not older. */
export function accountOf({ held_on }: Span, claims: readonly Claimed[]): PartialDate | undefined {
  if (held_on === undefined) return undefined;
  const claim = claimDated(claims, held_on) ?? claims[0];
  return claim?.sources.find(({ source: { published } }) => published !== undefined && canTellOf(published, held_on))
    ?.source.published;
}
