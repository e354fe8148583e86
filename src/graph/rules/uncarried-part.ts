import type { Issue } from '#issues/issue.ts';
import type { Claim } from '#schema/claim.ts';
import type { Relation } from '#schema/relation.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { claimDated } from '../account.ts';
import { amountValue, carriedBy, isCarried } from '../carried.ts';
import { claimOfFigures } from '../claim-of-figures.ts';
import { figuresIn } from '../figures.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { endOf, startOf } from '../spans.ts';

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
    for (const { part, field, dateOf } of NOTES) {
      const text = unsaidIn(value[field], carriersOf(value, part, dateOf(value)?.date, claims), known);
      if (text !== undefined)
        yield {
          rule: 'uncarried-part',
          at: at([field]),
          what: `"${text}" is said with a date, and the claim that carries the date does not say so.`,
          why: 'What is to be known of a date stands behind it, and the mark beside both leads to the claim of the date.',
          fix: `Name the claims of both under carried_by: as ${part}: [id, id], that of the date first.`,
          also: [at(['claims'])],
        };
    }
  }
}

const NOTES = [
  { part: 'start', field: 'since_note', dateOf: startOf },
  { part: 'end', field: 'ended_note', dateOf: endOf },
] as const;

/** The claims that a mark beside a date leads to. */
function carriersOf(
  { carried_by: named }: Relation,
  part: 'start' | 'end',
  date: PartialDate | undefined,
  claims: readonly Claim[],
): readonly Claim[] {
  const its = named?.[part];
  if (its) return claims.filter(({ id }) => its.includes(id));
  const dated = claims.filter((claim) => date !== undefined && claimDated([claim], date));
  return part === 'start' ? dated.slice(0, 1) : dated;
}

/** The first figure of a note that none of the claims gives. */
function unsaidIn(note: string | undefined, carriers: readonly Claim[], known: Known): string | undefined {
  if (note === undefined || carriers.length === 0) return undefined;
  const said = carriers.flatMap((claim) => carriedBy(claim, known));
  return figuresIn(note).find(({ value }) => !isCarried(value, said))?.text;
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
