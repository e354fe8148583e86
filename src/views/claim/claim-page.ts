import { standingOf } from '#graph/dates.ts';
import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { ClaimId } from '#schema/ids.ts';
import { href } from '../href.ts';
import { formatAmount } from '../words/amounts.ts';
import { formatSpan } from '../words/dates.ts';
import { claimDates, claimEntry, STANDING_WORDS, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, type DisagreementEntry } from '../evidence/disagreement-entry.ts';
import { SOURCE_KIND_WORDS, SOURCE_KINDS, STATUS_MEANINGS } from '../evidence/evidence.ts';
import { sourceEntry, type SourceEntry } from '../evidence/sources-used.ts';

/** A source behind a claim, with where to look in it. */
export interface CitedSource extends SourceEntry {
  readonly kind: string;
  readonly locator: string | undefined;
}

/** Everything the page of a claim shows. */
export interface ClaimPage {
  readonly claim: ClaimEntry;
  readonly statusMeaning: string;
  /** Rows of label and value: dates, standing, amount. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** First-hand sources first, then in the order of the claim. */
  readonly sources: readonly CitedSource[];
  readonly usedBy: readonly { readonly title: string; readonly href: string }[];
  readonly relations: readonly { readonly words: string; readonly dates: string; readonly href: string }[];
  readonly disagreements: readonly DisagreementEntry[];
}

export function claimPage(graph: Graph, id: ClaimId): ClaimPage {
  const claim = the(graph.claims, id);
  const entry = claimEntry(graph, claim);
  const standing = standingOf(claim, graph.site.checked);
  const amount = claim.amount;
  const rows = [
    { label: claim.on === undefined ? 'Held' : 'Date', value: claimDates(claim) },
    {
      label: 'Held',
      value: claim.on !== undefined && (claim.since || claim.ended || claim.through) ? formatSpan(claim) : '',
    },
    { label: 'Standing', value: standing === undefined ? '' : STANDING_WORDS[standing] },
    {
      label: amount?.kind === undefined ? 'Amount' : the(graph.amountKinds, amount.kind).label,
      value: amount ? formatAmount(amount) : '',
    },
    { label: 'Payer', value: amount?.payer ? the(graph.pages, amount.payer).title : '' },
    { label: 'Receiver', value: amount?.receiver ? the(graph.pages, amount.receiver).title : '' },
  ];
  const sources = claim.sources.map(({ source, locator }) => ({ node: the(graph.sources, source), locator }));
  const rank = (kind: (typeof sources)[number]['node']['kind']) => SOURCE_KINDS.indexOf(kind);
  return {
    claim: entry,
    statusMeaning: STATUS_MEANINGS[claim.status],
    rows: rows.filter(({ value }) => value !== ''),
    sources: [...sources]
      .sort((a, b) => rank(a.node.kind) - rank(b.node.kind))
      .map(({ node, locator }) => ({ ...sourceEntry(node), kind: SOURCE_KIND_WORDS[node.kind], locator })),
    usedBy: graph.pagesUsing(id).map((page) => ({
      title: page.title,
      href: href.page(page.id, graph.claimsOf(page.id).includes(claim) ? entry.anchor : undefined),
    })),
    relations: graph.relationsOn(id).map((relation) => ({
      words: `${the(graph.pages, relation.from).title} ${relation.type.label} ${the(graph.pages, relation.to).title}${relation.scope ? ` (${relation.scope})` : ''}`,
      dates: formatSpan(relation),
      href: href.page(relation.from, `r-${relation.id}`),
    })),
    disagreements: graph.disagreements
      .filter(({ positions }) => positions.some(({ claims = [] }) => claims.includes(id)))
      .map((one) => disagreementEntry(graph, one)),
  };
}
