import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import { href } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';

/** One value of a row of the key facts. */
export interface FactValue {
  readonly text: string;
  readonly href?: string | undefined;
  /** Amount, scope or date behind it, in words. */
  readonly detail: string;
  /** The claim that carries it; none for what the record itself says. */
  readonly claim?: string | undefined;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** How many values a row shows before it says how many more the relations below hold. */
const MOST_VALUES = 3;

/**
 * The box of key facts of an entity: its kind and day, then a row for each type of relation in force that has a label
 * for it.
 */
export function keyFacts(graph: Graph, page: Page, book: ClaimBook): readonly Fact[] {
  const rows: Fact[] = [];
  if (page.shape === 'entity') {
    rows.push({ label: 'Kind', values: [{ text: page.kind.label, href: href.index(page.kind.id), detail: '' }] });
    if (page.on !== undefined)
      rows.push({
        label: page.kind.shape === 'change' ? 'Made on' : 'Day',
        values: [{ text: formatDate(page.on), detail: '' }],
      });
  }
  if (page.aliases && page.aliases.length > 0)
    rows.push({ label: 'Also called', values: [{ text: page.aliases.join(', '), detail: '' }] });
  const held = page.relations.filter(({ standing }) => standing === 'in-force');
  for (const type of graph.relationTypes.values()) {
    for (const end of ['from', 'to'] as const) {
      const label = end === 'from' ? type.fact : type.inverse_fact;
      if (label === undefined) continue;
      const found = held.filter((relation) => relation.type === type && relation[end] === page);
      if (found.length === 0) continue;
      const other = end === 'from' ? 'to' : 'from';
      const values = found.slice(0, MOST_VALUES).map((relation) => factOf(relation, relation[other], book));
      if (found.length > MOST_VALUES)
        values.push({ text: `and ${found.length - MOST_VALUES} more`, href: '#relations', detail: '' });
      rows.push({ label, values });
    }
  }
  return rows;
}

function factOf(relation: RelationNode, other: Page, book: ClaimBook): FactValue {
  const { amount, scope, since, through, status, claims } = relation;
  const detail = [
    amount ? formatAmount(amount) : scope,
    since || through ? formatSpan(relation) : undefined,
    status === 'stated' ? undefined : STATUS_WORDS[status].toLowerCase(),
  ];
  return {
    text: other.title,
    href: href.page(other.id),
    detail: detail.filter(Boolean).join(', '),
    claim: book.hrefOf(claims[0]!),
  };
}

/** Amounts that the claims of an agreement state, for its key facts; each value once. */
export function amountFacts(graph: Graph, page: Page, book: ClaimBook): readonly Fact[] {
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
    const detail = [
      payer && receiver ? `${payer.title} to ${receiver.title}` : '',
      claim.status === 'stated' ? '' : STATUS_WORDS[claim.status].toLowerCase(),
    ]
      .filter(Boolean)
      .join(', ');
    rows.set(label, [...(rows.get(label) ?? []), { text, detail, claim: book.hrefOf(claim) }]);
  }
  return [...rows].map(([label, values]) => ({ label, values }));
}
