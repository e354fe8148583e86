import type { ClaimId, PageId, SourceId } from '#schema/ids.ts';

/**
 * The folder of the host under which the site is published, with a slash at both ends.
 * It is fixed for a build; outside a build, as in unit tests, it is the root.
 */
export const base: string = import.meta.env?.BASE_URL?.replace(/\/?$/, '/') ?? '/';

const address = (path: string, anchor?: string) => `${base}${path}${anchor === undefined ? '' : `#${anchor}`}`;

/** Addresses of the site. This is the one place that writes them. */
export const href = {
  home: () => address(''),
  page: (id: PageId | string, anchor?: string) => address(`${encodeURI(id)}/`, anchor),
  claims: () => address('claims/'),
  claim: (id: ClaimId | string) => address(`claims/${encodeURI(id)}/`),
  sources: () => address('sources/'),
  source: (id: SourceId | string) => address(`sources/${encodeURI(id)}/`),
  timeline: (anchor?: string) => address('timeline/', anchor),
  asOf: (day?: string, anchor?: string) => address(day === undefined ? 'as-of/' : `as-of/${day}/`, anchor),
  /** What changed between two days of which there is a page. */
  changes: (from: string, to: string) => address(`as-of/${from}/${to}/`),
  compare: () => address('compare/'),
  money: (anchor?: string) => address('money/', anchor),
  ties: (from?: PageId | string, to?: PageId | string) =>
    `${address('ties/')}${from === undefined || to === undefined ? '' : `?${new URLSearchParams({ from, to })}`}`,
  disagreements: (id?: string) => address('disagreements/', id === undefined ? undefined : `q-${id}`),
  index: (anchor?: string) => address('index/', anchor),
  search: (query?: string) => `${address('search/')}${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  about: (anchor?: string) => address('about/', anchor),
  data: () => address('data/'),
  file: (path: string) => address(path),
} as const;

/** Anchors inside a page, none of which depends on wording. */
export const anchor = {
  claim: (id: string) => `c-${id}`,
  relation: (id: string) => `r-${id}`,
  source: (id: string) => `s-${id}`,
  event: (claim: string) => `t-${claim}`,
  diagram: (name: string) => `d-${name}`,
} as const;
