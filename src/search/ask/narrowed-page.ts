import { CLAIM_PART, OF_CLAIMS, PAGE_PART, textsOf, type Card, type ClaimCard, type Filter } from '../index/cards.ts';
import { sameWord } from '../words/same-word.ts';
import { indexedWords } from '../words/tokens.ts';
import type { Filters, LoadedPage } from './engine.ts';

/** What pages must have, and must not. */
export interface Narrowed {
  readonly filters: Filters;
  /** Words that nothing shown may have; of several in one list it may not have all. */
  readonly without: readonly (readonly string[])[];
}

/** Filters that claims must pass. */
const ofClaims = (filters: Filters) =>
  Object.entries({ ...OF_CLAIMS, relation: (card: ClaimCard) => card.relations }).flatMap(([filter, valuesOf]) => {
    const values = filters[filter as Filter];
    return values?.length ? [(card: ClaimCard) => valuesOf(card).some((one) => one && values.includes(one))] : [];
  });

/** Whether filters ask something of claims, so that claims are what is sought. */
export const asksForClaims = (filters: Filters): boolean => ofClaims(filters).length > 0;

/**
 * What filters and excluded words leave of a page; nothing where its name or its summary has such words, or where it
 * has claims and none of them is left. A claim must itself be what the filters ask of a page; an answer and a period
 * stay where a claim does that carries them.
 */
export function narrowedPage(page: LoadedPage, { filters, without }: Narrowed): LoadedPage | undefined {
  const asked = ofClaims(filters);
  if (asked.length === 0 && without.length === 0) return page;
  const isExcluded = (card: Card) => {
    const words = without.length === 0 ? [] : indexedWords(textsOf(card).join(' · '));
    return without.some((all) => all.every((one) => words.some((word) => sameWord(one, word))));
  };
  const passes = (card: Card) => card.form !== 'claim' || asked.every((isPassed) => isPassed(card));
  const left = page.parts.filter(({ card }) => !isExcluded(card) && passes(card));
  if (!left.some(({ id }) => id === PAGE_PART)) return undefined;
  if (asked.length === 0) return { ...page, parts: left };
  const claims = new Set(left.flatMap(({ id, card }) => (card.form === 'claim' ? [id] : [])));
  if (claims.size === 0 && page.parts.some(({ card }) => card.form === 'claim')) return undefined;
  const isCarried = (card: Card) => 'claims' in card && card.claims.some((id) => claims.has(CLAIM_PART + id));
  return { ...page, parts: left.filter(({ id, card }) => id === PAGE_PART || claims.has(id) || isCarried(card)) };
}
