import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { amounts } from '../references.ts';

/** The kind of an amount is one of the vocabulary. */
export function* unknownAmountKind(records: Records, known: Known): Iterable<Issue> {
  for (const { entry, amount } of amounts(records)) {
    if (amount.kind === undefined || !known.amountKinds.lacks(amount.kind)) continue;
    yield {
      rule: 'unknown-amount-kind',
      at: entry.at(['amount', 'kind']),
      what: `No kind of amount is called "${amount.kind}".`,
      why: 'vocabulary/amounts.yaml says which kinds there are, so that unlike numbers are never mixed up.',
      fix: known.amountKinds.didYouMean(amount.kind, 'Choose one of these, or add the kind to the vocabulary.'),
    };
  }
}
