import type { Issue } from '#issues/issue.ts';
import type { Clause } from '#schema/clause.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A cell has words, what is new stands among them, and what is gone stood in an earlier cell. */
export function* clauseWords(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.clauses) {
    const words = value.cells.map((cell) => wordsOf(cell, known));
    for (const [index, cell] of value.cells.entries()) {
      // A claim that is not there, or cannot be read, is another fault.
      if (words.slice(0, index + 1).includes(undefined)) continue;
      if (words[index] === '')
        yield {
          rule: 'clause-words',
          at: at(['cells', index]),
          what: 'This cell has no words: its claim has no quote, and it says nothing.',
          why: 'A reader sees what the text says of the right.',
          fix: 'Write says:, or a quote under a source of the claim.',
        };
      for (const [field, texts] of [
        ['new', [words[index]]],
        ['gone', words.slice(0, index)],
      ] as const)
        for (const [place, marked] of (cell[field] ?? []).entries())
          if (!texts.some((text) => text?.includes(marked)))
            yield {
              rule: 'clause-words',
              at: at(['cells', index, field, place]),
              what:
                `"${marked}" is marked as ${field}, and stands in ` +
                `${field === 'new' ? 'no place of this cell' : 'no earlier cell'}.`,
              why: 'Words are marked where they stand, so that a reader sees what changed.',
              fix: 'Copy the words as they stand.',
            };
    }
  }
}

/** What a reader sees of a cell. */
function wordsOf({ says = '', claims }: Clause['cells'][number], known: Known): string | undefined {
  const claim = known.claims.find(claims[0]!);
  return (
    claim && [says, claim.value.sources.find(({ quote }) => quote !== undefined)?.quote ?? ''].filter(Boolean).join(' ')
  );
}
