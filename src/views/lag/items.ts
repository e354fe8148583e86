import type { Page, RelationNode } from '#graph/graph.ts';
import { carriersOf } from '../evidence/carriers.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { saidBy } from '../evidence/said-by.ts';
import { anchor } from '../href.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { startOf, whenOf } from './when.ts';

/** In one way since one day; a thing may be had in several ways, one after the other. */
export interface ItemWay {
  readonly anchor: string;
  readonly when: string;
  readonly how: string;
  /** Who says so and when, and where that is to be read. */
  readonly by: string;
  readonly claim: string;
}

/** Things of one sort that are told of one by one, with the days of each: the models that a cloud offers. */
export interface Items {
  readonly title: string;
  readonly count: string;
  readonly rows: readonly { readonly item: string; readonly ways: readonly ItemWay[] }[];
}

/** What a page has by item, a list for each type of relation, the newest item first. */
export const itemsOf = ({ byItem }: Page, book: ClaimBook): readonly Items[] =>
  [...Map.groupBy(byItem, ({ type }) => type)].map(([{ fact, label }, its]) => {
    const items = [...Map.groupBy(its, ({ item }) => item ?? '')];
    const newestFirst = items.toSorted(([, a], [, b]) => (startOf(a) < startOf(b) ? 1 : -1));
    return {
      title: fact ?? capital(label),
      count: `${items.length} named in what was read`,
      rows: newestFirst.map(([item, ways]) => ({ item, ways: ways.map((way) => wayOf(way, book)) })),
    };
  });

function wayOf(relation: RelationNode, book: ClaimBook): ItemWay {
  const [claim] = carriersOf(relation).start;
  return {
    anchor: anchor.relation(relation.id),
    when: relation.ended === undefined ? whenOf(relation) : formatSpan(relation),
    how: relation.scope ?? '',
    by: saidBy(claim),
    claim: book.hrefOf(claim),
  };
}
