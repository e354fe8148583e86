import type { ClaimNode } from '#graph/graph.ts';
import { claimDates } from '#views/evidence/claim-entry.ts';
import { nearestFirst } from '#views/evidence/said-by.ts';
import { indexedWords } from '../words/tokens.ts';
import { OF_CLAIMS, type ClaimCard, type Filter } from './cards.ts';
import { daysOf } from './indexing.ts';

export function claimCard(claim: ClaimNode): ClaimCard {
  const { on, since, first_stated, held_on, announced, ended } = claim;
  const stated = new Set(indexedWords(claim.statement));
  const sources = claim.sources.map(({ source }) => source);
  return {
    form: 'claim',
    statement: claim.statement,
    status: claim.status,
    standing: claim.standing,
    dates: claimDates(claim),
    publishers: [...new Set(nearestFirst(claim.sources).map(({ source }) => source.publisher))],
    sourceCount: sources.length,
    // What a term runs to is not one of them.
    days: daysOf(on, since, first_stated, held_on, announced, ended),
    sourceKinds: [...new Set(sources.map((source) => source.kind.id))],
    relations: [...new Set(claim.relations.map((relation) => relation.type.id as string))],
    also: [...new Set([claim.headline ?? '', ...(claim.also ?? [])].flatMap(indexedWords))].filter(
      (word) => !stated.has(word),
    ),
  };
}

/** Filters by which a page is found for its claims. */
export function claimFilters(claims: readonly ClaimNode[]): Readonly<Partial<Record<Filter, readonly string[]>>> {
  const cards = claims.map(claimCard);
  const told = Object.entries(OF_CLAIMS).map(
    ([filter, valuesOf]) => [filter, new Set(cards.flatMap(valuesOf))] as const,
  );
  return Object.fromEntries(told.map(([filter, values]) => [filter, [...values].filter((one) => one !== undefined)]));
}
