import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';

/** A work as programs for bibliographies take it. */
export interface Work {
  readonly id: string;
  readonly title: string;
  /** People by name, or those who publish it where no person is named. */
  readonly authors: readonly { readonly name: string; readonly isPerson: boolean }[];
  readonly publisher: string;
  /** Of the work; for a page of this site the day on which its facts were checked. */
  readonly date: PartialDate | Day | undefined;
  /** Its address: in full, or of this site from the top of the host where that is not known. */
  readonly url: string | undefined;
  readonly note: string | undefined;
}

export function pageWork({ site }: Pick<Graph, 'site'>, page: Page, absolute: Absolute): Work {
  return ofSite(site, page.id, page.title, absolute(href.page(page.id)), undefined);
}

export function claimWork({ site }: Pick<Graph, 'site'>, claim: ClaimNode, absolute: Absolute): Work {
  const { source } = claim.sources[0]!;
  const date = source.published === undefined ? 'undated' : formatDate(source.published);
  const where = source.url === undefined ? '' : `, ${source.url}`;
  const note = `Source: ${source.publisher}, “${source.title}”, ${date}${where}`;
  return ofSite(site, claim.id, claim.statement, absolute(href.claim(claim.id)), note);
}

export function sourceWork(source: SourceNode): Work {
  const people = (source.authors ?? []).map((name) => ({ name, isPerson: true }));
  return {
    id: source.id,
    title: source.title,
    authors: people.length > 0 ? people : [{ name: source.publisher, isPerson: false }],
    publisher: source.publisher,
    date: source.published,
    url: source.url ?? source.read_at,
    note: source.read_as === 'copy' ? `Read in a copy${source.read_at ? ` at ${source.read_at}` : ''}` : undefined,
  };
}

const ofSite = (
  { name, checked }: Graph['site'],
  id: string,
  title: string,
  url: string,
  note: string | undefined,
) => ({
  id: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id}`,
  title,
  authors: [{ name, isPerson: false }],
  publisher: name,
  date: checked,
  url,
  note: [`Facts checked ${formatDate(checked)}`, note].filter(Boolean).join('. '),
});
