import { topOf, type Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { sourceReferences } from '../references.ts';

/** A source that nothing cites is most often left over, or cited under a wrong id. */
export function* unusedSource(records: Records): Iterable<Issue> {
  const cited = new Set<string>();
  for (const { id } of sourceReferences(records)) cited.add(id);
  for (const source of records.sources) {
    if (cited.has(source.id) || records.mentioned.has(source.id)) continue;
    yield {
      rule: 'unused-source',
      at: topOf(source.file),
      what: `Nothing cites the source "${source.id}".`,
      why: 'A source is there for the claims that rest on it.',
      fix: 'Cite it in a claim, or delete the file.',
    };
  }
}
