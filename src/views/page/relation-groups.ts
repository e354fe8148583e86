import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import { relationRow, type RelationRow } from '../as-of/relation-row.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { linkTo, type Link } from '../link.ts';
import { said, type Said } from './said.ts';

/** A relation as a page of one of its ends says it. */
export interface RelationEntry {
  readonly anchor: string;
  /** Words before the other end, beginning with a capital: `Supplies computing to`. */
  readonly verb: string;
  readonly other: Link;
  /** Scope and amount, as far as there are any. */
  readonly terms: readonly Said[];
  /** Empty where none is known. Its claim carries the start, or what there is in its place. */
  readonly dates: Said;
  /** The claim that carries the end, where it is another. */
  readonly end: string | undefined;
  /** What is to be known about the dates or the relation, in sentences; empty where there is nothing. */
  readonly notes: string;
}

export interface RelationGroup {
  readonly label: string;
  readonly entries: readonly RelationEntry[];
}

/** Relations of an entity, by standing and then by group. */
export interface RelationsInWords {
  readonly inForce: readonly RelationGroup[];
  /** Of which it is not known whether they hold, each with the reason in its notes. */
  readonly notKnown: readonly RelationGroup[];
  readonly upcoming: readonly RelationGroup[];
  readonly ended: readonly RelationGroup[];
}

export function relationsInWords(graph: Graph, page: Page, book: ClaimBook): RelationsInWords {
  const groups = (standing: RelationNode['standing']) =>
    graph.relationGroups.flatMap(({ id: group, label }) => {
      const entries = page.relations
        .filter((relation) => relation.type.group === group && relation.standing === standing)
        .map((relation) => relationEntry(relation, page, graph, book));
      return entries.length === 0 ? [] : [{ label, entries }];
    });
  return {
    inForce: groups('in-force'),
    notKnown: groups('not-known'),
    upcoming: groups('upcoming'),
    ended: groups('ended'),
  };
}

function relationEntry(relation: RelationNode, side: Page, { site }: Graph, book: ClaimBook): RelationEntry {
  const { type, standing } = relation;
  const row = relationRow(relation, site.checked);
  const isFirst = relation.from === side;
  const isPast = standing === 'ended';
  const dates = said(row.begun, book);
  const end = row.ended && book.placeOf(row.ended.claim);
  return {
    anchor: anchor.relation(relation.id),
    verb: capital(isFirst ? (isPast ? type.past : type.label) : isPast ? type.inverse_past : type.inverse),
    other: linkTo(isFirst ? relation.to : relation.from),
    terms: [row.scope, row.amount].flatMap((fact) => (fact === undefined ? [] : [said(fact, book)])),
    dates: { ...dates, words: capital(formatSpan(relation)) },
    end: end === dates.claim ? undefined : end,
    notes: notesOf(relation, row, site.checked),
  };
}

/** What is to be known of a relation, in sentences: why it is not known whether it holds, and its notes. */
export function notesOf(relation: RelationNode, { sure, doubts }: RelationRow, checked: Day): string {
  const { standing, since_note, ended_note, note } = relation;
  const isDoubtful = standing === 'not-known';
  return [
    isDoubtful && checked < sure ? doubts.before : since_note,
    isDoubtful && checked >= sure ? doubts.after : ended_note,
    note,
  ]
    .flatMap((text) => (text ? [sentence(text)] : []))
    .join(' ');
}

/** A note as a sentence: with a capital and a full stop. */
const sentence = (text: string) => capital(text).replace(/[^.?!”’)]$/, '$&.');
