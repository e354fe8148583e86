import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { spans } from '../spans.ts';

const STARTS = ['since', 'first_stated', 'announced'] as const;

/** A span has one start: it began, was first stated or was announced. The earliest day it can have begun limits only the second. */
export function* twoStarts(records: Records): Iterable<Issue> {
  for (const { entry, path, span } of spans(records)) {
    const written = STARTS.filter((field) => span[field] !== undefined);
    const [first, second] = written;
    if (first !== undefined && second !== undefined)
      yield {
        rule: 'two-starts',
        at: entry.at([...path, second]),
        what: `Both ${first} (${span[first]}) and ${second} (${span[second]}) are written.`,
        why: 'since is the day on which it began, first_stated a day on which it held already, announced the day on which it was promised for later.',
        fix: 'Keep the one that the source gives, and delete the other.',
        also: [entry.at([...path, first])],
      };
    if (span.not_before !== undefined && span.first_stated === undefined)
      yield {
        rule: 'two-starts',
        at: entry.at([...path, 'not_before']),
        what: `not_before (${span.not_before}) is written without first_stated.`,
        why: 'It limits how long before it was first stated something can have begun.',
        fix: 'Write first_stated: beside it, or delete it.',
      };
  }
}
