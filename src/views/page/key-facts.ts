import { claimDated } from '#graph/account.ts';
import type { ClaimNode, EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { changesHref } from '../as-of/as-of-page.ts';
import { relationRow, type Fact, type RelationRow } from '../as-of/relation-row.ts';
import { href } from '../href.ts';
import { figureOfSort } from '../wording/amounts.ts';
import { formatDate, formatDayOf, formatStart } from '../wording/dates.ts';
import { datesInWords } from '../wording/relations.ts';
import { circlesAround } from '../circles.ts';
import { carriersOf } from '../evidence/carriers.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import type { Sign } from '../diagram/diagram.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { paidInAll, totalInWords, type Total } from '../money/paid-in-all.ts';
import { agreementFacts } from './agreement-facts.ts';
import { isPart, largestOf, partiesByFact, type Party } from './parties.ts';
import { said, type Said } from './said.ts';
import * as say from '#words/page.ts';

/** One value of a row of the key facts. */
export interface FactValue {
  /** None where there are only details. */
  readonly text: string;
  readonly href?: string | undefined;
  /** Amount or scope behind it, or the names of several. */
  readonly details?: readonly Said[];
  /** A line of dates below it. */
  readonly dates?: readonly Said[];
  /** The claim that carries the text; none for what the record itself says. */
  readonly claim?: string | undefined;
  /** The claims of the text, where nothing else is said of it that leads to them. */
  readonly mark?: Mark | undefined;
}

export interface FactRow {
  readonly label: string;
  /** Id of the family of its relations; none for what is known of the page itself. */
  readonly group?: string;
  readonly values: readonly FactValue[];
}

/** How many rows the box has at most: what ranks lowest is left to the relations. */
const MOST_ROWS = 8;

/** Rows of one family, under its name and sign where the box has many. */
export interface FactFamily {
  readonly label?: string | undefined;
  readonly sign?: Sign | undefined;
  readonly rows: readonly FactRow[];
}

/** How many rows are seen at once, without heads over them. */
const FEW_ROWS = 4;

/** How many parties a row shows with their terms. */
const MOST_VALUES = 5;

/** How many parties it names beyond those, without their terms. */
const MOST_NAMES = 4;

/** How many amounts of one party are named: more would need to be told apart. */
const MOST_AMOUNTS = 2;

/**
 * The box of key facts of an entity: its day and what else is known of it first of all, then a row for each type of
 * relation in force that has a label for it, by the rank of the type. An agreement keeps its parties where it is not
 * known whether it is still in force; each then says so.
 */
export function keyFacts(graph: Graph, page: Page, book: ClaimBook): readonly FactRow[] {
  if (page.shape === 'topic') return [];
  const rows = partiesByFact(graph, page).map(({ label, group, parties }): FactRow => ({
    label,
    group,
    values: valuesOf(graph, page, parties, book),
  }));
  const isChange = page.kind.shape === 'change';
  return [
    ...(page.on === undefined ? [] : [{ label: say.day, values: [dayOfPage(page, book)] }]),
    ...rows,
    // An agreement leads to its day from what it changed.
    ...(isChange ? agreementFacts(graph, page, book) : dayFact(graph, page)),
  ].slice(0, MOST_ROWS);
}

/** The rows by family, in the order of the relations below and with the signs of their picture; few of them as one. */
export function familiesOf(graph: Graph, page: Page, rows: readonly FactRow[]): readonly FactFamily[] {
  const isChange = page.shape === 'entity' && page.kind.shape === 'change';
  if (isChange || rows.length <= FEW_ROWS) return rows.length === 0 ? [] : [{ rows }];
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  return [undefined, ...graph.relationGroups].flatMap((family) => {
    const its = byGroup.get(family?.id);
    return its ? [{ label: family?.label, sign: family?.sign, rows: its }] : [];
  });
}

/** Where to see all that changed on the day of an event. */
function dayFact(graph: Graph, page: EntityPage): readonly FactRow[] {
  const changes = changesHref(graph, page);
  return changes ? [{ label: say.thatDay, values: [{ text: say.whatBeganAndEnded, href: changes }] }] : [];
}

/** Claims that the box needs where nothing is said of a party but that it is one: a page that has it lists them. */
export const claimsOfFacts = (graph: Graph, page: Page): readonly ClaimNode[] =>
  page.shape === 'topic'
    ? []
    : partiesByFact(graph, page)
        .slice(0, MOST_ROWS)
        .flatMap(({ parties }) => shownOf(parties).map(([, its]) => carriersOf(its[0]!).start[0]));

/** The day of a page as sure as the claim that gives it, the first of those that the page rests on. */
function dayOfPage(page: EntityPage, book: ClaimBook): FactValue {
  const { on, summaryClaims, answers } = page;
  const claim = on && claimDated([...summaryClaims, ...answers.flatMap(({ claims }) => claims)], on);
  const text = formatDayOf(page);
  if (!claim) return { text };
  const caution = claim.status === 'stated' ? '' : ` (${STATUS_WORDS[claim.status].toLowerCase()})`;
  return { text: `${text}${caution}`, claim: book.hrefOf(claim) };
}

/** The parties that a row names: all where naming one fewer would save no line. */
const shownOf = (parties: readonly Party[]): readonly Party[] =>
  parties.length === MOST_VALUES + 1 ? parties : parties.slice(0, MOST_VALUES);

/** One value for each party; where there are several the largest amounts come first and dates are left out. */
function valuesOf(graph: Graph, page: Page, parties: readonly Party[], book: ClaimBook): FactValue[] {
  const { checked } = graph.site;
  const [[first, [only, ...others]], ...more] = parties as [Party, ...Party[]];
  if (others.length + more.length === 0) return [factOf(page, only!, first, checked, book)];
  const paid = paidInAll(
    graph,
    page,
    parties.flatMap(([, its]) => its),
  );
  const values = shownOf(parties).map(([party, its]): FactValue => {
    const total = paid(party);
    const over = new Map(
      its.flatMap((relation) => overOf(page, party, relation, checked, book)).map((one) => [one.words, one]),
    );
    const details = total ? [inAll(total, book)] : [...over.values(), ...detailsOf(its, checked, book)];
    return {
      text: party.title,
      href: href.page(party.id),
      details,
      mark: details.length > 0 ? undefined : markOf(its, book),
    };
  });
  // What belongs to one of those named is no further party.
  const named = circlesAround(shownOf(parties).map(([party]) => party));
  const left = parties.slice(values.length).filter(([party]) => !named.has(party));
  return left.length > 0 ? [...values, ...byName(left, checked, book)] : saidOnce(values, parties, checked, book);
}

/** Parties beyond those with their terms: their names, each by the claim that it is one. */
function byName(parties: readonly Party[], checked: Day, book: ClaimBook): FactValue[] {
  const named = parties.slice(0, MOST_NAMES).map(([{ title }, [first]]) => {
    return briefly({ ...relationRow(first!, checked).begun, words: title }, book);
  });
  const left = parties.length - named.length;
  // A caution after a list would be read of all of it.
  named.sort((a, b) => Number(b.caution !== undefined) - Number(a.caution !== undefined));
  return [{ text: '', details: named }, ...(left > 0 ? [{ text: say.andMore(left) }] : [])];
}

const inAll = (total: Total, book: ClaimBook): Said => ({
  words: totalInWords(total),
  caution: undefined,
  claim: book.hrefOf(total.claim),
});

/**
 * What is said alike of every party, as of when they were or that none is known to be one still, is said once below; a
 * day there has room for what it is of.
 */
function saidOnce(values: FactValue[], parties: readonly Party[], checked: Day, book: ClaimBook): FactValue[] {
  const relations = parties.flatMap(([, its]) => its);
  const isBare = relations.every((its) => !its.amount && !isPart(its));
  const [{ details = [] }] = values as [FactValue];
  if (!isBare || !values.every((value) => areAlike(value.details, details))) return values;
  const starts = relations.map((relation) => said(relationRow(relation, checked).begun, book));
  const isOneDay = details.length > 0 && relations.every(({ standing }) => standing === 'in-force');
  const told = isOneDay && starts.every((one) => areAlike([one], starts.slice(0, 1))) ? starts.slice(0, 1) : details;
  const named = values.map(({ text, href: address }, index) => ({
    text,
    href: address,
    mark: markOf(parties[index]![1], book),
  }));
  return told.length > 0 ? [...named, { text: '', dates: told }] : named;
}

const detailsOf = (relations: readonly RelationNode[], checked: Day, book: ClaimBook): readonly Said[] =>
  relations.length === 1 ? figureOf(relations[0]!, checked, book) : amountsOf(relations, checked, book);

/** The amounts of several relations with one party, side by side: they have no sum but one that a source gives. */
function amountsOf(relations: readonly RelationNode[], checked: Day, book: ClaimBook): readonly Said[] {
  const amounts = relations
    .toSorted((a, b) => largestOf([b]) - largestOf([a]))
    .flatMap((relation) => {
      const { amount } = relationRow(relation, checked);
      return amount && relation.standing === 'in-force'
        ? [briefly({ ...amount, words: figureOfSort(relation.amount!) }, book)]
        : [];
    });
  return amounts.length > MOST_AMOUNTS ? [] : amounts;
}

const areAlike = (some: readonly Said[] = [], others: readonly Said[] = []): boolean =>
  some.length === others.length &&
  some.every(({ words, claim }, index) => words === others[index]!.words && claim === others[index]!.claim);

const markOf = (relations: readonly RelationNode[], book: ClaimBook) =>
  book.mark(relations.map((relation) => carriersOf(relation).start[0]));

/**
 * What is said of a relation among others: its amount, what it covers where it is less or more than what the others are,
 * and why it is not known whether it holds.
 */
function figureOf(relation: RelationNode, checked: Day, book: ClaimBook): readonly Said[] {
  const { amount, scope, ...row } = relationRow(relation, checked);
  const isNamed = (isPart(relation) || relation.state === 'exclusive') && scope !== undefined;
  return [
    ...(isNamed ? [briefly({ ...scope, words: relation.short_scope ?? scope.words }, book)] : []),
    ...(amount ? [briefly({ ...amount, words: figureOfSort(relation.amount!) }, book)] : []),
    ...(relation.standing === 'in-force' ? dayOf(relation, row, book) : []),
    ...(relation.standing === 'not-known' ? [doubtAmongOthers(relation, row, checked, book)] : []),
  ];
}

/** What is said among others leads to one claim: those beyond it stand with the relation. */
const briefly = ({ further: _, ...fact }: Fact, book: ClaimBook): Said => said(fact, book);

type Dated = Pick<RelationRow, 'begun' | 'ended' | 'doubts' | 'sure'>;

/**
 * The one day for which it is told, so that what is known of several days does not look like what holds today. What the
 * day is of stands with the relation.
 */
function dayOf({ held_on, first_stated, amount }: RelationNode, { begun }: Dated, book: ClaimBook): readonly Said[] {
  const isOfFigure = held_on !== undefined && amount !== undefined;
  const day = isOfFigure ? say.onDay(formatDate(held_on)) : formatStart({ held_on, first_stated });
  return day === '' ? [] : [briefly({ ...begun, words: day }, book)];
}

/**
 * An agreement says in a sentence, by all claims of it, why it is not known whether it is still in force; others from
 * when on.
 */
function doubtAmongOthers(relation: RelationNode, row: Dated, checked: Day, book: ClaimBook): Said {
  if (relation.type.structure) return said(doubtOf(row, checked), book);
  const words = say.knownUntil(formatDate(relation.unclear_from!));
  // That it was looked for and not found is what "not known" says.
  return { ...briefly({ ...(row.ended ?? row.begun), words }, book), caution: undefined };
}

/** Why it is not known whether it holds; a doubt about the end needs the claim that it held at all. */
function doubtOf({ begun, ended, doubts, sure }: Dated, checked: Day): Fact {
  if (checked < sure) return { ...begun, words: doubts.before };
  const further = ended && [...(ended.further ?? []), begun, ...(begun.further ?? [])];
  return { ...(ended ?? begun), words: doubts.after, ...(further && { further }) };
}

/** What a right is over, where that is not the page itself but belongs to it. */
function overOf(page: Page, other: Page, relation: RelationNode, checked: Day, book: ClaimBook): readonly Said[] {
  const over = [relation.from, relation.to].find((end) => end !== page && end !== other);
  return over ? [briefly({ ...relationRow(relation, checked).begun, words: over.title }, book)] : [];
}

/** A relation by itself: what of the page it is over, its amount or scope, and below it its dates. */
function factOf(page: Page, relation: RelationNode, other: Page, checked: Day, book: ClaimBook): FactValue {
  const row = relationRow(relation, checked);
  const { begun, ended, scope, amount } = row;
  const terms = amount ? { ...amount, words: figureOfSort(relation.amount!) } : scope;
  const dates =
    relation.standing === 'not-known' ? [said(doubtOf(row, checked), book)] : datesOf(relation, { begun, ended }, book);
  // A caution that holds for the dates as well stands behind them.
  const caution = dates.find(({ words }) => words !== '')?.caution;
  const over = overOf(page, other, relation, checked, book);
  const details = [...over, ...(terms ? [said(terms, book)] : [])].map((one) =>
    one.caution === caution ? { ...one, caution: undefined } : one,
  );
  const isCited = [...details, ...dates].some(({ words }) => words !== '');
  return {
    text: other.title,
    href: href.page(other.id),
    details,
    dates,
    mark: isCited ? undefined : markOf([relation], book),
  };
}

/** Its dates with what is to be known of them, start and end each by its own claim. */
function datesOf(
  relation: RelationNode,
  { begun, ended }: Pick<RelationRow, 'begun' | 'ended'>,
  book: ClaimBook,
): Said[] {
  if (!ended || ended.claim === begun.claim) return [said({ ...begun, words: datesInWords(relation) }, book)];
  const { ended: day, through, unclear_from, ended_note, ...start } = relation;
  return [
    said({ ...begun, words: datesInWords(start) }, book),
    said({ ...ended, words: datesInWords({ ended: day, through, unclear_from, ended_note }) }, book),
  ];
}
