import type { Graph, Page } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { holdsOn } from '#graph/time.ts';
import { href } from '../href.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatDate, formatSpan } from '../words/dates.ts';
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

/** The box of key facts of an entity: its kind and day, then a row for each type of relation in force that has a label for it. */
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
  const held = graph.relationsOf(page.id).filter((relation) => holdsOn(relation, graph.site.checked));
  for (const type of graph.relationTypes.values()) {
    for (const end of ['from', 'to'] as const) {
      const label = end === 'from' ? type.fact : type.inverse_fact;
      if (label === undefined) continue;
      const found = held.filter((relation) => relation.type === type && relation[end] === page.id);
      if (found.length === 0) continue;
      const values: FactValue[] = found.slice(0, MOST_VALUES).map((relation) => {
        const other = the(graph.pages, relation[end === 'from' ? 'to' : 'from']);
        const caution = relation.status === 'stated' ? undefined : STATUS_WORDS[relation.status].toLowerCase();
        const detail = [
          relation.amount && formatAmount(relation.amount),
          relation.amount ? undefined : relation.scope,
          relation.since || relation.through ? formatSpan(relation) : undefined,
          caution,
        ];
        return {
          text: other.title,
          href: href.page(other.id),
          detail: detail.filter(Boolean).join(', '),
          claim: book.hrefOf(relation.claims[0]!),
        };
      });
      if (found.length > MOST_VALUES)
        values.push({ text: `and ${found.length - MOST_VALUES} more`, href: '#relations', detail: '' });
      rows.push({ label, values });
    }
  }
  return rows;
}

/** Amounts that the claims of an agreement state, for its key facts; each value once. */
export function amountFacts(graph: Graph, page: Page, book: ClaimBook): readonly Fact[] {
  const seen = new Set<string>();
  const rows = new Map<string, FactValue[]>();
  for (const claim of book.claims) {
    if (!claim.amount || !claim.about.includes(page.id) || claim.status === 'disputed') continue;
    const kind = claim.amount.kind === undefined ? undefined : graph.amountKinds.get(claim.amount.kind);
    const label = kind?.label ?? 'Amount';
    const text = formatAmount(claim.amount);
    if (seen.has(`${label}\0${text}`)) continue;
    seen.add(`${label}\0${text}`);
    const parties = [
      claim.amount.payer && the(graph.pages, claim.amount.payer).title,
      claim.amount.receiver && the(graph.pages, claim.amount.receiver).title,
    ];
    const detail = [
      parties[0] && parties[1] ? `${parties[0]} to ${parties[1]}` : '',
      claim.status === 'stated' ? '' : STATUS_WORDS[claim.status].toLowerCase(),
    ]
      .filter(Boolean)
      .join(', ');
    rows.set(label, [...(rows.get(label) ?? []), { text, detail, claim: book.hrefOf(claim.id) }]);
  }
  return [...rows].map(([label, values]) => ({ label, values }));
}
