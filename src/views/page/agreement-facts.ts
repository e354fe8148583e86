import { amountValue } from '#graph/carried.ts';
import type { ClaimNode, EntityPage, Graph, RelationNode } from '#graph/graph.ts';
import { claimDates, STANDING_WORDS } from '../evidence/claim-entry.ts';
import { carriersOf, statusOf } from '../evidence/carriers.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { formatAmount, partiesInWords } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import type { FactRow, FactValue } from './key-facts.ts';
import type { Said } from './said.ts';
import * as say from '#words/page.ts';

/** What the box of key facts says of an agreement alone: its state, how long its terms run, and its amounts. */
export const agreementFacts = (graph: Graph, page: EntityPage, book: ClaimBook): readonly FactRow[] => [
  ...stateFact(page, book),
  ...termFact(page, book),
  ...amountFacts(graph, page, book),
];

/** Whether it is in force, where that is known of all its parties; of others each party says what is not known. */
function stateFact(page: EntityPage, book: ClaimBook): readonly FactRow[] {
  const parties = page.relations.filter(
    ({ type, from, to }) => type.structure && to === page && from.shape === 'entity' && from.kind.shape !== 'change',
  );
  const [first, ...others] = parties;
  if (!first || first.standing === 'not-known' || others.some(({ standing }) => standing !== first.standing)) return [];
  const { start, end } = carriersOf(first);
  // That it goes on is known of what runs on that began with it.
  const claims =
    first.standing === 'ended' && end.length > 0
      ? end
      : [...start, ...termsOf(page).map((relation) => carriersOf(relation).end[0]!)];
  const left = page.relations.filter(
    ({ type, to, standing }) => type.leaves !== undefined && to === page && standing === 'in-force',
  );
  const details = first.standing === 'in-force' ? left.map((relation) => leftBy(relation, book)) : [];
  return [{ label: say.state, values: [{ text: STANDING_WORDS[first.standing], mark: book.mark(claims), details }] }];
}

function leftBy(relation: RelationNode, book: ClaimBook): Said {
  const [claim] = carriersOf(relation).start;
  const status = statusOf(relation, claim);
  return {
    words: `${relation.type.leaves!} ${formatSpan(relation)}`,
    caution: status === 'stated' ? undefined : STATUS_WORDS[status].toLowerCase(),
    claim: book.hrefOf(claim),
  };
}

/** Until when terms run that began with it: `2032, licence`. */
function termFact(page: EntityPage, book: ClaimBook): readonly FactRow[] {
  const values = termsOf(page).map((relation): FactValue => {
    const { through, type } = relation;
    const claim = book.hrefOf(carriersOf(relation).end[0]!);
    return { text: formatDate(through!), details: [{ words: type.short ?? type.label, caution: undefined, claim }] };
  });
  return values.length === 0 ? [] : [{ label: say.runsTo, values }];
}

/** What began with it and runs on to a last day. */
function termsOf(page: EntityPage): readonly RelationNode[] {
  const relations = new Set(page.claims.flatMap((claim) => claim.relations));
  return [...relations].filter(
    ({ since, through, standing }) =>
      since !== undefined && since === page.on && through !== undefined && standing === 'in-force',
  );
}

/**
 * Amounts that the claims of an agreement state, for its key facts; each once, and not as reported where it is stated.
 */
function amountFacts(graph: Graph, page: EntityPage, book: ClaimBook): readonly FactRow[] {
  const seen = new Set<string>();
  const rows = new Map<string, FactValue[]>();
  for (const claim of page.claims) {
    if (!claim.amount || !claim.about.includes(page) || claim.status === 'disputed') continue;
    if (claim.status !== 'stated' && page.claims.some((other) => other.status === 'stated' && isSame(other, claim)))
      continue;
    const kind = claim.amount.kind === undefined ? undefined : graph.amountKinds.get(claim.amount.kind);
    const label = kind?.label ?? say.amount;
    const text = formatAmount(claim.amount);
    const { payer, receiver } = claim;
    const caution = STATUS_WORDS[claim.status].toLowerCase();
    const told = [label, text, payer?.id, receiver?.id].join('\0');
    if (seen.has(told)) continue;
    seen.add(told);
    const words = [
      payer && receiver ? partiesInWords(kind, [payer.title, receiver.title], say.between) : '',
      isOfDay(claim, page) ? '' : claimDates(claim),
      claim.status === 'stated' || text.includes(caution) ? '' : caution,
    ]
      .filter(Boolean)
      .join(', ');
    const at = book.hrefOf(claim);
    const details = words === '' ? [] : [{ words, caution: undefined, claim: at }];
    rows.set(label, [...(rows.get(label) ?? []), { text, details, claim: at }]);
  }
  return [...rows].map(([label, values]) => ({ label, values }));
}

/** Whether an amount is that of the day of the agreement and has not changed since: it needs no dates of its own. */
const isOfDay = ({ on, since, standing }: ClaimNode, page: EntityPage) =>
  (on ?? since) === page.on && (on !== undefined || standing === 'in-force');

/** Whether two claims give one amount from one to another, whatever the terms. */
const isSame = (a: ClaimNode, b: ClaimNode): boolean =>
  a.amount !== undefined &&
  b.amount !== undefined &&
  a.amount.kind === b.amount.kind &&
  amountValue(a.amount) === amountValue(b.amount) &&
  a.payer === b.payer &&
  a.receiver === b.receiver;
