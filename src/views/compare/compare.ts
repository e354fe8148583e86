import type { Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { holds } from '../as-of/held.ts';
import { relationsFile, type RelationRow } from '../as-of/relations-file.ts';
import { line } from '../as-of/day.ts';
import { formatDate } from '../words/dates.ts';
import { href } from '../href.ts';

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
  readonly hub: { readonly title: string; readonly href: string };
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
 * A table needs a fixed side, or every right would stand in it twice: it is the first party of the overview, taken with what it owns.
 */
export function comparison(graph: Graph): Comparison {
  const file = relationsFile(graph);
  const { checked, home } = graph.site;
  const hub = home.overview[0]!;
  const circle = circleOf(graph, hub);
  const rights = [...graph.relationTypes.values()].filter(({ right }) => right);
  const rows = file.rows.filter(({ type }) => rights.some(({ id }) => id === type));
  const partyOf = ({ from, to }: RelationRow): string | undefined =>
    isIn(circle, from) === isIn(circle, to) ? undefined : isIn(circle, from) ? to : from;
  const term = (row: RelationRow, from?: string): Term => {
    const { verb, object, detail } = line(file, row, from === undefined ? {} : { from, unnamed: true });
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
  const parties = file.parties.filter((id) => rows.some((row) => partyOf(row) === id));
  const tables = graph.relationGroups.flatMap(({ id: group, label }) => {
    const types = rights.filter(
      (type) => type.group === group && rows.some((row) => row.type === type.id && partyOf(row) !== undefined),
    );
    const mine = (party: string, type: string) =>
      rows.filter((row) => row.type === type && partyOf(row) === party).map((row) => term(row, party));
    const all = parties.map((party) => ({
      party: file.pages[party]!.title,
      href: file.pages[party]!.href,
      cells: types.map(({ id, short, label: name }) => {
        const terms = mine(party, id);
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
    hub: { title: the(graph.pages, hub).title, href: href.page(hub) },
    checked: { day: checked, words: formatDate(checked) },
    tables,
    elsewhere: rows
      .filter((row) => partyOf(row) === undefined)
      .map((row) => ({ ...term(row), subject: file.pages[row.from]!.title, subjectHref: file.pages[row.from]!.href })),
  };
}

/** An entity and what it owns, or has owned. */
function circleOf(graph: Graph, hub: PageId): ReadonlySet<string> {
  const circle = new Set<PageId>([hub]);
  const owns = ({ type, from }: RelationNode, member: PageId) => type.part && from === member;
  // A Set visits what is added while it is iterated, so that parts of parts are found too.
  for (const member of circle)
    for (const relation of graph.relationsOf(member)) if (owns(relation, member)) circle.add(relation.to);
  return circle;
}

const isIn = (circle: ReadonlySet<string>, id: string) => circle.has(id);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
