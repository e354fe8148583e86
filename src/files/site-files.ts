import type { Graph, Page } from '#graph/graph.ts';
import { dataSchemas } from '#schema/data-shapes.ts';
import { openSearchDescription } from './open-search.ts';
import { absoluteUnder } from '#views/absolute.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { FEED_FORMATS, feedOf } from '#views/changes/feed.ts';
import { sinceEdition } from '#views/changes/since.ts';
import { citedWorks } from '#views/cite/cited-works.ts';
import { FORMATS } from '#views/cite/formats.ts';
import { clausesCsv } from '#views/clauses/clauses-csv.ts';
import { clausesOf } from '#views/clauses/clauses.ts';
import { comparison } from '#views/compare/compare.ts';
import { comparisonCsv } from '#views/compare/comparison-csv.ts';
import { besidePages, type Beside } from '#views/data/beside.ts';
import { dataFiles } from '#views/data/data-files.ts';
import { llmsText } from '#views/data/llms.ts';
import { DATA_VERSION } from '#views/data/version.ts';
import { claimBook } from '#views/evidence/claim-book.ts';
import { factsFile } from '#views/facts/fact.ts';
import { addressesUnder, href } from '#views/href.ts';
import { addressBook } from '#views/index/address-book.ts';
import { lagCsv } from '#views/lag/lag-csv.ts';
import { lagTable } from '#views/lag/lag.ts';
import { paymentsCsv } from '#views/money/payments-csv.ts';
import { paymentsOf } from '#views/money/payments.ts';
import { claimPreview, pagePreview, sourcePreview } from '#views/preview/preview.ts';
import { sitemap } from '#views/structured/sitemap.ts';
import { marked, withAddresses } from './addresses-later.ts';
import { archive } from './archive.ts';

/** A file of the site that is no page: its path in the folder of the site, and what makes it. */
export type SiteFile = readonly [path: string, content: () => string | Uint8Array];

/** What the files of a site are made from. */
export interface FilesOf {
  readonly graph: Graph;
  readonly relations: RelationTable;
  /** The prose of a page as its author wrote it, without front matter. */
  readonly proseOf: (page: Page) => string;
  /** Where the site is published, where that is known. */
  readonly host: URL | undefined;
}

/**
 * Every file for programs: pages as data, as Markdown and as citations, tables, feeds, records, and what our own
 * scripts fetch. They are made from the graph alone, and not by Astro, to which each of many thousands is a request.
 */
export function* siteFiles({ graph, relations, proseOf, host }: FilesOf): Iterable<SiteFile> {
  const absolute = absoluteUnder(host);
  const here = addressesUnder('');
  const json = (path: string, data: () => unknown): SiteFile => [path, () => JSON.stringify(data())];

  const pages = besidePages(graph, relations);
  // Written once; the archive has the same texts twice, with other addresses.
  const texts = new Map<Beside, string>();
  const textOf = (one: Beside) => {
    const text = texts.get(one) ?? one.markdown(marked, one.page ? proseOf(one.page) : '');
    texts.set(one, text);
    return text;
  };
  for (const one of pages) {
    yield json(`${one.path}.json`, () => one.data(absolute));
    yield [`${one.path}.md`, () => withAddresses(textOf(one), absolute)];
  }
  for (const { path, work } of citedWorks(graph))
    for (const { ending, write } of FORMATS) yield [`${path}.${ending}`, () => write(work(absolute))];

  yield ['compare.csv', () => comparisonCsv(comparison(graph, relations), absolute)];
  yield ['clauses.csv', () => clausesCsv(clausesOf(graph), absolute)];
  yield ['payments.csv', () => paymentsCsv(paymentsOf(graph), absolute)];
  yield ['lag.csv', () => lagCsv(lagTables(graph), absolute)];

  for (const [ending, { write }] of Object.entries(FEED_FORMATS)) {
    yield [`feed.${ending}`, () => write(feedOf(graph), absolute)];
    for (const page of graph.pages.values())
      yield [`feed/${page.id}.${ending}`, () => write(feedOf(graph, page), absolute)];
  }

  const records = dataFiles(graph, dataSchemas(), absolute);
  for (const { name, text } of records) yield [here.dataFile(name), () => text];
  yield [`data/v${DATA_VERSION}/all.zip`, () => archive({ graph, pages, records, textOf, absolute })];

  yield json('as-of/relations.json', () => relations);
  yield json('facts/rows.json', () => factsFile(graph));
  yield json('pages.json', () => addressBook(graph));
  for (const edition of graph.editions) yield json(here.since(edition.day), () => sinceEdition(graph, edition));
  yield json('previews/pages.json', () =>
    Object.fromEntries([...graph.pages].map(([id, page]) => [id, pagePreview(page)])),
  );
  for (const claim of graph.claims.values()) yield json(`previews/claims/${claim.id}.json`, () => claimPreview(claim));
  for (const source of graph.sources.values())
    yield json(`previews/sources/${source.id}.json`, () => sourcePreview(source));

  yield ['llms.txt', () => llmsText(graph, absolute)];
  yield ['opensearch.xml', () => openSearchDescription(graph.site, host)];
  const map = host && absolute(href.file('sitemap.xml'));
  yield ['robots.txt', () => `User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ''}`];
  // Its addresses must be whole: a site whose host is not known has no map.
  if (map) yield ['sitemap.xml', () => sitemap(graph, absolute)];
}

/** By how much one place was ahead of others, thing by thing, of every topic that tells it. */
const lagTables = (graph: Graph) =>
  [...graph.pages.values()].flatMap((page) => {
    const lag = page.shape === 'topic' ? lagTable(graph, page, claimBook([])) : undefined;
    return lag ? [{ title: page.title, lag }] : [];
  });
