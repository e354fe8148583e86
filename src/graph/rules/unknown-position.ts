import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';

/** The position that the site follows is one of those that stand there. */
export function* unknownPosition(records: Records): Iterable<Issue> {
  for (const { value, at } of records.disagreements) {
    if (typeof value.follows !== 'number' || value.follows <= value.positions.length || value.positions.length < 2)
      continue;
    yield {
      rule: 'unknown-position',
      at: at(['follows']),
      what: `"follows" is ${value.follows}, and there are ${value.positions.length} positions.`,
      why: 'It is the number of the position that the site follows, counted from 1.',
      fix: 'Correct the number, or write open or both.',
    };
  }
}
