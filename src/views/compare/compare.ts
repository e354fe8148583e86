import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import { yearsToAsk } from '../as-of/day-asked.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { ownersIn } from '../circles.ts';
import { anchor } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { digestOf, type Told } from './in-words.ts';
import { cellMark } from './cell-sign.ts';
import { byPhase, replacedIn, termsOf, type Term } from './term.ts';
import { totalsOf } from './totals.ts';
import * as say from '#words/compare.ts';

/** A kind of right, with a column for each right of it. */
export interface Family {
  readonly id: string;
  readonly label: string;
  readonly sign: RelationGroup['sign'];
  readonly columns: readonly Column[];
}

export interface Column {
  readonly right: string;
  /** Whether it is the first of its kind. */
  readonly first: boolean;
  /** A cell for every party, in the order of the rows: the same cells as theirs. */
  readonly cells: readonly Cell[];
}

/** What is between the hub and one party of one right; without any terms nothing was found. */
export interface Cell {
  readonly anchor: string;
  readonly party: string;
  readonly row: PageId;
  /** Whether its party is one of the few that also have room on a narrow screen. */
  readonly main: boolean;
  readonly right: string;
  /** The kind of right, by its id and its name. */
  readonly family: string;
  readonly kind: string;
  readonly sign: RelationGroup['sign'];
  readonly first: boolean;
  /** Rights of all times, each in all its phases; what is in force comes first. */
  readonly terms: readonly Term[];
  /** The sign of it on the day the facts were checked. */
  readonly mark: ReturnType<typeof cellMark>;
}

export interface PartyRow {
  readonly id: PageId;
  readonly party: Link;
  /** What belongs to the party and has such rights: they stand in its row and name it. */
  readonly parts: readonly string[];
  /** Under what an address may name it: ids and other names, its parts' too. */
  readonly names: readonly string[];
  /** A cell for every column, in their order. */
  readonly cells: readonly Cell[];
  /** How many of them hold anything. */
  readonly count: number;
  /** Whether it is one of the few that also have room on a narrow screen. */
  readonly main: boolean;
  /** Its row in a line: `Sole supplier: ended`. */
  readonly digest: string;
}

/** Rights between parties of which neither is the one compared with. */
export interface Elsewhere {
  readonly family: string;
  readonly kind: string;
  readonly right: string;
  /** Owners of both ends: `Hill, Inn`. */
  readonly parties: string;
  /** Those of them that have a row. */
  readonly rows: readonly PageId[];
  readonly terms: readonly Term[];
}

/** Parties × rights, each seen from the party that most of them are with. */
export interface Comparison {
  /** The one whose rights and duties are compared. */
  readonly hub: Link;
  readonly checked: { readonly day: Day; readonly words: string };
  /** Years to choose a day from. */
  readonly years: readonly string[];
  readonly families: readonly Family[];
  /** Whether it has more columns than any screen has room for, so that it is turned round everywhere. */
  readonly isBroad: boolean;
  /** By the number of signs, the most first. */
  readonly rows: readonly PartyRow[];
  readonly elsewhere: readonly Elsewhere[];
  /** What it has no room for: parties with fewer signs, and rights between others. */
  readonly left: { readonly parties: number; readonly elsewhere: number };
  /** Every cell that is not empty, as the line above the matrix tells of it. */
  readonly said: readonly Told[];
}

/** With more columns a word no longer fits in each. */
const MOST_COLUMNS = 18;

/** With more rows a table is no longer compared but searched: the file and the pages of the others have the rest. */
export const MOST_ROWS = 24;

/** So many parties have a column where the matrix is turned round. */
const MAIN = 4;

/**
 * Rights and duties by party, each with what belongs to it.
 *
 * A table needs a fixed side, or every right would stand in it twice: it is the hub that `site.yaml` names.
 *
 * @param most - How many parties, and rights between others, it has at most.
 */
