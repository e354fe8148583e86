import type { Edition } from '#graph/edition.ts';
import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Absolute } from '../absolute.ts';
import { claimCitedAs, pageCitedAs } from '../edition/cited-as.ts';
import { howCited } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { citing, href } from '../href.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/cite.ts';

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

export function pageWork(graph: Graph, page: Page, absolute: Absolute): Work {
  const edition = pageCitedAs(graph, page)?.day;
  const url = absolute(citing(href.page(page.id), edition));
  return ofSite(graph.site, edition, { id: page.id, title: page.title, url });
}

export function claimWork(graph: Graph, claim: ClaimNode, absolute: Absolute): Work {
  const { source } = nearestFirst(claim.sources)[0]!;
  const date = source.published === undefined ? say.undated : formatDate(source.published);
  const note = [howCited(claim), say.source(source.publisher, source.title, date, source.url ?? '')]
    .filter(Boolean)
    .join('. ');
  const edition = claimCitedAs(graph, claim)?.day;
  const url = absolute(citing(href.claim(claim.id), edition));
  return ofSite(graph.site, edition, { id: claim.id, title: claim.statement, url, note });
}

export function editionWork({ site }: Pick<Graph, 'site'>, { day }: Edition, absolute: Absolute): Work {
  return ofSite(site, day, { id: day, title: capital(site.tagline), url: absolute(href.edition(day)) });
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
    note: source.read_as === 'copy' ? say.readInACopy(source.read_at) : undefined,
  };
}

/** @param edition - The edition that holds it as it is, where there is one. */
function ofSite(
  { name, checked }: Graph['site'],
  edition: Day | undefined,
  { id, title, url, note }: Pick<Work, 'id' | 'title' | 'url'> & { readonly note?: string },
): Work {
  const state = edition === undefined ? say.factsChecked(formatDate(checked)) : say.editionOf(formatDate(edition));
  return {
    id: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id}`,
    title,
    authors: [{ name, isPerson: false }],
    publisher: name,
    date: edition ?? checked,
    url,
    note: [state, note].filter(Boolean).join('. '),
  };
}
