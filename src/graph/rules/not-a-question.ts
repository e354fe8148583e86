import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** A question ends in a question mark, of any script that has one. */
export function* notAQuestion(records: Records): Iterable<Issue> {
  for (const page of pagesOf(records))
    for (const [index, { question }] of (page.value.answers ?? []).entries()) {
      if (/[?？؟;፧՞][\s"'”’»)]*$/u.test(question) || question === '…') continue;
      yield {
        rule: 'not-a-question',
        at: page.at(['answers', index, 'question']),
        what: `"${question}" ends without a question mark.`,
        why: 'It is shown as the question of a reader, and search engines read it as one.',
        fix: 'Write it as a question.',
      };
    }
}
