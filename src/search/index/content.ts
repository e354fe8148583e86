import * as say from '#words/indexed.ts';
import type { Graph, Page } from '#graph/graph.ts';
import { searchDocuments, type SearchDocuments } from './documents.ts';
import type { OwnEntry, Turn } from './format.ts';
import { wholeName } from '../words/tokens.ts';
import { meaningsOf, namesOfPublishers } from './meanings.ts';
import { siteWords, type SiteWords } from './site-words.ts';

/** What an index is made from. */
export interface IndexContent extends Pick<OwnEntry, 'meanings' | 'checked' | 'publishers' | 'turns'> {
  readonly documents: SearchDocuments;
  readonly lexicon: SiteWords;
  readonly language: string;
}

export function indexContent(graph: Graph): IndexContent {
  const documents = searchDocuments(graph);
  return {
    documents,
    lexicon: siteWords(graph, documents.text),
    meanings: meaningsOf(graph),
    publishers: [...new Set([...namesOfPublishers(graph).values()].flat().map(wholeName))],
    language: graph.site.language,
    checked: graph.site.checked,
    turns: turnsOf(graph),
  };
}

/** Agreements, events and whatever else has a day of its own; the agreement of May 2024 is the May 2024 agreement too. */
const turnsOf = (graph: Graph): readonly Turn[] =>
  [...graph.pages.values()].flatMap((page) =>
    page.shape === 'entity' && page.on !== undefined ? [{ day: page.on, names: namesOfTurn(page) }] : [],
  );

const namesOfTurn = ({ title, aliases = [] }: Page): readonly string[] => [
  ...new Set([title, ...aliases].flatMap((name) => spokenOf(name.toLowerCase()))),
];

function spokenOf(name: string): readonly string[] {
  const [, what, date] = say.datedName.exec(name) ?? [];
  return what === undefined || date === undefined ? [name] : say.datedNames(what, date);
}
