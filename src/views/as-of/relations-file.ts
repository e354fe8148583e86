import { dateOf } from '#graph/dates.ts';
import type { ClaimNode, Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { firstDay, firstDayAfter, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { href } from '../href.ts';
import { evidence } from '../evidence/evidence.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatDate, formatSpan } from '../words/dates.ts';
import type { Held } from './held.ts';

/** A relation with its words ready made. */
export interface RelationRow extends Held {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Scope and amount. */
  readonly detail: string;
  /** All its dates. */
  readonly dates: string;
  /** Its dates as they were while it held: without the day on which it was ended. */
  readonly datesThen: string;
  readonly status: ClaimStatus;
  /** How it is known: `Reported, press alone`. */
  readonly how: string;
  /** Address of the claim that carries it best. */
  readonly claim: string;
  /** Address of the claim that carries its beginning, and of that which carries its end. */
  readonly claimBegan: string;
  readonly claimEnded: string;
}

export interface RelationWording {
  readonly group: string;
  /** Read from the first end, while it holds and afterwards; then from the other end. */
  readonly is: string;
  readonly was: string;
  readonly inverse: string;
  readonly inverseWas: string;
  /** It orders the site and is no right or duty: kept out of what holds on a day. */
  readonly structure: boolean;
}

/** Every relation as `/as-of/relations.json` gives it: what pages show of a day, and what a script works with. */
export interface RelationsFile {
  /** The day on which the facts were last checked. */
  readonly checked: string;
  /** Days on which something began or ended, in order. */
  readonly days: readonly string[];
  /** Days of which only the month or the year is known, with it in words. */
  readonly vague: Readonly<Record<string, string>>;
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly types: Readonly<Record<string, RelationWording>>;
  /** Ends of relations in the order in which they are shown. */
  readonly parties: readonly string[];
  readonly pages: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  /** In the order of their types, then by their beginning. */
  readonly rows: readonly RelationRow[];
}

const files = new WeakMap<Graph, RelationsFile>();

/** The file of a graph; made once. */
export function relationsFile(graph: Graph): RelationsFile {
  return files.get(graph) ?? files.set(graph, madeOf(graph)).get(graph)!;
}

function madeOf(graph: Graph): RelationsFile {
  const order = [...graph.relationTypes.values()];
  const rows = [...graph.relations.values()]
    .map((relation) => ({ relation, row: relationRow(graph, relation) }))
    .sort(
      (a, b) =>
        order.indexOf(a.relation.type) - order.indexOf(b.relation.type) ||
        compare(a.row.since, b.row.since) ||
        compare(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
  const ends = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const titles = [...ends]
    .map((id) => the(graph.pages, id as PageId))
    .sort((a, b) => place(graph, a.id) - place(graph, b.id) || compare(a.title, b.title));
  return {
    checked: graph.site.checked,
    days: changeDays(graph),
    vague: vagueDays(graph),
    groups: graph.relationGroups,
    types: Object.fromEntries(
      order.map(({ id, label, past, inverse, inverse_past, group, structure = false }) => [
        id,
        { group, is: label, was: past, inverse, inverseWas: inverse_past, structure },
      ]),
    ),
    parties: titles.map(({ id }) => id),
    pages: Object.fromEntries(titles.map(({ id, title }) => [id, { title, href: href.page(id) }])),
    rows,
  };
}

/** Days on which a right or a relation began or ended, in order. A date that is no day counts from the first day of what is written. */
export function changeDays(graph: Graph): readonly Day[] {
  const days = new Set<Day>();
  for (const relation of graph.relations.values()) {
    if (relation.type.structure) continue;
    if (relation.since !== undefined) days.add(firstDay(relation.since));
    const over = firstDayAfter(relation);
    if (over !== undefined) days.add(over);
  }
  return [...days].sort();
}

/** Days that stand for a month or a year, because nothing that is dated to the day itself begins or ends there. */
function vagueDays(graph: Graph): Record<string, string> {
  const relations = [...graph.relations.values()].filter(({ type }) => !type.structure);
  const found = new Map<string, PartialDate>();
  for (const { since } of relations) if (since !== undefined && since.length < 10) found.set(firstDay(since), since);
  for (const relation of relations) {
    if (relation.since?.length === 10) found.delete(relation.since);
    const over = firstDayAfter(relation);
    if (over !== undefined) found.delete(over);
  }
  return Object.fromEntries([...found].sort().map(([day, date]) => [day, formatDate(date)]));
}

/** The parties of the overview come first, in its order. */
function place(graph: Graph, id: PageId): number {
  const found = graph.site.home.overview.indexOf(id);
  return found < 0 ? Infinity : found;
}

function relationRow(graph: Graph, relation: RelationNode): RelationRow {
  const claims = relation.claims.map((id) => the(graph.claims, id));
  const [best] = claims as [ClaimNode];
  const { status, word, limit } = evidence(graph, { ...best, status: relation.status });
  const since = relation.since === undefined ? '' : firstDay(relation.since);
  const until = firstDayAfter(relation) ?? '';
  const { ended: _, ...begun } = relation;
  return {
    id: relation.id,
    type: relation.type.id,
    from: relation.from,
    to: relation.to,
    since,
    until,
    known: firstOut(graph, claims),
    detail: [relation.scope, relation.amount && formatAmount(relation.amount)].filter(Boolean).join(', '),
    dates: datesInWords(relation),
    datesThen: datesInWords(begun),
    status,
    how: [word, limit].filter(Boolean).join(', '),
    claim: href.claim(best.id),
    claimBegan: href.claim((claims.find((claim) => isOf(claim, since)) ?? best).id),
    claimEnded: href.claim((claims.findLast((claim) => isOf(claim, until)) ?? claims.at(-1)!).id),
  };
}

function datesInWords(span: Parameters<typeof formatSpan>[0]): string {
  const words = formatSpan(span);
  if (words === '') return 'undated';
  return span.since === undefined ? `${words}, start not dated` : words;
}

/** The first day on which a source of the claims was out. Sources without a date say nothing of it. */
function firstOut(graph: Graph, claims: readonly ClaimNode[]): string {
  const days = claims
    .flatMap((claim) => claim.sources)
    .flatMap(({ source }) => {
      const { published } = the(graph.sources, source);
      return published === undefined ? [] : [firstDay(published)];
    });
  return days.sort()[0] ?? '';
}

/** Whether the claim is dated to the day: to itself, or to a month or a year that begins or ends there. */
function isOf(claim: ClaimNode, day: string): boolean {
  const date = dateOf(claim);
  return [date && firstDay(date), date && lastDay(date), firstDayAfter(claim)].some(
    (one) => one !== undefined && one === day,
  );
}

// Not localeCompare: the order must not depend on the language of the machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
