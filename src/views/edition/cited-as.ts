import type { Edition } from '#graph/edition.ts';
import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { entriesOf } from '../changes/entry.ts';
import { addressesUnder, href } from '../href.ts';

/** An edition that holds a page as it is. */
export interface CitedAs {
  readonly day: Day;
  /** The page as it was frozen. */
  readonly href: string;
}

const here = addressesUnder('');

/** The edition by which a claim is cited: the newest, while it holds the claim and no fact of it has changed since. */
export function claimCitedAs(graph: Graph, { id }: Pick<ClaimNode, 'id'>): CitedAs | undefined {
  return citedAs(graph, here.claim(id), (edition) => edition.claims.has(id), [id]);
}

/** The same of a page and all claims and relations that stand on it. */
export function pageCitedAs(graph: Graph, page: Page): CitedAs | undefined {
  const { id, claims, relations } = page;
  const last = graph.steps.at(-1);
  if (last && entriesOf(graph, last).some((entry) => entry.pages.includes(page))) return undefined;
  const on = [...claims, ...relations].map((record) => record.id as string);
  return citedAs(graph, here.page(id), (edition) => edition.pages.some((one) => one.id === id), on);
}

function citedAs(
  { steps }: Graph,
  path: string,
  holds: (edition: Edition) => boolean,
  records: readonly string[],
): CitedAs | undefined {
  const last = steps.at(-1);
  if (!last || !holds(last.before)) return undefined;
  const changed = last.changes.filter(({ kind }) => kind !== 'wording');
  if (changed.some(({ id, after }) => records.includes(after?.id ?? id))) return undefined;
  const { day } = last.before;
  return { day, href: href.edition(day, path) };
}
