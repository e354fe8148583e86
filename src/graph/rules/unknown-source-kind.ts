import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** The kind of a source is one of the vocabulary. */
export function* unknownSourceKind(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.sources) {
    if (!known.sourceKinds.lacks(value.kind)) continue;
    yield {
      rule: 'unknown-source-kind',
      at: at(['kind']),
      what: `No kind of source is called "${value.kind}".`,
      why: 'vocabulary/sources.yaml says which kinds there are, and how near to the facts each is.',
      fix: known.sourceKinds.didYouMean(value.kind, 'Choose one of these, or add the kind to the vocabulary.'),
    };
  }
}
