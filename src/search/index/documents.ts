import type { Graph } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import { WEIGHTS } from '../words/weights.ts';
import { CLAIM_PART } from './cards.ts';
import { indexingOf, type Indexing, type SearchDocument, type SearchPart } from './indexing.ts';
import { pageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { placesOfTheSite } from './places.ts';
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

/** What every search looks through, without the words that would change no order of results. */
function lean({ thesaurus }: Indexing, documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const pages = new Map<string, number>();
  for (const { parts } of documents)
    for (const word of new Set(parts.flatMap(({ words }) => words))) pages.set(word, (pages.get(word) ?? 0) + 1);
  const isRare = (word: string) => pages.get(word)! <= WEIGHTS.index.rareForeign;

  return documents.map((document) => {
    const said = new Map<string, number>();
    const isFew = (word: string) => {
      const times = (said.get(word) ?? 0) + 1;
      said.set(word, times);
      // A word that others mean the same as is asked for by the word for its meaning, so that once is enough.
      return times <= (thesaurus.meaningWordsIn([word]).length > 0 ? 1 : WEIGHTS.index.mostOften);
    };
    const isKept = (part: SearchPart) => (word: string) => (!isForeign(part) || isRare(word)) && isFew(word);
    return {
      ...document,
      parts: document.parts.map((part) => ({ ...part, words: part.words.filter(isKept(part)) })),
    };
  });
}

/** A claim that concerns another page first of all. */
const isForeign = ({ id, weight }: SearchPart) => id.startsWith(CLAIM_PART) && weight === WEIGHTS.index.foreign;
