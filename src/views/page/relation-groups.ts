import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { relationRows, type RelationEntry } from './relation-rows.ts';
import * as say from '#words/page.ts';

/** Relations of one group and standing, as rows. */
export interface RelationGroup {
  readonly label: string;
  /** How many relations there are, not how many rows. */
  readonly count: number;
  /** The other ends, each once, so that the group can be read without being opened. */
  readonly digest: string;
  readonly rows: readonly RelationEntry[];
}

/** Relations that are not known to be in force, apart from those that are. */
export interface RelationsApart {
  readonly standing: 'not-known' | 'upcoming' | 'ended';
  readonly label: string;
  readonly count: number;
  readonly digest: string;
  readonly groups: readonly RelationGroup[];
}

/** Relations of an entity, by standing and then by group. */
export interface RelationsInWords {
  /**
   * How many there are: in force and with how many others, apart, and ordering the site.
   */
  readonly counts: string;
  readonly inForce: readonly RelationGroup[];
  readonly apart: readonly RelationsApart[];
  /** Whether there are so few that folding them would only be in the way. */
  readonly areFew: boolean;
}

const APART = {
  'not-known': say.notKnownWhetherInForce,
  upcoming: say.upcoming,
  ended: say.ended,
} as const;

/** How many rows a page shows without folding them. */
const FEW = 4;

export function relationsInWords(graph: Graph, page: Page, book: ClaimBook): RelationsInWords {
  const { checked } = graph.site;
  const groupsOf = (relations: readonly RelationNode[]): RelationGroup[] =>
    graph.relationGroups.flatMap(({ id, label }) => {
      const its = relations.filter(({ type }) => type.group === id);
      if (its.length === 0) return [];
      const rows = relationRows(its, page, checked, book);
      return [{ label, count: its.length, digest: digestOf(farEnds(page, its)), rows }];
    });
  // What only orders the site stays together, whatever is known of its dates: its notes say so.
  const byStanding = Map.groupBy(page.relations, ({ standing, type }) => (type.structure ? 'in-force' : standing));
  const inForce = groupsOf(byStanding.get('in-force') ?? []);
  const apart = (['not-known', 'upcoming', 'ended'] as const).flatMap((standing) => {
    const its = byStanding.get(standing) ?? [];
    if (its.length === 0) return [];
    const digest = digestOf(farEnds(page, its));
    return [{ standing, label: APART[standing], count: its.length, digest, groups: groupsOf(its) }];
  });
  const ties = page.relations.filter(({ type, standing }) => !type.structure && standing === 'in-force');
  return {
    counts: [
      ties.length > 0 && say.inForce(ties.length, others(farEnds(page, ties).length)),
      ...apart.map(({ label, count }) => `${count} ${label.toLowerCase()}`),
      orderOf(graph, page),
    ]
      .filter(Boolean)
      .join(', '),
    inForce,
    apart,
    areFew: [...inForce, ...apart.flatMap(({ groups }) => groups)].flatMap(({ rows }) => rows).length <= FEW,
  };
}

/** Those that only order the site: `12 of products and agreements`; so the counts come to all that there are. */
function orderOf(graph: Graph, page: Page): string | false {
  const its = page.relations.filter(({ type }) => type.structure);
  const labels = graph.relationGroups.filter(({ id }) => its.some(({ type }) => type.group === id));
  return (
    its.length > 0 && say.soManyOf(its.length, labels.map(({ label }) => label.toLowerCase()).join(say.betweenNames))
  );
}

const others = (count: number) => say.oneOrMoreOthers(count);

/** How many names a folded line has at most. */
const NAMES = 6;

/** Titles as one line: `Hill, River, House and 3 more`. */
export const digestOf = (titles: readonly string[], most = NAMES): string =>
  titles.length <= most + 1
    ? titles.join(', ')
    : say.namesAndMore(titles.slice(0, most).join(', '), titles.length - most);

/** The titles at the other ends, each once. */
const farEnds = (page: Page, relations: readonly RelationNode[]): readonly string[] => [
  ...new Set(relations.map(({ from, to }) => (from === page ? to : from).title)),
];
