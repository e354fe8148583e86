import { ALWAYS, NEVER } from '#graph/bounds.ts';
import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import { Multimap } from '#graph/multimap.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Day } from '#schema/partial-date.ts';
import { holderOf } from '../circles.ts';
import { timeOfStrips } from './axis.ts';
import { holdingOf } from './holdings.ts';
import type { Holding } from './spells.ts';
import * as say from '#words/strips.ts';

/** A row of rights over time as plain data, so that a browser can draw it as well. */
export interface RightsRow {
  /** Stands above the row, as the head of those from it on. */
  readonly heading?: string | undefined;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly form: 'bars' | 'line';
  /** What it shows, in one lane or one above the other. */
  readonly lanes: readonly (readonly Holding[])[];
}

/** Rights over time, and the axis of the site. */
export interface RightsOverTime {
  /** What the rows show. */
  readonly label: string;
  readonly story: Day;
  readonly checked: Day;
  /** Whether rows begin with what is first known, and not with what may have held before. */
  readonly isOfKnown?: boolean;
  readonly rows: readonly RightsRow[];
}

/** At most so many rows stand under one heading; those that began first. */
const MOST_ROWS = 8;

/** Rights by what they are about, each in its row. */
export const sensesOf = (graph: Graph): RightsOverTime => ({
  label: say.byWhatTheyAreAbout,
  ...timeOfStrips(graph),
  rows: rowsBy([...graph.relations.values()], (relation) => {
    const name = relation.row ?? relation.type.row;
    return name === undefined ? undefined : { name, other: otherEnd(relation) };
  }).map(({ name, other, relations }, _, rows) => ({
    name,
    detail: isOne(rows) ? undefined : other.title,
    form: 'bars' as const,
    lanes: [relations.map(holdingOf)],
  })),
});

/** The rights of all parties for the page of a day: by what they are about, and then by who holds them. */
export function rightsOverTime(graph: Graph): RightsOverTime {
  const all = [...graph.relations.values()];
  const senses = sensesOf(graph);
  const headings = new Set(all.flatMap(({ type }) => type.by_holder ?? []));
  const held = [...headings].flatMap((heading) => {
    const rows = holderRows(
      all.filter(({ type }) => type.by_holder === heading),
      (relations) => [relations],
    );
    const isLine = rows.every(({ lanes }) => lanes.flat().every(({ state }) => state === 'right'));
    const form = isLine ? ('line' as const) : ('bars' as const);
    return rows.slice(0, MOST_ROWS).map((row, index) => ({ ...row, form, heading: index === 0 ? heading : undefined }));
  });
  return { ...senses, label: say.andByHolders(senses.label), rows: [...senses.rows, ...held] };
}

/** Who holds and who offers what, for the front page: a row for each, of each holder that offers anything. */
export function homeRights(graph: Graph): RightsOverTime {
  const all = [...graph.relations.values()].filter(({ type }) => type.home !== undefined);
  const rows = holderRows(all, (relations) => [
    relations.filter(({ type }) => type.home === 'held'),
    relations.filter(({ type }) => type.home === 'offered'),
  ]);
  return {
    label: say.whoHoldsAndOffers,
    ...timeOfStrips(graph),
    isOfKnown: true,
    rows: rows
      .filter(({ lanes }) => lanes[1]!.length > 0)
      .slice(0, MOST_ROWS)
      .flatMap((row) =>
        (['held', 'offered'] as const).flatMap((sense, index) => {
          const lane = row.lanes[index]!;
          if (!lane.some(isDated)) return [];
          const detail = row.lanes[0]!.some(isDated) ? (graph.home.lanes?.[sense] ?? row.detail) : row.detail;
          return [{ ...row, detail, lanes: [lane] }];
        }),
      ),
  };
}

interface Found {
  readonly name: string;
  readonly other: Page;
  readonly relations: readonly RelationNode[];
}

/** Relations of one name about one party, in the order in which they come. */
function rowsBy(
  all: readonly RelationNode[],
  keyOf: (relation: RelationNode) => { readonly name: string; readonly other: Page } | undefined,
): Found[] {
  const rows = new Multimap<string, RelationNode>();
  const keys = new Map<string, { readonly name: string; readonly other: Page }>();
  for (const relation of all) {
    const key = keyOf(relation);
    if (!key) continue;
    const id = `${key.name} ${key.other.id}`;
    keys.set(id, keys.get(id) ?? key);
    rows.add(id, relation);
  }
  return [...keys].map(([id, key]) => ({ ...key, relations: rows.of(id) }));
}

/** A row for each holder, parts with their owner; who is known first stands first. */
function holderRows(
  all: readonly RelationNode[],
  lanesOf: (relations: readonly RelationNode[]) => readonly (readonly RelationNode[])[],
): RightsRow[] {
  const found = rowsBy(all, (relation) => ({ name: ownerOf(holderOf(relation)).id, other: otherEnd(relation) }))
    .map((row) => ({ ...row, first: firstKnown(row.relations) }))
    .filter(({ first }) => first !== undefined)
    .toSorted((a, b) => byCodePoint(a.first!, b.first!));
  return found.map(({ relations, other }) => {
    const holders = [...new Set(relations.map(holderOf))];
    const name = holders.length === 1 ? holders[0]! : ownerOf(holders[0]!);
    return {
      name: name.title,
      detail: isOne(found) ? undefined : other.title,
      lanes: lanesOf(relations).map((lane) => lane.map(holdingOf)),
      form: 'bars',
    };
  });
}

const isOne = (rows: readonly Found[]) => new Set(rows.map(({ other }) => other)).size === 1;

const otherEnd = ({ type, from, to }: RelationNode): Page => ownerOf(type.holder === 'to' ? from : to);

/** What a page belongs to in the end: itself where nothing owns it. */
function ownerOf(page: Page): Page {
  const owner = page.relations.find(({ type, to }) => type.part && to === page)?.from;
  return owner === undefined ? page : ownerOf(owner);
}

const isDated = ({ bounds }: Holding) => [bounds.earliest, bounds.sure].some(isDay);

/** The first day on which any of them is known to hold: what was announced alone has no row. */
const firstKnown = (all: readonly RelationNode[]): Day | undefined =>
  all
    .map(({ bounds }) => bounds.sure)
    .filter(isDay)
    .toSorted()[0];

const isDay = (day: Day) => day !== ALWAYS && day !== NEVER;
