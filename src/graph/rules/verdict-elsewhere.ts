import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** The verdict of an answer is words of the answer, so that it says no more than its claims carry. */
export function* verdictElsewhere(records: Records): Iterable<Issue> {
  for (const page of pagesOf(records))
    for (const [index, { verdict, answer }] of (page.value.answers ?? []).entries()) {
      if (verdict === undefined || answer.includes(verdict)) continue;
      yield {
        rule: 'verdict-elsewhere',
        at: page.at(['answers', index, 'verdict']),
        what: `"${verdict}" does not stand in the answer.`,
        why: 'The verdict is the part of the answer that is set bold; it must be words that the claims of the answer carry.',
        fix: 'Copy the words from the answer, or leave the verdict out.',
      };
    }
}
