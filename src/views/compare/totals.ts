import { NEVER } from '#graph/bounds.ts';
import type { Graph, Page } from '#graph/graph.ts';
import { lastDay } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { totalInWords, totalsBetween } from '../money/paid-in-all.ts';
import { shortFigure } from '../wording/amounts.ts';
import { phaseOn } from './phase.ts';
import { sourcesOf, type Term } from './term.ts';
import * as say from '#words/compare.ts';

/**
 * What passed in all between the hub and a party, in amounts of the kinds of a column: each account from its day on,
 * until there is a newer one.
 */
export function totalsOf(graph: Graph, hub: Page, party: Page, kinds: ReadonlySet<string>): Term[] {
  let next: Day = NEVER;
  return totalsBetween(graph, hub, party)
    .filter(({ amount }) => kinds.has(amount.kind!))
    .map((total): Term => {
      const { claim, amount, through } = total;
      const from = lastDay(through);
      const bounds = { earliest: from, sure: from, unsure: next, over: next };
      next = from;
      return {
        relation: undefined,
        bounds,
        phase: 'in-force',
        standing: 'in-force',
        state: say.inAll,
        words: totalInWords(total),
        dates: '',
        note: '',
        status: claim.status,
        how: evidenceInWords(evidence(claim)),
        claim: href.claim(claim.id),
        marks: [],
        mark: {
          sign: 'in-force',
          word: '',
          figure: '',
          total: say.figureInAll(shortFigure(amount)),
        },
        amount: undefined,
        sources: sourcesOf(claim),
        successors: [],
        current: phaseOn(bounds, graph.site.checked) === 'in-force',
      };
    });
}
