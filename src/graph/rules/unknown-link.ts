import type { Issue } from '#issues/issue.ts';
import type { Mention } from '../prose.ts';
import type { Known } from '../known.ts';
import type { EntityEntry, Records, TopicEntry } from '../records.ts';
import { pagesOf } from '../references.ts';

/** A link in prose must lead to the file of a page, spelt as the file is. */
export function* unknownLink(records: Records, known: Known): Iterable<Issue> {
  const files = new Set(pagesOf(records).map((page) => page.file));
  for (const from of pagesOf(records)) {
    for (const link of from.prose.mentions) {
      const page = known.pages.find(link.to);
      // A page that could not be read, or lies in a folder that is no kind, has a report of its own.
      if (files.has(link.file) || (!page && !known.pages.lacks(link.to))) continue;
      if (page && 'kind' in page && known.kinds.lacks(page.kind)) continue;
      yield {
        rule: 'unknown-link',
        at: link.at,
        what: `The link leads to "${link.file}", and there is no such file.`,
        why: 'A link leads to the file of a page, spelt as the file is, capital letters included.',
        fix: nearestFile(from, link, known),
      };
    }
  }
}

function nearestFile(page: EntityEntry | TopicEntry, link: Mention, known: Known): string {
  const meant =
    known.pages.find(link.to) ??
    known.pages.find(link.to.toLowerCase()) ??
    known.pages.find(known.pages.nearest(link.to) ?? '');
  return meant ? `Did you mean "${relativePath(page.file, meant.file)}"?` : 'Correct the path, or delete the link.';
}

/** The way from one file to another, as a link writes it. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.map(() => '..').join('/') || '.'}/${there.join('/')}`;
}
