import type { Changes } from '../as-of/changes.ts';
import type { Line } from '../as-of/line.ts';
import type { Link } from '../link.ts';
import { GAVE_WAY, goesOn } from '../page/terms.ts';

/** What one day changed, in a line: what is spoken of, what held before, and what has held since. */
export interface LedgerRow {
  readonly subject: Link | undefined;
  readonly verb: string;
  /** All of which the same is said. */
  readonly objects: readonly Link[];
  /** Terms of before; `undefined` where there was none. */
  readonly was: string | undefined;
  readonly is: string;
  /** Address of the claim. */
  readonly claim: string;
}

/**
 * What a day changed as a table of before and after: what gave way first, then what ended, then what is new. Terms of
 * before stand beside those of after only where one relation goes on; what took the place of another has a row by itself.
 */
export function ledger({ changed, ended, began, stated, held, announced }: Changes): readonly LedgerRow[] {
  const rows = [
    ...changed.flatMap((turn) => {
      const { before, after } = turn;
      if (goesOn(turn)) return [row(after[0]!, terms(before[0]!), terms(after[0]!))];
      return [
        ...before.map((line) => row(line, terms(line), after.length > 0 ? GAVE_WAY : 'ended')),
        ...after.map((line) => row(line, undefined, terms(line))),
      ];
    }),
    ...ended.map((line) => row(line, terms(line), 'ended')),
    ...began.map((line) => row(line, undefined, terms(line))),
    ...stated.map((line) => row(line, undefined, ['first stated', line.detail].filter(Boolean).join(': '))),
    ...held.map((line) => row(line, undefined, ['held by a later account', line.detail].filter(Boolean).join(': '))),
    ...announced.map((line) => row(line, undefined, ['announced', line.detail].filter(Boolean).join(': '))),
  ];
  const alike = Map.groupBy(rows, ({ subject, verb, was, is }) => JSON.stringify([subject?.href, verb, was, is]));
  return [...alike.values()].map((same) => ({ ...same[0]!, objects: same.flatMap(({ objects }) => objects) }));
}

const row = ({ subject, verb, object, claim }: Line, was: string | undefined, is: string): LedgerRow => ({
  subject,
  verb,
  objects: [object],
  was,
  is,
  claim,
});

/** The terms of a line, or that it held. */
const terms = ({ detail }: Line): string => (detail === '' ? 'in force' : detail);
