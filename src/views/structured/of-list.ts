import type { CollectionPage, Dataset, Graph as Statements, WebSite } from 'schema-dts';
import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { breadcrumbs } from './parts.ts';

/** What a page says of itself that is about no single record. */
interface ListHead {
  readonly title: string;
  readonly description: string;
  /** On the site. */
  readonly address: string;
}

/** The front page is the site, the page of the data a data set, and every other that is about no record a collection. */
export function structuredList({ site }: Pick<Graph, 'site'>, head: ListHead, absolute: Absolute): Statements {
  const { title, description, address } = head;
  const known = {
    description,
    url: absolute(address),
    inLanguage: site.language,
    dateModified: site.checked,
    ...(site.licence ? { license: site.licence.url } : {}),
  };
  const home = { '@type': 'WebSite' as const, name: site.name, url: absolute(href.home()) };
  if (address === href.home()) return graphOf({ ...known, ...home } satisfies WebSite);
  const way = breadcrumbs(
    [
      { title: site.name, href: href.home() },
      { title, href: address },
    ],
    absolute,
  );
  if (address !== href.data()) {
    const list = { '@type': 'CollectionPage', name: title, ...known, isPartOf: home } satisfies CollectionPage;
    return graphOf(list, way);
  }
  const data = {
    '@type': 'Dataset',
    name: `${site.name}: ${site.tagline}`,
    ...known,
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/zip',
      contentUrl: absolute(href.dataFile('all.zip')),
    },
  } satisfies Dataset;
  return graphOf(data, way);
}

const graphOf = (...statements: Statements['@graph'][number][]): Statements => ({
  '@context': 'https://schema.org',
  '@graph': statements,
});
