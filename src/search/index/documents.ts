import type { Graph } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import type { Tier } from './format.ts';
import type { SearchDocument } from './indexing.ts';
import { pageFacts } from './page-facts.ts';
import { textParts } from './page-text.ts';
import { placesOfTheSite } from './places.ts';
import { sourceText } from './source-text.ts';

/** What each index has, in the order of the addresses; the second has everything that can be found. */
export type SearchDocuments = Readonly<Record<Tier, readonly SearchDocument[]>>;

export const searchDocuments = (graph: Graph): SearchDocuments =>
  madeOnce(graph, 'search documents', () => {
    const pages = [...graph.pages.values()];
    const facts = pages.map((page) => pageFacts(graph, page));
    const places = placesOfTheSite(graph);
    const sources = [...graph.sources.values()].map((source) => sourceText(graph, source));
    const whole = facts.map((one, place) => ({ ...one, parts: [...one.parts, ...textParts(graph, pages[place]!)] }));
    return { facts: [...facts, ...places].map(lean), text: [...whole, ...places, ...sources] };
  });

/** What every search looks through: each word of a page once. */
function lean(document: SearchDocument): SearchDocument {
  const said = new Set<string>();
  const isNew = (word: string) => !said.has(word) && said.add(word);
  return { ...document, parts: document.parts.map((part) => ({ ...part, words: part.words.filter(isNew) })) };
}
