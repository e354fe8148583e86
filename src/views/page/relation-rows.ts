import type { Page, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationRow, type RelationRow } from '../as-of/relation-row.ts';
import { carriersOf } from '../evidence/carriers.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { anchor } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { verbOf } from '../wording/verb.ts';
import { said, type Said } from './said.ts';
import { claimNumber } from '#words/lines.ts';
import * as say from '#words/page.ts';

/** The dates of a relation, with the claim that carries its start or what there is in its place. */
export interface RelationDates extends Said {
  /** The end by itself, where another claim carries it; with a caution where it is known less well than the start. */
  readonly end: Said | undefined;
}

/** One relation of a row. */
export interface RelationPart {
  readonly anchor: string;
  /** Scope and amount, as far as there are any. */
  readonly terms: readonly Said[];
  /** Its words are empty where no date is known. */
  readonly dates: RelationDates;
}

/** What is to be known about the dates or the relation, in sentences. */
interface RowNote {
  /** Of which part it is said, where there are several. */
  readonly of: string | undefined;
  readonly text: string;
  /** Where the claims are to be read that it needs beyond those of the dates and terms. */
  readonly claims: readonly string[];
}

/** Relations of one type as a page of one of their ends says them: those with one party, or with several at once. */
export interface RelationEntry {
  /** Words before the other ends, beginning with a capital: `Supplies leaf to`. */
  readonly verb: string;
  readonly others: readonly { readonly other: Link; readonly parts: readonly RelationPart[] }[];
  /** Scope and amount that several parties share; they then stand once, behind the last. */
  readonly terms: readonly Said[];
  /** Dates that are those of every part; else each part has its own. */
  readonly dates: RelationDates | undefined;
  readonly notes: readonly RowNote[];
}

/** A relation with its words. */
interface Told extends RelationPart {
  readonly relation: RelationNode;
  readonly verb: string;
  readonly other: Page;
  readonly notes: string;
  readonly noted: readonly string[];
}

/**
 * Relations of one group as rows, in their order: all of one type with one party are one row, and so are those of one
 * type and day with several parties, and all of a type that only orders the site.
 */
export function relationRows(
  relations: readonly RelationNode[],
  side: Page,
  checked: Day,
  book: ClaimBook,
): readonly RelationEntry[] {
  const told = relations.map((relation) => tell(relation, side, checked, book));
  const pairs = [...Map.groupBy(told, ({ verb, other }) => `${verb}\0${other.id}`).values()];
  const rows = Map.groupBy(pairs, ([first, ...more]) => {
    const { relation, verb, other, dates } = first!;
    if (relation.type.structure) return verb;
    return more.length > 0 || dates.words === '' ? `${verb}\0${other.id}` : `${verb}\0\0${dates.words}`;
  });
  return [...rows.values()].map(row);
}

function row(pairs: readonly (readonly Told[])[]): RelationEntry {
  const all = pairs.flat();
  const [first] = all;
  const isSame = ({ dates: { words, caution, claim, end } }: Told) =>
    words === first!.dates.words &&
    caution === first!.dates.caution &&
    claim === first!.dates.claim &&
    end?.claim === first!.dates.end?.claim &&
    end?.caution === first!.dates.end?.caution;
  const areShared = pairs.length > 1 && new Set(all.map(({ terms }) => JSON.stringify(terms))).size === 1;
  const notes = Map.groupBy(
    all.filter((part) => part.notes !== ''),
    (part) => part.notes,
  );
  return {
    verb: first!.verb,
    others: pairs.map((parts) => ({
      other: linkTo(parts[0]!.other),
      parts: parts.map(({ anchor: id, terms, dates }) => ({ anchor: id, terms: areShared ? [] : terms, dates })),
    })),
    terms: areShared ? first!.terms : [],
    dates: all.every(isSame) ? first!.dates : undefined,
    notes: [...notes].map(([text, its]) => ({
      of: its.length === all.length ? undefined : its.map((part) => nameOf(part, pairs.length > 1)).join(', '),
      text,
      claims: [...new Set(its.flatMap(({ noted }) => noted))],
    })),
  };
}

/** What tells a part from the others of its row: its party, or else its first term or its date. */
const nameOf = ({ other, terms, dates }: Told, byParty: boolean) =>
  byParty ? other.title : capital(terms[0]?.words ?? dates.words);

function tell(relation: RelationNode, side: Page, checked: Day, book: ClaimBook): Told {
  const words = relationRow(relation, checked);
  const isFirst = relation.from === side;
  const dates = said(words.begun, book);
  const end =
    words.ended && said({ ...words.ended, words: say.endBy(claimNumber(2 + (dates.further?.length ?? 0))) }, book);
  return {
    relation,
    anchor: anchor.relation(relation.id),
    verb: capital(verbOf(relation, isFirst)),
    other: isFirst ? relation.to : relation.from,
    terms: [words.scope, words.amount].flatMap((fact) => (fact === undefined ? [] : [said(fact, book)])),
    dates: {
      ...dates,
      words: formatSpan(relation),
      end: end && end.claim !== dates.claim ? endOf(end, dates) : undefined,
    },
    notes: notesOf(relation, words, checked),
    noted: carriersOf(relation).note.map((claim) => book.hrefOf(claim)),
  };
}

/** A caution that holds of the start as well stands there, and so do the claims of both. */
function endOf({ words, claim, caution, further: all = [] }: Said, start: Said): Said {
  const further = all.filter(
    ({ claim: one }) => one !== start.claim && !start.further?.some((its) => its.claim === one),
  );
  return {
    words,
    claim,
    caution: caution === start.caution ? undefined : caution,
    ...(further.length > 0 && { further }),
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
const sentence = (text: string) => capital(text).replace(/(?<![.?!][”’)]?)$/, '.');
