import { isRough } from '#graph/time.ts';
import type { Article, BreadcrumbList, CreativeWork } from 'schema-dts';
import type { Graph, SourceNode } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';

// The unions of schema-dts hold references by id as well; these are always whole.
type Whole<T> = Exclude<T, string>;

/** A page as an article of the site, true on the day on which its facts were checked. */
export const article = (
  { site }: Pick<Graph, 'site'>,
  { title, description, url }: Readonly<Record<'title' | 'description' | 'url', string>>,
  absolute: Absolute,
) =>
  ({
    '@type': 'Article',
    headline: title,
    description,
    url,
    inLanguage: site.language,
    dateModified: site.checked,
    isPartOf: { '@type': 'WebSite', name: site.name, url: absolute(href.home()) },
    ...(site.licence ? { license: site.licence.url } : {}),
  }) satisfies Whole<Article>;

/** The way to a page, itself last. */
export const breadcrumbs = (way: readonly Link[], absolute: Absolute) =>
  ({
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ title, href: address }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      item: absolute(address),
    })),
  }) satisfies Whole<BreadcrumbList>;

/** A source as what it is: a work by somebody else. */
export const work = ({ title, publisher, authors, published, url }: SourceNode) =>
  ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(authors ? { author: authors.map((name) => ({ '@type': 'Person' as const, name })) } : {}),
    ...(published === undefined || isRough(published) ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
  }) satisfies Whole<CreativeWork>;
