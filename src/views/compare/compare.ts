import type { Graph } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { circlesAround } from '../circles.ts';
import { holds } from '../as-of/held.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { line } from '../as-of/day.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { linkTo, type Link } from '../link.ts';

/** A right or a duty of a party, of any time; a page shows those that hold on its day. */
export interface Term {
  readonly id: string;
  /** `Holds a licence from Leaf: models, non-exclusive`. */
  readonly words: string;
  readonly dates: string;
  readonly status: RelationRow['status'];
  readonly how: string;
  readonly claim: string;
  readonly since: string;
  readonly until: string;
  /** Whether it holds on the day the facts were checked. */
  readonly current: boolean;
}

export interface Cell {
  readonly right: string;
  readonly terms: readonly Term[];
  /** Whether nothing in it holds on the day the facts were checked. */
  readonly empty: boolean;
}

export interface PartyRow {
  readonly party: string;
  readonly href: string;
  readonly cells: readonly Cell[];
}

/** The rights of one kind: a table with a row for each party that has had one of them. */
export interface RightsTable {
  readonly anchor: string;
  readonly label: string;
  readonly rights: readonly { readonly label: string; readonly description: string }[];
  readonly rows: readonly PartyRow[];
  /** Parties of other tables that have had none of these rights. */
  readonly others: readonly string[];
}

/** Parties × rights, each seen from the party that most of them are with. */
export interface Comparison {
  /** The one whose rights and duties are compared. */
  readonly hub: Link;
  readonly checked: { readonly day: string; readonly words: string };
  readonly tables: readonly RightsTable[];
  /** Rights between parties of which neither is the one compared with. */
  readonly elsewhere: readonly (Term & { readonly subject: string; readonly subjectHref: string })[];
}

/** The words of an empty cell. It is no “no”: the site has not found it said. */
export const NOTHING_FOUND = 'no claim found';

/**
 * Rights and duties by party.
 *
 * A table needs a fixed side, or every right would stand in it twice: it is the first party of the overview, taken with
 * what it owns.
 */
export function comparison(graph: Graph, table: RelationTable): Comparison {
  const { checked } = graph.site;
  const hub = graph.home.overview[0]!;
  const circle = new Set([...circlesAround([hub]).keys()].map(({ id }) => id));
  const rights = [...graph.relationTypes.values()].filter(({ right }) => right);
  const rows = table.rows.filter(({ type }) => graph.relationTypes.get(type)!.right);
  const partyOf = ({ from, to }: RelationRow): PageId | undefined =>
    circle.has(from) === circle.has(to) ? undefined : circle.has(from) ? to : from;
  const term = (row: RelationRow, from?: PageId): Term => {
    const { verb, object, detail } = line(table, row, from === undefined ? {} : { from, unnamed: true });
    const { id, dates, status, how, claim, since, until } = row;
    return {
      id,
      words: `${verb} ${object.title}${detail && `: ${detail}`}`,
      dates,
      status,
      how,
      claim,
      since,
      until,
      current: holds(row, checked),
    };
  };
  const byParty = Map.groupBy(rows, partyOf);
  const parties = table.parties.filter((id) => byParty.has(id));
  const tables = graph.relationGroups.flatMap(({ id: group, label }) => {
    const types = rights.filter(
      (type) => type.group === group && rows.some((row) => row.type === type.id && partyOf(row) !== undefined),
    );
    const all = parties.map((party) => ({
      party: table.pages[party]!.title,
      href: table.pages[party]!.href,
      cells: types.map(({ id, short, label: name }) => {
        const terms = byParty
          .get(party)!
          .filter((row) => row.type === id)
          .map((row) => term(row, party));
        return { right: capital(short ?? name), terms, empty: !terms.some(({ current }) => current) };
      }),
    }));
    const isHolder = ({ cells }: PartyRow) => cells.some(({ terms }) => terms.length > 0);
    if (types.length === 0) return [];
    return [
      {
        anchor: `kind-${group}`,
        label,
        rights: types.map(({ short, label: name, description }) => ({ label: capital(short ?? name), description })),
        rows: all.filter(isHolder),
        others: all.filter((row) => !isHolder(row)).map(({ party }) => party),
      },
    ];
  });
  return {
    hub: linkTo(hub),
    checked: { day: checked, words: formatDate(checked) },
    tables,
    elsewhere: rows
      .filter((row) => partyOf(row) === undefined)
      .map((row) => ({
        ...term(row),
        subject: table.pages[row.from]!.title,
        subjectHref: table.pages[row.from]!.href,
      })),
  };
}
