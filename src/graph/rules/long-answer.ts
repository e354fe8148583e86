import type { Issue } from '#issues/issue.ts';
import { ANSWER_WORDS } from '#schema/page.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** A short answer is short. */
export function* longAnswer(records: Records): Iterable<Issue> {
  for (const page of pagesOf(records))
    for (const [index, { answer }] of (page.value.answers ?? []).entries()) {
      const words = answer.trim().split(/\s+/).length;
      if (words <= ANSWER_WORDS) continue;
      yield {
        rule: 'long-answer',
        at: page.at(['answers', index, 'answer']),
        what: `The answer has ${words} words.`,
        why: `A short answer has at most ${ANSWER_WORDS}; everything else is for the prose.`,
        fix: 'Keep what answers the question, and move the rest into the prose.',
      };
    }
}
