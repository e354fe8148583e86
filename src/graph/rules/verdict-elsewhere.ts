import type { Issue, Position } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** A verdict is words of the text in which it is set bold, so that it says no more than the claims of that carry. */
export function* verdictElsewhere(records: Records): Iterable<Issue> {
  for (const { text, name, verdict, at } of verdicts(records)) {
    if (verdict === undefined || text.includes(verdict)) continue;
    yield {
      rule: 'verdict-elsewhere',
      at: at(),
      what: `"${verdict}" does not stand in the ${name}.`,
      why: `The verdict is the part of the ${name} that is set bold; it must be words that the claims of the ${name} carry.`,
      fix: `Copy the words from the ${name}, or leave the verdict out.`,
    };
  }
}

interface Verdict {
  readonly text: string;
  readonly name: string;
  readonly verdict: string | undefined;
  readonly at: () => Position;
}

function* verdicts(records: Records): Iterable<Verdict> {
  for (const page of pagesOf(records))
    for (const [index, { verdict, answer: text }] of (page.value.answers ?? []).entries())
      yield { text, name: 'answer', verdict, at: () => page.at(['answers', index, 'verdict']) };
  for (const { value, at } of records.commonErrors)
    yield { text: value.right, name: 'correction', verdict: value.verdict, at: () => at(['verdict']) };
}
