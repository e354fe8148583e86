import type { Issue } from '#issues/issue.ts';
import type { Claim } from '#schema/claim.ts';
import type { Relation } from '#schema/relation.ts';
import { amountValue } from '../carried.ts';
import { claimOfFigures } from '../claim-of-figures.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

const PARTS = ['start', 'end', 'scope', 'amount', 'note'] as const;

/** Each part of a relation that has several claims is carried by one that can be told from its figures, or is named. */
export function* uncarriedPart(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relations) {
    for (const part of PARTS)
      for (const [index, id] of (value.carried_by?.[part] ?? []).entries())
        if (!value.claims.includes(id))
          yield {
            rule: 'uncarried-part',
            at: at(['carried_by', part, index]),
            what: `"${id}" is not among the claims of "${value.id}".`,
            why: 'A claim that carries a part of a relation is one of those that carry it.',
            fix: 'Name it under claims: too, or name another one here.',
            also: [at(['claims'])],
          };
    const claims = value.claims.flatMap((id) => known.claims.find(id)?.value ?? []);
    if (claims.length < 2 || claims.length < value.claims.length) continue;
    for (const part of ['scope', 'amount'] as const)
      if (isUncarried(part, value, claims))
        yield {
          rule: 'uncarried-part',
          at: at(part === 'scope' ? ['scope'] : ['amount', 'terms']),
          what: `Which claim says ${part === 'scope' ? 'this' : 'this of the amount'} cannot be told.`,
          why: 'A mark beside it leads to the claim that says so, and words without figures fit any of them.',
          fix: `Name the claims under carried_by: as ${part}: [id].`,
          also: [at(['claims'])],
        };
  }
}

function isUncarried(
  part: 'scope' | 'amount',
  { scope, amount, carried_by: named }: Relation,
  claims: readonly Claim[],
): boolean {
  if (named?.[part] !== undefined) return false;
  if (part === 'scope') return scope !== undefined && claimOfFigures(scope, claims) === undefined;
  if (amount?.terms === undefined) return false;
  const value = amountValue(amount);
  return !claims.some(
    (claim) => claim.amount && claim.amount.terms === amount.terms && amountValue(claim.amount) === value,
  );
}
