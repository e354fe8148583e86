import type { Graph as Statements } from 'schema-dts';
import type { Graph, SourceNode } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { article, breadcrumbs, work } from './parts.ts';
import * as say from '#words/sources.ts';

/** The page about a source, in the vocabulary of schema.org: an article of the site about a work of somebody else. */
export function structuredSource(graph: Graph, source: SourceNode, title: string, absolute: Absolute): Statements {
  const url = absolute(href.source(source.id));
  const description = say.whatTheSiteTakes(graph.site.name);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...article(graph, { title, description, url }, absolute), about: work(source) },
      breadcrumbs(
        [
          { title: say.sources, href: href.sources() },
          { title, href: href.source(source.id) },
        ],
        absolute,
      ),
    ],
  };
}
