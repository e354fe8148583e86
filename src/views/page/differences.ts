import type { DisagreementNode } from '#graph/graph.ts';
import { href } from '../href.ts';

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

export function difference({ id, question, positions, follows, why, verdict: written }: DisagreementNode): Difference {
  const says = positions.map((position) => position.says);
  const at = { question, href: href.disagreements(id) };
  if (follows === 'both') return { verdict: written ?? 'Both.', rest: says.join(' '), rejected: '', ...at };
  if (follows === 'open')
    return { verdict: written ?? 'Not known.', rest: [...says, why].join(' '), rejected: '', ...at };
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