export function comparison(graph: Graph, table: RelationTable, most = Infinity): Comparison {
  const { checked } = graph.site;
  const owner = ownersIn(graph);
  const hub = owner(graph.home.hub!);
  const replaced = replacedIn(table);
  const held = table.rows.flatMap((row): Held[] => {
    const relation = graph.relations.get(row.id)!;
    if (!relation.type.right) return [];
    const owners = [owner(relation.from), owner(relation.to)] as const;
    const isBetween = (owners[0] === hub) !== (owners[1] === hub);
    const end = owners[0] === hub ? relation.to : relation.from;
    return [{ row, relation, right: columnOf(relation.type), end, owners, party: isBetween ? owner(end) : undefined }];
  });
  const byParty = Map.groupBy(held, ({ party }) => party);
  const elsewhere = byParty.get(undefined) ?? [];
  byParty.delete(undefined);
  const kinds = kindsOf(graph, held);
  const isOfHub = ({ relation }: Held) => owner(relation.from) === hub;
  const heldWith = held.filter(({ party }) => party);
  const bothWays = new Set(
    [...Map.groupBy(heldWith, ({ relation }) => relation.type)]
      .filter(([, its]) => new Set(its.map(isOfHub)).size > 1)
      .map(([type]) => type),
  );
  const kindsByRight = Map.groupBy(held, ({ right }) => right);
  const paidIn = (right: string) =>
    new Set(kindsByRight.get(right)!.flatMap(({ relation }) => relation.amount?.kind ?? []));
  // Of parties with as many signs the one of the overview comes first.
  const inOverview = ({ id }: Page) => table.parties.indexOf(id) + 1 || Infinity;
  const rows = [...byParty]
    .map(([party, its]) => ({ party: party!, its, count: new Set(its.map(({ right }) => right)).size }))
    .sort((a, b) => b.count - a.count || inOverview(a.party) - inOverview(b.party))
    .slice(0, most)
    .map(({ party, its, count }, place): PartyRow => {
      const ends = new Set(its.map(({ end }) => end));
      const main = place < MAIN;
      const cells = kinds.flatMap(({ id: family, label: kind, sign, rights }) =>
        rights.map(({ id, right }, index): Cell => {
          const terms = its
            .filter((one) => one.right === right)
            .flatMap((one) =>
              termsOf(table, one.row, one.relation, {
                from: one.end.id,
                party: party.id,
                replaced,
                ...(bothWays.has(one.relation.type) && isOfHub(one) && { whose: say.heldBy(hub.title) }),
              }),
            )
            .sort(byPhase);
          const totals = [...ends].flatMap((end) => totalsOf(graph, hub, end, paidIn(right)));
          const shown = terms.length === 0 ? [] : [...terms, ...totals];
          return {
            anchor: anchor.cell(party.id, id),
            party: party.title,
            row: party.id,
            main,
            right,
            family,
            kind,
            sign,
            first: index === 0,
            terms: shown,
            mark: cellMark(shown.flatMap((term) => (term.current ? term.mark : []))),
          };
        }),
      );
      return {
        id: party.id,
        party: linkTo(party),
        parts: [...ends].filter((end) => end !== party).map(({ title }) => title),
        names: [party, ...ends].flatMap(({ id, title, aliases }) => [id, title, ...(aliases ?? [])]).map(lower),
        cells,
        count,
        main,
        digest: digestOf(toldIn(cells)),
      };
    });
  const shown = new Set(rows.map(({ id }) => id));
  const families = kinds.map(({ id, label, sign, rights }) => ({
    id,
    label,
    sign,
    columns: rights.map(({ right }, index) => ({
      right,
      first: index === 0,
      cells: rows.map(({ cells }) => cells.find((cell) => cell.right === right)!),
    })),
  }));
  return {
    hub: linkTo(hub),
    checked: { day: checked, words: formatDate(checked) },
    years: yearsToAsk(table),
    families,
    isBroad: families.flatMap(({ columns }) => columns).length > MOST_COLUMNS,
    rows,
    said: rows.flatMap(({ cells }) => toldIn(cells)),
    left: { parties: byParty.size - rows.length, elsewhere: Math.max(0, elsewhere.length - most) },
    elsewhere: elsewhere.slice(0, most).map(({ row, relation, right, owners }) => ({
      family: relation.type.group,
      kind: graph.relationGroups.find(({ id }) => id === relation.type.group)!.label,
      right,
      parties: owners.map(({ title }) => title).join(', '),
      rows: owners.map(({ id }) => id).filter((id) => shown.has(id)),
      terms: termsOf(table, row, relation, { replaced }).sort(byPhase),
    })),
  };
}

/** The kinds of right that a party has any of, and in them the rights, in the order of the vocabulary. */
function kindsOf(graph: Graph, held: readonly Held[]) {
  const columns = Map.groupBy(
    [...graph.relationTypes.values()].filter(({ right }) => right),
    columnOf,
  );
  const ofRight = Map.groupBy(held, ({ right }) => right);
  return graph.relationGroups
    .map(({ id, label, sign }) => ({
      id,
      label,
      sign,
      rights: [...columns].flatMap(([right, [first]]) => {
        const its = ofRight.get(right) ?? [];
        if (first!.group !== id || !its.some(({ party }) => party)) return [];
        return [{ id: first!.id, right }];
      }),
    }))
    .filter(({ rights }) => rights.length > 0);
}

/** The cells that are not empty. */
const toldIn = (cells: readonly Cell[]): Told[] =>
  cells.flatMap(({ party, right, mark }) => (mark ? [{ party, right, ...mark }] : []));

interface Held {
  readonly row: RelationRow;
  readonly relation: RelationNode;
  readonly right: string;
  /** The end that is not the hub's. */
  readonly end: EntityPage;
  readonly owners: readonly [Page, Page];
  /** Undefined where neither end is the hub's, or both are. */
  readonly party: Page | undefined;
}

const lower = (name: string) => name.toLowerCase();

/** The heading under which rights of a type stand. */
const columnOf = ({ compared_as, short, label }: RelationNode['type']) => compared_as ?? capital(short ?? label);
