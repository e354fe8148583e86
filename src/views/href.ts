import { base } from '#base.ts';
import type { ClaimId, PageId, SourceId } from '#schema/ids.ts';
import { DATA_VERSION } from './data/version.ts';

/**
 * Addresses of a site by the folder under which it is published, given with a slash at both ends.
 * This is the one place that writes them.
 */
export function addressesUnder(folder: string) {
  const address = (path: string, fragment?: string) =>
    `${folder}${path}${fragment === undefined ? '' : `#${fragment}`}`;
  return {
    home: () => address(''),
    page: (id: PageId, fragment?: string) => address(`${encodeURI(id)}/`, fragment),
    /** Every relation of an entity that has a picture of them, one by one. */
    relations: (id: PageId, fragment?: string) => address(`${encodeURI(id)}/relations/`, fragment),
    /** All claims, or a part of them. */
    claims: (part?: string) => address(part === undefined ? 'claims/' : `claims/${part}/`),
    claim: (id: ClaimId) => address(`claims/${encodeURI(id)}/`),
    /** A claim by itself, to be shown in the page of somebody else. */
    card: (id: ClaimId) => address(`card/${encodeURI(id)}/`),
    sources: () => address('sources/'),
    source: (id: SourceId) => address(`sources/${encodeURI(id)}/`),
    /** What happened, or a part of it by time. */
    timeline: (part?: string) => address(part === undefined ? 'timeline/' : `timeline/${part}/`),
    asOf: (day?: string, fragment?: string) => address(day === undefined ? 'as-of/' : `as-of/${day}/`, fragment),
    /** Any day at all, or any two. */
    asked: ({ first, last }: { readonly first: string; readonly last: string }) =>
      address(first === last ? `as-of/?day=${first}` : `as-of/?from=${first}&to=${last}`),
    /** What changed between two days of which there is a page. */
    changes: (from: string, to: string) => address(`as-of/${from}/${to}/`),
    /** What changed on the site and in the world from edition to edition. */
    changeLog: (fragment?: string) => address('changes/', fragment),
    /** What has changed since an edition, for a page that is opened from a citation. */
    since: (day: string) => address(`changes/since/${day}.json`),
    editions: () => address('editions/'),
    /** An edition, or a file of it. */
    edition: (day: string, path = '') => address(`editions/${day}/${path}`),
    /** Changes as a feed: of the whole site, or of a page. */
    feed: (ending: 'xml' | 'json', id?: PageId) =>
      address(id === undefined ? `feed.${ending}` : `feed/${encodeURI(id)}.${ending}`),
    compare: () => address('compare/'),
    /** Every right from text to text. */
    clauses: (fragment?: string) => address('clauses/', fragment),
    money: (fragment?: string) => address('money/', fragment),
    ties: (from?: PageId, to?: PageId) =>
      `${address('ties/')}${from === undefined || to === undefined ? '' : `?${new URLSearchParams({ from, to })}`}`,
    disagreements: (id?: string) => address('disagreements/', id === undefined ? undefined : anchor.disagreement(id)),
    commonErrors: (id?: string) => address('common-errors/', id === undefined ? undefined : anchor.commonError(id)),
    index: (fragment?: string) => address('index/', fragment),
    /** Every name by its letter, or the names of one letter. */
    aToZ: (part?: string, fragment?: string) =>
      address(part === undefined ? 'index/a-z/' : `index/a-z/${encodeURI(part)}/`, fragment),
    search: (query?: string) => `${address('search/')}${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
    about: (fragment?: string) => address('about/', fragment),
    facts: () => address('facts/'),
    data: (fragment?: string) => address('data/', fragment),
    /** A file of data, in the folder of the version of its shape. */
    dataFile: (name: string) => address(`data/v${DATA_VERSION}/${name}`),
    /** What is at an address for programs: the file of a format beside the page, by its ending. */
    beside: (page: string, ending: string) =>
      page === folder ? address(`home.${ending}`) : `${page.replace(/\/$/, '')}.${ending}`,
    file: (path: string) => address(path),
  } as const;
}

export type Places = ReturnType<typeof addressesUnder>;

export { base };

/** Addresses of this build. */
export const href = addressesUnder(base);

/** An address with the edition that is cited by it: the page there tells what has changed since. */
export const citing = (page: string, edition: string | undefined): string =>
  edition === undefined ? page : `${page}?edition=${edition}`;

/** Anchors inside a page, none of which depends on wording. */
export const anchor = {
  claim: (id: string) => `c-${id}`,
  relation: (id: string) => `r-${id}`,
  source: (id: string) => `s-${id}`,
  event: (claim: string) => `t-${claim}`,
  /** What a claim says is to come, the first, the second. */
  ahead: (claim: string, number: number) => `f-${claim}-${number}`,
  disagreement: (id: string) => `q-${id}`,
  gap: (id: string) => `g-${id}`,
  commonError: (id: string) => `e-${id}`,
  clause: (id: string) => `l-${id}`,
  diagram: (name: string) => `d-${name}`,
  /** What is between two parties of one right, where rights are compared. */
  cell: (party: string, right: string) => `h-${party}-${right}`,
} as const;
