import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { spans } from '../spans.ts';

const STARTS = ['since', 'first_stated', 'held_on', 'announced'] as const;

/**
 * A span has one start: it began, was first stated, held by a later account or was announced. The earliest day on which
 * it can have begun stands only where it is not known when it did.
 */
export function* twoStarts(records: Records): Iterable<Issue> {
  for (const { entry, path, span } of spans(records)) {
    const written = STARTS.filter((field) => span[field] !== undefined);
    const [first, second] = written;
    if (first !== undefined && second !== undefined)
      yield {
        rule: 'two-starts',
        at: entry.at([...path, second]),
        what: `Both ${first} (${span[first]}) and ${second} (${span[second]}) are written.`,
        why:
          'since is the day on which it began, first_stated a day on which it held already, ' +
          'held_on a day of which a later account tells, announced the day on which it was promised for later.',
        fix: 'Keep the one that the source gives, and delete the other.',
        also: [entry.at([...path, first])],
      };
    const limited = written.find((field) => field === 'since' || field === 'announced');
    if (span.not_before !== undefined && limited !== undefined)
      yield {
        rule: 'two-starts',
        at: entry.at([...path, 'not_before']),
        what: `not_before (${span.not_before}) is written beside ${limited} (${span[limited]}).`,
        why: 'It limits when something can have begun of which that is not known.',
        fix: 'Write first_stated: or held_on: beside it, or delete it.',
        also: [entry.at([...path, limited])],
      };
  }
}
