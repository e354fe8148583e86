import type { Issue, Position } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { wording } from './wording.ts';

/** A word belongs to one group of synonyms: in two it would have two meanings, and a search could follow only one. */
export function* duplicateSynonym({ synonyms }: Records): Iterable<Issue> {
  const taken = new Map<string, { readonly group: string; readonly at: Position }>();
  for (const entry of synonyms) {
    for (const [index, word] of entry.value.words.entries()) {
      const plain = wording(word);
      const first = taken.get(plain);
      if (!first) taken.set(plain, { group: entry.id, at: entry.at(['words', index]) });
      else
        yield {
          rule: 'duplicate-synonym',
          at: entry.at(['words', index]),
          what:
            first.group === entry.id
              ? `The word "${word}" stands twice among these synonyms.`
              : `The word "${word}" is also one of the synonyms "${first.group}".`,
          why: 'A search follows a word to one group of synonyms.',
          fix:
            first.group === entry.id
              ? 'Delete one of them.'
              : 'Keep it where its meaning is the usual one, or make one group of the two.',
          also: [first.at],
        };
    }
  }
}
