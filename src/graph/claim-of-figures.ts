import type { Claim } from '#schema/claim.ts';
import { datesOf } from './carried.ts';
import { figuresIn, followsFrom } from './figures.ts';

/** The first claim that gives all the figures of a text; none where the text has no figures. */
export function claimOfFigures<C extends Omit<Claim, 'id' | 'about' | 'sources'>>(
  text: string,
  claims: readonly C[],
): C | undefined {
  const figures = figuresIn(text).filter(({ value }) => value !== '');
  if (figures.length === 0) return undefined;
  return claims.find((claim) => {
    const said = [...figuresIn(claim.statement).map(({ value }) => value), ...datesOf(claim).map(({ date }) => date)];
    return figures.every(({ value }) => said.some((one) => followsFrom(value, one)));
  });
}
