import type { Issue } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import { PAGE_ANCHORS } from '#schema/reserved.ts';
import type { Known } from '../known.ts';
import type { EntityEntry, Records, TopicEntry } from '../records.ts';
import { pagesOf } from '../references.ts';

/**
 * An anchor in a link must be one that its page has: a heading, a diagram, a claim, or what every page gives itself.
 */
export function* unknownAnchor(records: Records, known: Known): Iterable<Issue> {
  const pages = new Map(pagesOf(records).map((page) => [page.file, page]));
  for (const page of pages.values()) {
    for (const { anchor, file, at } of page.prose.mentions) {
      const target = pages.get(file);
      // What the places of a page are that could not be read is not known.
      if (anchor === undefined || !target || records.lost.pages.ids.has(target.id) || isGiven(anchor, known)) continue;
      const own = ownAnchors(target);
      if (own.includes(anchor)) continue;
      yield {
        rule: 'unknown-anchor',
        at,
        what: `The page "${target.id}" has no place with the id "${anchor}".`,
        why: 'A link to a place that is not there leaves the reader at the top of the page.',
        fix: didYouMean(
          anchor,
          [...own, ...PAGE_ANCHORS],
          own.length > 0
            ? `Use one of these, or leave out the part from the number sign: ${own.join(', ')}.`
            : 'Leave out the part from the number sign.',
        ),
      };
    }
  }
}

const ownAnchors = ({ prose }: EntityEntry | TopicEntry): string[] =>
  [...prose.headings, ...prose.drawings].map(({ id }) => id).filter(Boolean);

/**
 * Whether a page gives the anchor itself. Which claims and sources it shows is for views to say: any that is there will
 * do.
 */
function isGiven(anchor: string, known: Known): boolean {
  if (PAGE_ANCHORS.has(anchor)) return true;
  const id = anchor.slice(2);
  return (
    (/^[ct]-/.test(anchor) && !known.claims.lacks(id)) ||
    (anchor.startsWith('s-') && !known.sources.lacks(id)) ||
    (anchor.startsWith('r-') && !known.relations.lacks(id))
  );
}
