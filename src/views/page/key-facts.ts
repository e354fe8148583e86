import { claimDated } from '#graph/account.ts';
import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationRow } from '../as-of/relation-row.ts';
import { href } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDayOf } from '../wording/dates.ts';
import { datesInWords } from '../wording/relations.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { said, type Said } from './said.ts';

/** One value of a row of the key facts. */
export interface FactValue {
  readonly text: string;
  readonly href?: string | undefined;
  /** Amount or scope and dates behind it. */
  readonly details?: readonly Said[];
  /** The claim that carries the text; none for what the record itself says. */
  readonly claim?: string | undefined;
}

export interface FactRow {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** How many values a row shows before it says how many more the relations below hold. */
const MOST_VALUES = 3;

/**
 * The box of key facts of an entity: its kind and day, then a row for each type of relation in force that has a label
 * for it. An agreement keeps its parties where it is not known whether it is still in force; each then says so.
 */
export function keyFacts(graph: Graph, page: Page, book: ClaimBook): readonly FactRow[] {
  const rows: FactRow[] = [];
  if (page.shape === 'entity') {
    rows.push({ label: 'Kind', values: [{ text: page.kind.label, href: href.index(page.kind.id) }] });
    if (page.on !== undefined)
      rows.push({ label: 'Day', values: [{ text: formatDayOf(page), claim: dayClaim(page, book) }] });
  }
  if (page.aliases && page.aliases.length > 0)
    rows.push({ label: 'Also called', values: [{ text: page.aliases.join(', ') }] });
  const { checked } = graph.site;
  const isChange = page.shape === 'entity' && page.kind.shape === 'change';
  const isShown = ({ standing, type }: RelationNode) =>
    standing === 'in-force' || (isChange && standing === 'not-known' && type.structure === true);

  const held = page.relations.filter(isShown);
  for (const type of graph.relationTypes.values()) {
    for (const end of ['from', 'to'] as const) {
      const label = end === 'from' ? type.fact : type.inverse_fact;
      if (label === undefined) continue;
      const found = held.filter((relation) => relation.type === type && relation[end] === page);
      if (found.length === 0) continue;
      const other = end === 'from' ? 'to' : 'from';
      const values = found.slice(0, MOST_VALUES).map((relation) => factOf(relation, relation[other], checked, book));
      if (found.length > MOST_VALUES)
        values.push({ text: `and ${found.length - MOST_VALUES} more`, href: '#relations' });
      rows.push({ label, values });
    }
  }
  return rows;
}

/** Where the claim that gives the day of a page is to be read: the first of those that it rests on. */
function dayClaim({ on, summaryClaims, answers }: EntityPage, book: ClaimBook): string | undefined {
  const claim = on && claimDated([...summaryClaims, ...answers.flatMap(({ claims }) => claims)], on);
  return claim && book.hrefOf(claim);
}

function factOf(relation: RelationNode, other: Page, checked: Day, book: ClaimBook): FactValue {
  const { begun, ended, scope, amount, doubts, sure } = relationRow(relation, checked);
  const terms = amount ?? scope;
  const details = terms ? [said(terms, book)] : [];
  if (relation.standing === 'not-known')
    details.push(said(checked < sure ? { ...begun, words: doubts.before } : { ...ended!, words: doubts.after }, book));
  else if (ended && ended.claim !== begun.claim) {
    const { ended: day, through, unclear_from, ended_note } = relation;
    const end = { ...ended, words: datesInWords({ ended: day, through, unclear_from, ended_note }) };
    details.push(said(begun, book), said(end, book));
  } else details.push(said({ ...begun, words: (ended ?? begun).words }, book));
  return { text: other.title, href: href.page(other.id), details };
}

/** Amounts that the claims of an agreement state, for its key facts; each value once. */
export function amountFacts(graph: Graph, page: Page, book: ClaimBook): readonly FactRow[] {
  const seen = new Set<string>();
  const rows = new Map<string, FactValue[]>();
  for (const claim of book.claims) {
    if (!claim.amount || !claim.about.includes(page) || claim.status === 'disputed') continue;
    const kind = claim.amount.kind === undefined ? undefined : graph.amountKinds.get(claim.amount.kind);
    const label = kind?.label ?? 'Amount';
    const text = formatAmount(claim.amount);
    if (seen.has(`${label}\0${text}`)) continue;
    seen.add(`${label}\0${text}`);
    const { payer, receiver } = claim;
    const words = [
      payer && receiver ? `${payer.title} to ${receiver.title}` : '',
      claim.status === 'stated' ? '' : STATUS_WORDS[claim.status].toLowerCase(),
    ]
      .filter(Boolean)
      .join(', ');
    const at = book.hrefOf(claim);
    const details = words === '' ? [] : [{ words, caution: undefined, claim: at }];
    rows.set(label, [...(rows.get(label) ?? []), { text, details, claim: at }]);
  }
  return [...rows].map(([label, values]) => ({ label, values }));
}
