import type { ChangeKind } from '#graph/changes.ts';
import type { Since, SinceEntry } from './since.ts';

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
  const since = `since the edition you cite, ${edition}`;
  const its = (paths[way] ?? []).map((index) => entries[index]!);
  const facts = its.filter(({ kind }) => kind !== 'wording');
  if (newer.includes(way))
    return {
      look: 'world',
      heading: `This page is newer than the edition you cite, ${edition}`,
      rest: '',
      entries: [],
    };
  if (its.length === 0) return { look: 'same', heading: `Unchanged ${since}`, rest: '', entries: [] };
  if (facts.length === 0)
    return {
      look: 'same',
      heading: `Unchanged ${since}, but for the words`,
      rest: 'The facts are the same.',
      entries: its,
    };
  const wrong = facts.filter(({ kind }) => WRONG.includes(kind));
  const world = facts.filter(({ kind }) => WORLD.includes(kind));
  const [one] = facts;
  return {
    look: wrong.length > 0 ? 'wrong' : 'world',
    heading: facts.length === 1 ? `${one!.label} ${since}` : `${facts.length} facts on this page changed ${since}`,
    rest: [
      wrong.length > 0 &&
        (facts.length === wrong.length
          ? 'The mistake was ours.'
          : `${wrong.length === 1 ? 'One was a mistake' : `${wrong.length} were mistakes`} of ours.`),
      world.length > 0 && wrong.length === 0 && 'What you cite was right for its day.',
    ]
      .filter(Boolean)
      .join(' '),
    entries: facts,
  };
}
