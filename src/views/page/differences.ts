import type { DisagreementNode, Page } from '#graph/graph.ts';
import { href } from '../href.ts';
import * as say from '#words/page.ts';

/** A question on which sources differ, as one line of a page: the verdict first, then what the site does not follow. */
export interface Difference {
  readonly verdict: string;
  /** What belongs behind the verdict. */
  readonly rest: string;
  /** Accounts that are not followed. */
  readonly rejected: string;
  readonly question: string;
  readonly href: string;
}

/** The questions of a page on which sources differ. */
export interface Differences {
  readonly shown: readonly Difference[];
  /** Folded, and told as fully as those before. */
  readonly folded: readonly Difference[];
  /** Folded, and given as questions that lead to their page. */
  readonly asked: readonly Difference[];
  /** What is folded, in a line; empty where nothing is. */
  readonly digest: string;
}

/** How many are shown, and how many are told; of the others the question alone is given. */
const [SHOWN, TOLD] = [4, 6];

export function differencesOf({ disagreements }: Page): Differences {
  const all = disagreements.map(difference);
  const [next, ...more] = all.slice(SHOWN);
  return {
    shown: all.slice(0, SHOWN),
    folded: all.slice(SHOWN, TOLD),
    asked: all.slice(TOLD),
    digest:
      next === undefined ? '' : [next.question, more.length > 0 && say.andMore(more.length)].filter(Boolean).join(' '),
  };
}

export function difference({ id, question, positions, follows, why, verdict: written }: DisagreementNode): Difference {
  const says = positions.map((position) => position.says);
  const at = { question, href: href.disagreements(id) };
  if (follows === 'both') return { verdict: written ?? say.both, rest: says.join(' '), rejected: '', ...at };
  if (follows === 'open')
    return { verdict: written ?? say.notKnown, rest: [...says, why].join(' '), rejected: '', ...at };
  const followed = says[follows - 1]!;
  const [first] = FIRST_CLAUSE.exec(followed) ?? [followed];
  const verdict = written ?? first;
  return {
    verdict,
    rest: (written === undefined ? followed.slice(first.length) : followed).trim(),
    rejected: says.filter((_, index) => index !== follows - 1).join(' '),
    ...at,
  };
}

/** A sentence or what stands before a colon; the point of a number or of an initial ends none. */
const FIRST_CLAUSE = /^.+?(?:[.?!;:](?=\s+[A-Z“"])|:(?=\s)|$)/;
