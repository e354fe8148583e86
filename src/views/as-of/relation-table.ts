import type { Graph, Page } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';
import { SHAPES } from '../data/shapes.ts';
import { linkTo, type Link } from '../link.ts';
import { rightsOverTime, type RightsOverTime } from '../strips/rows-of-rights.ts';
import { changeDays, type ChangeDay } from './change-days.ts';
import { relationRow, type RelationRow } from './relation-row.ts';

export interface RelationWording {
  readonly group: string;
  /** Read from the first end, while it holds and afterwards; then from the other end. */
  readonly is: string;
  readonly was: string;
  readonly inverse: string;
  readonly inverseWas: string;
  /** The same of what is only announced; left out where the words are those of what holds. */
  readonly planned?: string;
  readonly inversePlanned?: string;
  /** In as few words as possible: `first refusal`. */
  readonly short: string;
  /** Which way passes what it is about. */
  readonly flows: 'with' | 'against';
  /** It is a right or a duty; one that shuts others out. */
  readonly right: boolean;
  readonly exclusive: boolean;
  /** It was done on its day and does not last; left out of what does. */
  readonly once?: true;
  /** It orders the site and is no right or duty: kept out of what holds on a day. */
  readonly structure: boolean;
}

/** Every relation as `/as-of/relations.json` gives it: what pages show of a day, and what a script works with. */
export interface RelationTable {
  /** The version of the shape of this table. */
  readonly shape: number;
  /** The day on which the facts were last checked. */
  readonly checked: Day;
  /** Days between which nothing is different, in order: see `graph/change-days.ts`. */
  readonly days: readonly string[];
  /** Those of them on which something changed, and what. */
  readonly steps: readonly ChangeDay[];
  readonly groups: readonly RelationGroup[];
  readonly types: Readonly<Record<string, RelationWording>>;
  /** Ends of relations in the order in which they are shown. */
  readonly parties: readonly PageId[];
  readonly pages: Readonly<Record<string, Link>>;
  /** In the order of their types, then by their beginning. */
  readonly rows: readonly RelationRow[];
  /** Rights over time, from which the strip of any day is drawn. */
  readonly rights: RightsOverTime;
}

/** The table before it is known what changed on which day. */
export type Relations = Omit<RelationTable, 'steps'>;

/** The table of a graph. It is the same for every page and costs a walk over all relations: make it once. */
export function relationTable(graph: Graph): RelationTable {
  const relations = [...graph.relations.values()];
  const { overview } = graph.home;
  // The parties of the overview come first, in its order.
  const place = (page: Page) => overview.indexOf(page) + 1 || Infinity;
  const parties = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => place(a) - place(b) || byTitle(a, b),
  );
  const table: Relations = {
    shape: SHAPES.relations,
    checked: graph.site.checked,
    days: graph.changeDays,
    groups: graph.relationGroups,
    types: Object.fromEntries(
      [...graph.relationTypes.values()].map((type) => [
        type.id,
        {
          group: type.group,
          is: type.label,
          was: type.past,
          inverse: type.inverse,
          inverseWas: type.inverse_past,
          ...(type.planned && { planned: type.planned }),
          ...(type.inverse_planned && { inversePlanned: type.inverse_planned }),
          short: type.short ?? type.label,
          flows: type.flows ?? 'with',
          right: type.right ?? false,
          exclusive: type.exclusive ?? false,
          ...(type.once && { once: type.once }),
          structure: type.structure ?? false,
        },
      ]),
    ),
    parties: parties.map(({ id }) => id),
    pages: Object.fromEntries(parties.map((page) => [page.id, linkTo(page)])),
    rows: relations.map((relation) => relationRow(relation, graph.site.checked)),
    rights: rightsOverTime(graph),
  };
  return { ...table, steps: changeDays(graph, table) };
}
