import type { Graph, Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { circlesAround } from '../circles.ts';
import { linkTo, type Link } from '../link.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { byPhase, termsOf, type Term } from './term.ts';

export interface Cell {
  readonly right: string;
  /** Rights of all times, each in all its phases; what is in force comes first. */
  readonly terms: readonly Term[];
}

export interface PartyRow {
  readonly party: Link;
  /** What belongs to the party and has rights of this kind: they stand in its row and name it. */
  readonly parts: readonly string[];
  readonly cells: readonly Cell[];
}

/** The rights of one kind: a table with a row for each party that has had one of them. */
export interface RightsTable {
  readonly anchor: string;
  readonly label: string;
  readonly rights: readonly string[];
  readonly rows: readonly PartyRow[];
  /** Parties of other tables that have had none of these rights. */
  readonly others: readonly string[];
}

/** Parties × rights, each seen from the party that most of them are with. */
export interface Comparison {
  /** The one whose rights and duties are compared. */
  readonly hub: Link;
  readonly checked: { readonly day: Day; readonly words: string };
  readonly tables: readonly RightsTable[];
  /** Rights between parties of which neither is the one compared with. */
  readonly elsewhere: readonly Term[];
}

/** The words of a cell without any right of any time. It is no “no”: the site has not found it said. */
export const NOTHING_FOUND = 'no claim found';

/**
 * Rights and duties by party, each with what belongs to it.
 *
 * A table needs a fixed side, or every right would stand in it twice: it is the first party of the overview.
 */
export function comparison(graph: Graph, table: RelationTable): Comparison {
  const { checked } = graph.site;
  const owner = ownersIn(graph);
  const hub = owner(graph.home.overview[0]!);
  const rights = [...graph.relationTypes.values()].filter(({ right }) => right);
  const columns = Map.groupBy(rights, ({ compared_as, short, label }) => compared_as ?? capital(short ?? label));
  const rows = table.rows.flatMap((row) => {
    const relation = graph.relations.get(row.id)!;
    if (!relation.type.right) return [];
    const [one, other] = [owner(relation.from), owner(relation.to)];
    const isOfHub = (one === hub) !== (other === hub);
    const end = one === hub ? relation.to : relation.from;
    return [{ row, note: relation.note, end, party: isOfHub ? owner(end) : undefined }];
  });
  const byParty = Map.groupBy(rows, ({ party }) => party);
  const parties = [...new Set(table.parties.map((id) => owner(graph.pages.get(id)!)))].filter((one) =>
    byParty.has(one),
  );
  const cellOf = (party: Page, types: readonly { readonly id: RelationRow['type'] }[]) =>
    byParty.get(party)!.filter(({ row }) => types.some(({ id }) => id === row.type));

  const tables = graph.relationGroups.flatMap(({ id: group, label }) => {
    const ofGroup = [...columns].filter(
      ([, types]) => types[0]!.group === group && parties.some((party) => cellOf(party, types).length > 0),
    );
    if (ofGroup.length === 0) return [];
    const all = parties.map((party) => {
      const cells = ofGroup.map(([right, types]) => ({ right, held: cellOf(party, types) }));
      const ends = new Set(cells.flatMap(({ held }) => held.map(({ end }) => end as Page)));
      return {
        party: linkTo(party),
        parts: [...ends].filter((end) => end !== party).map(({ title }) => title),
        cells: cells.map(({ right, held }) => ({
          right,
          terms: held
            .flatMap(({ row, note, end }) => termsOf(table, row, { from: end.id, party: party.id, note }))
            .sort(byPhase),
        })),
      };
    });
    const isHolder = ({ cells }: PartyRow) => cells.some(({ terms }) => terms.length > 0);
    return [
      {
        anchor: `kind-${group}`,
        label,
        rights: ofGroup.map(([right]) => right),
        rows: all.filter(isHolder),
        others: all.filter((row) => !isHolder(row)).map(({ party }) => party.title),
      },
    ];
  });
  return {
    hub: linkTo(hub),
    checked: { day: checked, words: formatDate(checked) },
    tables,
    elsewhere: (byParty.get(undefined) ?? []).flatMap(({ row, note }) => termsOf(table, row, { note })).sort(byPhase),
  };
}

/** Who owns a page, or the page itself. */
function ownersIn(graph: Graph): (page: Page) => Page {
  const pages = [...graph.pages.values()];
  const isPart = (page: Page) => page.relations.some(({ type, to }) => type.part && to === page);
  const circles = circlesAround(pages.filter((page) => !isPart(page)));
  return (page) => circles.get(page) ?? page;
}
