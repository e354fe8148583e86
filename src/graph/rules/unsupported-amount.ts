import type { Issue } from '#issues/issue.ts';
import { amountValue } from '../carried.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { startOf } from '../spans.ts';
import { dateOf, firstDay, lastDay } from '../time.ts';

/** The amount of a relation is that of a claim that carries it, and one that was known when the relation began. */
export function* unsupportedAmount(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relations) {
    if (!value.amount) continue;
    const carriers = value.claims.flatMap((id) => known.claims.find(id) ?? []);
    if (carriers.length < value.claims.length) continue;
    const amount = amountValue(value.amount);
    const claims = carriers.filter(({ value: claim }) => claim.amount && amountValue(claim.amount) === amount);
    const start = startOf(value)?.date;
    if (claims.length === 0)
      yield {
        rule: 'unsupported-amount',
        at: at(['amount']),
        what: `The amount of "${value.id}" is that of no claim named for it.`,
        why: 'An amount is shown with the claim that gives it, and with how that claim is known.',
        fix: 'Correct the amount, or name the claim that gives it under claims:.',
        also: carriers.slice(0, 3).map((claim) => claim.at(['amount'])),
      };
    else if (
      start !== undefined &&
      !claims.some(({ value: claim }) => firstDay(dateOf(claim) ?? start) <= lastDay(start))
    )
      yield {
        rule: 'late-amount',
        at: at(['amount']),
        what:
          `"${value.id}" begins ${start}, and the claim that gives ` +
          `its amount is of ${firstDay(dateOf(claims[0]!.value)!)}.`,
        why:
          'A relation is one contract, commitment, payment or holding: ' +
          'no amount stands on a day before it was agreed.',
        fix: 'Write a relation of its own for what was agreed later, with its own start.',
        also: claims.map((claim) => claim.at()),
      };
  }
}
