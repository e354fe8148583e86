import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** The group of a type of relation is one of the groups of the vocabulary. */
export function* unknownGroup(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relationTypes) {
    if (!known.relationGroups.lacks(value.group)) continue;
    yield {
      rule: 'unknown-group',
      at: at(['group']),
      what: `No group of relations is called "${value.group}".`,
      why: 'Types of relation are shown in the groups that stand at the top of this file.',
      fix: known.relationGroups.didYouMean(value.group, 'Choose one of them, or add the group.'),
    };
  }
}
