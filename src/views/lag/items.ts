import type { Page, RelationNode } from '#graph/graph.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { saidBy } from '../evidence/said-by.ts';
import { anchor, href } from '../href.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { startOf, whenOf } from './when.ts';
import * as say from '#words/lag.ts';

/** In one way since one day; a thing may be had in several ways, one after the other. */
export interface ItemWay {
  readonly anchor: string;
  readonly when: string;
  readonly how: string;
  /** Who says so and when, and where that is to be read. */
  readonly by: string;
  readonly claim: string;
}

/** Things of one sort that are told of one by one, with the days of each: the blends that a house serves. */
export interface Items {
  readonly title: string;
  readonly count: string;
  readonly rows: readonly { readonly item: string; readonly ways: readonly ItemWay[] }[];
}

/** What a page has by item, a list for each type of relation, the newest item first. */
export const itemsOf = ({ byItem }: Page): readonly Items[] =>
  [...Map.groupBy(byItem, ({ type }) => type)].map(([{ fact, label }, its]) => {
    const items = [...Map.groupBy(its, ({ item }) => item ?? '')];
    const newestFirst = items.toSorted(([, a], [, b]) => (startOf(a) < startOf(b) ? 1 : -1));
    return {
      title: fact ?? capital(label),
      count: say.soManyNamed(items.length),
      rows: newestFirst.map(([item, ways]) => ({ item, ways: ways.map(wayOf) })),
    };
  });

function wayOf(relation: RelationNode): ItemWay {
  const [claim] = carriersOf(relation).start;
  return {
    anchor: anchor.relation(relation.id),
    when: relation.ended === undefined ? whenOf(relation) : formatSpan(relation),
    how: relation.scope ?? '',
    by: saidBy(claim),
    claim: href.claim(claim.id),
  };
}
