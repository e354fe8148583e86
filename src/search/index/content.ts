import type { Graph } from '#graph/graph.ts';
import { formatDate } from '#views/wording/dates.ts';
import type { Meaning } from '../words/thesaurus.ts';
import { searchDocuments } from './documents.ts';
import { meaningsOf } from './meanings.ts';
import type { SearchDocument } from './search-document.ts';
import { siteWords, type SiteWords } from './site-words.ts';

/** What an index is made from. */
export interface IndexContent {
  readonly documents: readonly SearchDocument[];
  readonly lexicon: SiteWords;
  readonly meanings: readonly Meaning[];
  readonly language: string;
  /** The day on which the facts were checked, in words. */
  readonly checked: string;
}

export function indexContent(graph: Graph): IndexContent {
  const documents = searchDocuments(graph);
  return {
    documents,
    lexicon: siteWords(graph, documents),
    meanings: meaningsOf(graph),
    language: graph.site.language,
    checked: formatDate(graph.site.checked),
  };
}
