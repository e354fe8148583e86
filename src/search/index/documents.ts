import type { Graph } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import { indexingOf } from './indexing.ts';
import { lean } from './lean.ts';
import { pageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { placesOfTheSite } from './places.ts';
import type { SearchDocument } from './search-document.ts';
import { sourceText } from './source-text.ts';

/** Everything that can be found, facts first, each tier in the order of the addresses. */
export const searchDocuments = (graph: Graph): readonly SearchDocument[] =>
  madeOnce(graph, 'search documents', () => documentsOf(graph));

function documentsOf(graph: Graph): readonly SearchDocument[] {
  const indexing = indexingOf(graph);
  const pages = [...graph.pages.values()].map((page) => {
    const facts = pageFacts(indexing, page);
    return { facts, text: pageText(indexing, page, facts) };
  });
  return [
    ...lean(indexing, [...pages.map(({ facts }) => facts), ...placesOfTheSite(indexing)]),
    ...pages.flatMap(({ text }) => text ?? []),
    ...[...graph.sources.values()].map((source) => sourceText(indexing, source)),
  ];
}
