import { datesMeant } from '#graph/time.ts';
import type { Graph } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { dayExtras, recordDayWord } from '../words/days.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Filter } from './cards.ts';
import type { CardOfPart } from './format.ts';
import { meaningsOf } from './meanings.ts';

/**
 * A part of a page that can be a hit of its own. Its id is unique in its document, and the anchor on the page unless
 * the card names another.
 */
export interface SearchPart extends CardOfPart {
  readonly words: readonly string[];
}

/** What can be found about one page of the site. */
export interface SearchDocument {
  /** Address inside the site, without the base path and without a slash before it: `tea-pot/`. */
  readonly address: string;
  readonly title: readonly string[];
  /** Words of its other names, and its names as one word each. */
  readonly names: readonly string[];
  /** Words of the questions that it answers. */
  readonly asked?: readonly string[];
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
  readonly parts: readonly SearchPart[];
}

const thesaurusOf = (graph: Graph) => madeOnce(graph, 'thesaurus', () => new Thesaurus(meaningsOf(graph)));

/** Words of texts as they are indexed: without common ones, with other words for dates and for meanings behind them. */
export function indexed(graph: Graph, ...texts: readonly (string | undefined)[]): string[] {
  const tokens = texts.flatMap((text) => tokensOf(text ?? '')).filter((token) => !token.common);
  const words = tokens.map((token) => token.word);
  const extras = new Set([
    ...tokens.flatMap((token) => token.extras ?? []),
    ...thesaurusOf(graph).meaningWordsIn(words),
  ]);
  return [...words, ...[...extras].filter((word) => !words.includes(word))];
}

/** A part that is text: found by the words of its heading, its text and what is said besides. */
export const textPart = (
  graph: Graph,
  id: string,
  { heading = '', text, anchor, besides }: TextOfPart,
): SearchPart => ({
  id,
  card: { form: 'text', heading, text, anchor },
  words: indexed(graph, heading, text, besides),
});

interface TextOfPart {
  readonly heading?: string | undefined;
  readonly text: string;
  /** Where it stands, if that is not its id. */
  readonly anchor?: string;
  readonly besides?: string | undefined;
}

/** What is meant by those dates of a record that it has. */
export const daysOf = (...dates: readonly (PartialDate | undefined)[]) =>
  distinct(dates.flatMap((date) => (date === undefined ? [] : datesMeant(date))));

/** Such dates under the words by which they may be asked for. */
export const dateWords = (...dates: readonly (PartialDate | undefined)[]): string[] =>
  daysOf(...dates).flatMap((one) => {
    const [, month, day] = one.split('-').map(Number);
    return [recordDayWord(one), ...(month === undefined ? [] : dayExtras({ month, day }))];
  });

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
