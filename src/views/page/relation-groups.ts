import type { Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { standingOn, type Standing } from '#graph/time.ts';
import type { PageId } from '#schema/ids.ts';
import { anchor, href } from '../href.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatSpan } from '../words/dates.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';

/** A relation as a page of one of its ends says it. */
export interface RelationEntry {
  readonly anchor: string;
  /** Words before the other end, beginning with a capital: `Supplies computing to`. */
  readonly verb: string;
  readonly other: { readonly title: string; readonly href: string };
  /** Scope and amount: `models and products, non-exclusive`. */
  readonly detail: string;
  readonly dates: string;
  /** The claim that carries it best. */
  readonly claim: string;
  /** What is to be known about the dates or the relation, in sentences; empty where there is nothing. */
  readonly notes: string;
  /** Said only when it is not simply stated: Reported, Expected. */
  readonly caution: string | undefined;
}

export interface RelationGroup {
  readonly label: string;
  readonly entries: readonly RelationEntry[];
}

/** Relations of an entity, by standing and then by group. */
export interface RelationsInWords {
  readonly inForce: readonly RelationGroup[];
  readonly upcoming: readonly RelationGroup[];
  readonly ended: readonly RelationGroup[];
}

export function relationsInWords(graph: Graph, id: PageId, book: ClaimBook): RelationsInWords {
  const day = graph.site.checked;
  const relations = graph.relationsOf(id);
  const groups = (standing: Standing) =>
    graph.relationGroups.flatMap(({ id: group, label }) => {
      const entries = relations
        .filter((relation) => relation.type.group === group && standingOn(relation, day) === standing)
        .map((relation) => relationEntry(graph, relation, id, standing, book));
      return entries.length === 0 ? [] : [{ label, entries }];
    });
  return { inForce: groups('in-force'), upcoming: groups('upcoming'), ended: groups('ended') };
}

export function relationEntry(
  graph: Graph,
  relation: RelationNode,
  side: PageId,
  standing: Standing,
  book: ClaimBook,
): RelationEntry {
  const { type } = relation;
  const first = relation.from === side;
  const past = standing === 'ended';
  const other = the(graph.pages, first ? relation.to : relation.from);
  return {
    anchor: anchor.relation(relation.id),
    verb: capital(first ? (past ? type.past : type.label) : past ? type.inverse_past : type.inverse),
    other: { title: other.title, href: href.page(other.id) },
    detail: [relation.scope, relation.amount && formatAmount(relation.amount)].filter(Boolean).join(', '),
    dates: capital(formatSpan(relation)),
    claim: book.hrefOf(relation.claims[0]!),
    notes: [relation.since_note, relation.ended_note, relation.note]
      .flatMap((note) => (note === undefined ? [] : sentence(note)))
      .join(' '),
    caution: relation.status === 'stated' ? undefined : STATUS_WORDS[relation.status],
  };
}

/** A note as a sentence: with a capital and a full stop. */
export const sentence = (text: string) => capital(text).replace(/[^.?!”’)]$/, '$&.');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
