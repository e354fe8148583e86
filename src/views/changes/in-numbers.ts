import type { ChangeKind } from '#graph/changes.ts';
import type { Graph, Step } from '#graph/graph.ts';
import { entriesOf } from './entry.ts';

/** What is said of each kind of change, in the order in which they are told: of one, of several. */
const COUNTED: readonly (readonly [ChangeKind, string])[] = [
  ['corrected', 'corrected'],
  ['withdrawn', 'withdrawn'],
  ['added', 'added'],
  ['source-added', 'with another source'],
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
  if (changes.length === 0) return { bold: 'Nothing has changed.', rest: 'Every fact is word for word the same.' };
  return {
    bold: site === '' ? 'Nothing was corrected or added.' : `On this site: ${site}.`,
    rest: [
      world && `In the world: ${world}.`,
      reworded > 0 && `${reworded === 1 ? '1 is' : `${reworded} are`} worded otherwise, with the same facts.`,
      'All else is word for word the same.',
    ]
      .filter(Boolean)
      .join(' '),
  };
}
