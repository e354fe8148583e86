import type { Graph } from '#graph/graph.ts';
import { searchDocuments } from './documents.ts';
import { folded, tokensOf } from '../words/tokens.ts';
import type { Vocabulary } from '../words/lexicon.ts';

/**
 * The words of the subject, by their letters.
 *
 * @param most - How many words at most; of more, those with the least weight are left out.
 */
export function vocabularyOf(graph: Graph, most = Infinity): Omit<Vocabulary, 'elsewhere'> {
  const uses = new Map<string, number>();
  const count = (text: string | undefined, by: number) => {
    for (const word of distinctWords(text ?? '', graph.site.language)) uses.set(word, (uses.get(word) ?? 0) + by);
  };
  for (const { parts } of searchDocuments(graph)) {
    for (const { card } of parts) {
      switch (card.form) {
        case 'page':
          count([card.title, ...card.names].join(' · '), 20);
          count(card.summary, 1);
          break;
        case 'answer':
          count(card.question, 3);
          count(card.answer, 1);
          break;
        case 'claim':
          count(card.statement, 1);
          break;
        case 'text':
          count(`${card.heading} · ${card.text}`, 1);
      }
    }
  }
  for (const page of graph.pages.values()) for (const { also = [] } of page.answers ?? []) count(also.join(' · '), 1);
  const heaviest = [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || (a < b ? -1 : 1)).slice(0, most);
  const words = heaviest.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: words.map(([word]) => word),
    weights: words.map(([, used]) => Math.min(9, 1 + Math.floor(Math.log2(used)))),
  };
}

/** Words of a text as they are typed, without numbers and dates. */
function distinctWords(text: string, language: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokensOf(text, language)) {
    const word = folded(text.slice(token.start, token.end));
    if (
      /^[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*$/u.test(word) &&
      token.extras === undefined &&
      !/^\d+(?:e\d+)?(?:pct|gw|mw|kw|d)?$/.test(token.word)
    )
      words.add(word);
  }
  return words;
}
