import { isRough } from '#graph/time.ts';
import type { DefinedTerm, Graph as Statements, Thing } from 'schema-dts';
import type { Graph, Page } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { article, breadcrumbs } from './parts.ts';

/** What a page is, in the vocabulary of schema.org. Only what the page itself says. */
export function structuredPage(graph: Graph, page: Page, crumbs: readonly Link[], absolute: Absolute): Statements {
  const url = absolute(href.page(page.id));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...article(graph, { title: page.title, description: page.summary, url }, absolute),
        ...(page.aliases ? { alternativeHeadline: page.aliases.join(', ') } : {}),
        ...subject(page, url),
      },
      breadcrumbs([...crumbs, { title: page.title, href: href.page(page.id) }], absolute),
    ],
  };
}

/** What the article is about, where the page defines it or its kind says what sort of thing it is. */
function subject(page: Page, url: string): { readonly about: Thing } | undefined {
  if (page.shape === 'topic') {
    if (page.definition === undefined) return undefined;
    const term: DefinedTerm = { '@type': 'DefinedTerm', name: page.title, description: page.definition, url };
    return { about: term };
  }
  const type = page.kind.schema_type;
  if (type === undefined) return undefined;
  const { title: name, summary: description, aliases, same_as } = page;
  const known = {
    name,
    description,
    url,
    ...(aliases ? { alternateName: [...aliases] } : {}),
    ...(same_as ? { sameAs: [...same_as] } : {}),
  };
  return {
    about:
      type === 'Event' && page.on && !isRough(page.on)
        ? { '@type': type, ...known, startDate: page.on }
        : { '@type': type, ...known },
  };
}
