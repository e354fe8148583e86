import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** The front page shows the before and after of an agreement. */
export function* homeChange({ site }: Records, known: Known): Iterable<Issue> {
  const id = site?.value.home.change;
  if (!site || id === undefined) return;
  const kind = known.kinds.find(known.entities.find(id)?.kind ?? '')?.value;
  if (kind?.shape === 'change') return;
  const isThere = known.pages.find(id) !== undefined;
  // A page that could not be read, or a kind that is not there, has a report of its own.
  if (!known.pages.lacks(id) && (!isThere || (known.entities.find(id) && !kind))) return;
  yield {
    rule: 'home-change',
    at: site.at(['home', 'change']),
    what: isThere ? `"${id}" is no agreement.` : `No page has the id "${id}".`,
    why:
      'The front page shows what changed with it, before and after: ' +
      'its kind has the shape "change" in vocabulary/kinds.yaml.',
    fix: isThere ? 'Name a page of such a kind.' : known.entities.didYouMean(id, 'Name a page of such a kind.'),
  };
}
