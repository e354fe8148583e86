import type { Sort } from '#schema/moved.ts';
import { ANCHOR_PREFIX, PAGE_ANCHORS, RESERVED_IDS } from '#schema/reserved.ts';

/**
 * An address that the site has once given out: the way to a page below the folder of the site, with a slash at its end,
 * and a spot on that page.
 */
export interface Address {
  readonly path: string;
  readonly anchor?: string | undefined;
}

/** A record as an address names it. */
export interface Named {
  readonly sort: Sort;
  readonly id: string;
}

/** A record's name as a key: no id holds a stroke. */
export const keyOf = ({ sort, id }: { readonly sort: string; readonly id: string }): string => `${sort}/${id}`;

/** A line of `published.txt`: `tea-pot/#c-pot-pours`, and `/` for the front page. */
export const lineOf = ({ path, anchor }: Address): string =>
  `${path === '' ? '/' : path}${anchor === undefined ? '' : `#${anchor}`}`;

/** The address of a line, or nothing if it is none. */
export function addressOf(line: string): Address | undefined {
  const match = /^(\/|(?:[^\s#/]+\/)+)(?:#(\S+))?$/.exec(line);
  return match ? { path: match[1] === '/' ? '' : match[1]!, anchor: match[2] } : undefined;
}

/** The record whose page stood at a path: the other way round than `views/href.ts`. */
export function namedByPath(path: string): Named | undefined {
  const [first = '', second = ''] = path.split('/');
  if (second === '') return first === '' || RESERVED_IDS.has(first) ? undefined : { sort: 'page', id: first };
  // The parts of a list, by year.
  if (/^(?:\d+|undated)$/.test(second)) return undefined;
  if (first === 'claims' || first === 'card') return { sort: 'claim', id: second };
  if (first === 'sources') return { sort: 'source', id: second };
  return undefined;
}

const BY_PREFIX: Readonly<Record<string, Sort>> = {
  c: 'claim',
  t: 'claim',
  s: 'source',
  r: 'relation',
  q: 'disagreement',
  g: 'gap',
};

/** The record that an anchor belongs to, with what stands before its id: the other way round than `anchor` there. */
export function namedByAnchor(anchor: string): (Named & { readonly prefix: string }) | undefined {
  const [, prefix = '', id = ''] = /^([a-z])-(.+)$/.exec(anchor) ?? [];
  const sort = BY_PREFIX[prefix];
  return sort && { sort, id, prefix: `${prefix}-` };
}

/** Whether an anchor of a page can only be that of a heading which its author wrote. */
export const isOfHeading = (anchor: string): boolean => !PAGE_ANCHORS.has(anchor) && !ANCHOR_PREFIX.test(anchor);
