import type { Issue } from '#issues/issue.ts';
import type { Source } from '#schema/source.ts';
import type { Known } from '../known.ts';
import { nearness } from '../nearness.ts';
import type { Records } from '../records.ts';

/** Statuses whose sources are named in the order in which the sentence draws on them. */
const UNORDERED: ReadonlySet<string> = new Set(['disputed', 'defined', 'not-found', 'inferred']);

/** The nearest source of a claim stands first: an author who reads the file meets it as a reader does. */
export function* weakerSourceFirst(records: Records, known: Known): Iterable<Issue> {
  const kinds = records.sourceKinds.map(({ value }) => value);
  for (const { value, at } of records.claims) {
    if (UNORDERED.has(value.status)) continue;
    let before: Source | undefined;
    for (const [index, { source: id, against }] of value.sources.entries()) {
      const source = known.sources.find(id)?.value;
      if (against || !source) continue;
      if (before && nearness(source, kinds) < nearness(before, kinds)) {
        yield {
          rule: 'weaker-source-first',
          at: at(['sources', index, 'source']),
          what: `"${id}" is nearer to the facts than the source before it.`,
          why:
            'The first source is the best: first-hand (originals before copies), ' +
            'then second-hand ones in the order of vocabulary/sources.yaml, weak ones last.',
          fix: 'Put it further up.',
        };
        break;
      }
      before = source;
    }
  }
}
