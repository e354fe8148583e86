import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { pageReferences } from '../references.ts';

/** A page that a record names must be there. */
export function* unknownPage(records: Records, known: Known): Iterable<Issue> {
  for (const { id, at } of pageReferences(records)) {
    if (!known.pages.lacks(id)) continue;
    yield {
      rule: 'unknown-page',
      at,
      what: `No page has the id "${id}".`,
      why: 'An entity or a topic has a file under entities/ or topics/; its name is the id.',
      fix: known.pages.didYouMean(id, 'Add the page, or correct the id.'),
    };
  }
}
