import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { href } from '../href.ts';
import type { SubjectPage } from './subject-page.ts';

/** What a page is, in the vocabulary of schema.org. Only what the page itself says. */
export function structuredData(graph: Graph, view: SubjectPage, origin: URL | undefined): Record<string, unknown> {
  const absolute = (address: string) => (origin ? new URL(address, origin).href : address);
  const page = the(graph.pages, view.id);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: view.title,
        description: view.summary,
        url: absolute(href.page(view.id)),
        inLanguage: graph.site.language,
        dateModified: graph.site.checked,
        ...(page.aliases ? { alternativeHeadline: page.aliases.join(', ') } : {}),
        isPartOf: { '@type': 'WebSite', name: graph.site.name, url: absolute(href.home()) },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...view.crumbs, { title: view.title, href: href.page(view.id) }].map(
          ({ title, href: address }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: title,
            item: absolute(address),
          }),
        ),
      },
    ],
  };
}
