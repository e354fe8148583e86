import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import type { Standing } from '#graph/time.ts';
import { anchor } from '../href.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { termsInWords } from '../wording/relations.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { linkTo, type Link } from '../link.ts';

/** A relation as a page of one of its ends says it. */
export interface RelationEntry {
  readonly anchor: string;
  /** Words before the other end, beginning with a capital: `Supplies computing to`. */
  readonly verb: string;
  readonly other: Link;
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

export function relationsInWords(graph: Graph, page: Page, book: ClaimBook): RelationsInWords {
  const groups = (standing: Standing) =>
    graph.relationGroups.flatMap(({ id: group, label }) => {
      const entries = page.relations
        .filter((relation) => relation.type.group === group && relation.standing === standing)
        .map((relation) => relationEntry(relation, page, book));
      return entries.length === 0 ? [] : [{ label, entries }];
    });
  return { inForce: groups('in-force'), upcoming: groups('upcoming'), ended: groups('ended') };
}

function relationEntry(relation: RelationNode, side: Page, book: ClaimBook): RelationEntry {
  const { type } = relation;
  const first = relation.from === side;
  const past = relation.standing === 'ended';
  return {
    anchor: anchor.relation(relation.id),
    verb: capital(first ? (past ? type.past : type.label) : past ? type.inverse_past : type.inverse),
    other: linkTo(first ? relation.to : relation.from),
    detail: termsInWords(relation),
    dates: capital(formatSpan(relation)),
    claim: book.hrefOf(relation.claims[0]!),
    notes: [relation.since_note, relation.ended_note, relation.note]
      .flatMap((note) => (note === undefined ? [] : sentence(note)))
      .join(' '),
    caution: relation.status === 'stated' ? undefined : STATUS_WORDS[relation.status],
  };
}

/** A note as a sentence: with a capital and a full stop. */
const sentence = (text: string) => capital(text).replace(/[^.?!”’)]$/, '$&.');
