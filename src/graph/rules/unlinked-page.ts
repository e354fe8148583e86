import { topOf, type Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { pageLists, pagesOf, pointerLists } from '../references.ts';

/** A page to which no other page leads is found by nobody who reads on. */
export function* unlinkedPage(records: Records): Iterable<Issue> {
  const linked = new Set(linkedPages(records));
  for (const page of pagesOf(records)) {
    if (linked.has(page.id) || records.mentioned.has(page.id)) continue;
    yield {
      rule: 'unlinked-page',
      at: topOf(page.file),
      what: `No page leads to "${page.id}".`,
      why: 'Readers go from page to page; the index and the search alone are not enough.',
      fix: 'Link to it where its subject is first mentioned, or name it under related on a page.',
    };
  }
}

/** Pages that another page, a relation or the front page leads to. */
function* linkedPages(records: Records): Iterable<string> {
  for (const page of pagesOf(records)) for (const { to } of page.prose.mentions) if (to !== page.id) yield to;
  for (const { entry, ids } of pointerLists(records)) for (const id of ids) if (id !== entry.id) yield id;
  for (const { entry, ids } of pageLists(records)) if (entry === records.site) yield* ids;
  for (const { value } of records.relations) yield* [value.from, value.to];
  if (records.site?.value.home.change) yield records.site.value.home.change;
}
