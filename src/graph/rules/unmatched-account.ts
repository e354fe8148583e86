import type { Issue } from '#issues/issue.ts';
import type { Amount } from '#schema/amount.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { ACCOUNTS } from '../references.ts';

/** What is a part of an amount, or another account of it, is money of the same currency between the same two. */
export function* unmatchedAccount(records: Records, known: Known): Iterable<Issue> {
  for (const { id, value, at } of records.claims)
    for (const field of ACCOUNTS) {
      const named = value[field];
      const whole = named === undefined ? undefined : known.claims.find(named);
      if (!whole) continue;
      const fault =
        whole.id === id
          ? 'it is the same claim'
          : (whole.value.same_as ?? (field === 'part_of' && whole.value.part_of))
            ? `"${named}" itself names another claim`
            : between(value.amount) !== between(whole.value.amount) || !value.amount
              ? 'they are not amounts of one currency, one payer and one receiver'
              : undefined;
      if (fault === undefined) continue;
      yield {
        rule: 'unmatched-account',
        at: at([field]),
        what: `"${id}" can't be set beside "${named}": ${fault}.`,
        why: 'Parts are drawn in their whole and accounts of the same money under the best of them.',
        fix: `Name the claim that gives the whole or the best account, or delete ${field}.`,
        also: whole.id === id ? [] : [whole.at(['amount'])],
      };
    }
}

const between = (amount: Amount | undefined) =>
  amount && 'currency' in amount ? [amount.currency, amount.payer, amount.receiver].join(' → ') : undefined;
