import type { Changes } from '../as-of/changes.ts';
import { byTerms, type Line } from '../as-of/line.ts';
import type { Link } from '../link.ts';
import { GAVE_WAY, goesOn } from '../page/terms.ts';
import * as say from '#words/home.ts';

/** What one day changed, in a line: what is spoken of, what held before, and what has held since. */
export interface LedgerRow {
  readonly subject: Link | undefined;
  readonly verb: string;
  /** All of which the same is said. */
  readonly objects: readonly Link[];
  /** Terms of before; `undefined` where there was none, or where none is known. */
  readonly was: string | undefined;
  /** Address of the claim of those. */
  readonly wasBy: string;
  readonly is: string;
  /** Address of the claim of what has held since, or of the end. */
  readonly claim: string;
}

/**
 * What a day changed as a table of before and after: what gave way first, then what ended, then what is new. Terms of
 * before stand beside those of after only where one relation goes on; what took the place of another has a row by
 * itself.
 */
export function ledger({ changed, ended, began, stated, held, announced }: Changes): readonly LedgerRow[] {
  const told = (how: string) => (line: Line) => row(line, undefined, [how, line.detail].filter(Boolean).join(': '));
  const rows = [
    ...changed.flatMap((turn) => {
      const { before, after } = turn;
      if (goesOn(turn)) return [{ ...row(after[0]!, terms(before[0]!), terms(after[0]!)), wasBy: wasBy(before[0]!) }];
      return [
        ...before.map((line) => row(line, terms(line), after.length > 0 ? GAVE_WAY : 'ended')),
        ...after.map((line) => row(line, undefined, terms(line))),
      ];
    }),
    ...ended.map((line) => row(line, terms(line), 'ended')),
    ...began.map((line) => row(line, undefined, terms(line))),
    ...stated.map(told(say.firstStated)),
    ...held.map(told(say.heldByALaterAccount)),
    ...announced.map(told('announced')),
  ];
  const alike = Map.groupBy(rows, ({ subject, verb, was, is }) => JSON.stringify([subject?.href, verb, was, is]));
  return [...alike.values()].map((same) => ({ ...same[0]!, objects: same.flatMap(({ objects }) => objects) }));
}

const row = (said: Line, was: string | undefined, is: string): LedgerRow => ({
  subject: said.subject,
  verb: said.verb,
  objects: [said.object],
  was,
  wasBy: wasBy(said),
  is,
  claim: said.claim,
});

const wasBy = (said: Line): string => byTerms(said).claim;

/** The terms of a line, or that it held. */
const terms = ({ detail }: Line): string => (detail === '' ? say.inForce : detail);
