import type { ChangeKind } from '#graph/changes.ts';
import type { Graph, Step } from '#graph/graph.ts';
import { entriesOf } from './entry.ts';
import * as say from '#words/changes.ts';

/** What is said of each kind of change, in the order in which they are told: of one, of several. */
const COUNTED: readonly (readonly [ChangeKind, string])[] = [
  ['corrected', 'corrected'],
  ['withdrawn', 'withdrawn'],
  ['added', 'added'],
  ['source-added', say.withAnotherSource],
];
const IN_THE_WORLD: readonly (readonly [ChangeKind, string])[] = [
  ['began', 'began'],
  ['happened', 'new'],
  ['changed', 'changed'],
  ['ended', 'ended'],
];

/** The changes of a step in numbers: what this site did in bold, then what the world did, and wording by itself. */
export function inNumbers(graph: Graph, step: Step): { readonly bold: string; readonly rest: string } {
  const { changes } = step;
  const entries = entriesOf(graph, step);
  const counted = (kinds: typeof COUNTED) =>
    kinds
      .map(([kind, word]): [number, string] => [entries.filter((entry) => entry.kind === kind).length, word])
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}`)
      .join(', ');
  const [site, world] = [counted(COUNTED), counted(IN_THE_WORLD)];
  const reworded = changes.filter(({ kind }) => kind === 'wording').length;
  if (changes.length === 0) return { bold: say.nothingHasChanged, rest: say.everyFactIsWordForWord };
  return {
    bold: site === '' ? say.nothingWasCorrectedOrAdded : say.onThisSiteWhat(site),
    rest: [
      world && say.inTheWorldWhat(world),
      reworded > 0 && say.areWordedOtherwise(reworded),
      say.allElseIsWordForWord,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
