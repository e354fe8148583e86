import type { Graph } from '#graph/graph.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { folded, tokensOf } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Card } from './cards.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The words of a site, or of more than so many those that are used most; the words of the language that it does not
 * have are not yet among them.
 */
export type SiteWords = (most: number) => Omit<Lexicon, 'elsewhere'>;

/** The words of the subject, by their letters. */
export function siteWords(graph: Graph, documents: readonly SearchDocument[]): SiteWords {
  const uses = new Map<string, number>();
  const count = (text: string, by: number) => {
    for (const word of distinctWords(text, graph.site.language)) uses.set(word, (uses.get(word) ?? 0) + by);
  };
  for (const { parts } of documents)
    for (const { card } of parts) for (const [text, by] of textsOf(card)) count(text, by);
  for (const page of graph.pages.values()) for (const { also = [] } of page.answers ?? []) count(also.join(' · '), 1);
  const byUse = [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || (a < b ? -1 : 1));
  return (most) => {
    const words = byUse.slice(0, most).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      words: words.map(([word]) => word),
      weights: words.map(([, used]) => Math.min(9, 1 + Math.floor(Math.log2(used)))),
    };
  };
}

/** The texts of a card, and how many uses one in it counts for. */
function textsOf(card: Card): readonly (readonly [string, number])[] {
  switch (card.form) {
    case 'page':
      return [
        [[card.title, ...card.names].join(' · '), WEIGHTS.lexicon.inName],
        [card.summary, 1],
      ];
    case 'answer':
      return [
        [card.question, WEIGHTS.lexicon.inQuestion],
        [card.answer, 1],
      ];
    case 'claim':
      return [[card.statement, 1]];
    case 'period':
      return [[card.text, 1]];
    case 'text':
      return [[`${card.heading} · ${card.text}`, 1]];
  }
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
