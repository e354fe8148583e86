import type { ChangeKind } from '#graph/changes.ts';
import type { Since, SinceEntry } from './since.ts';
import * as say from '#words/edition-cited.ts';

/** What a page says to whoever comes from a citation of an edition. */
export interface CitedWords {
  /** Whether it is the same, other by the world, or other because the site was wrong. */
  readonly look: 'same' | 'world' | 'wrong';
  readonly heading: string;
  readonly rest: string;
  readonly entries: readonly SinceEntry[];
}

const WORLD: readonly ChangeKind[] = ['began', 'happened', 'changed', 'ended'];
const WRONG: readonly ChangeKind[] = ['corrected', 'withdrawn'];

/** @param way - The way to the page below the folder of the site. */
export function citedWords({ edition, entries, paths, newer }: Since, way: string): CitedWords {
  const its = (paths[way] ?? []).map((index) => entries[index]!);
  const facts = its.filter(({ kind }) => kind !== 'wording');
  if (newer.includes(way))
    return {
      look: 'world',
      heading: say.isNewer(edition),
      rest: '',
      entries: [],
    };
  if (its.length === 0) return { look: 'same', heading: say.unchanged(edition), rest: '', entries: [] };
  if (facts.length === 0)
    return {
      look: 'same',
      heading: say.unchangedButForWords(edition),
      rest: say.factsAreTheSame,
      entries: its,
    };
  const wrong = facts.filter(({ kind }) => WRONG.includes(kind));
  const world = facts.filter(({ kind }) => WORLD.includes(kind));
  const [one] = facts;
  return {
    look: wrong.length > 0 ? 'wrong' : 'world',
    heading: facts.length === 1 ? say.oneFactSince(one!.label, edition) : say.factsChanged(facts.length, edition),
    rest: [
      wrong.length > 0 && (facts.length === wrong.length ? say.mistakeWasOurs : say.mistakesOfOurs(wrong.length)),
      world.length > 0 && wrong.length === 0 && say.wasRightForItsDay,
    ]
      .filter(Boolean)
      .join(' '),
    entries: facts,
  };
}
