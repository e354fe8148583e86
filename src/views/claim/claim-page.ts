import type { CitationNode, Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { ClaimId } from '#schema/ids.ts';
import { relationRow } from '../as-of/relation-row.ts';
import { anchor, href } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatSpan } from '../wording/dates.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';
import { claimDates, claimEntry, STANDING_WORDS, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, type DisagreementEntry } from '../evidence/disagreement-entry.ts';
import { SOURCE_KIND_WORDS, SOURCE_KINDS, STATUS_MEANINGS } from '../evidence/evidence.ts';
import { sourceEntry, type SourceEntry } from '../evidence/sources-used.ts';
import type { Link } from '../link.ts';
import { notesOf } from '../page/relation-rows.ts';

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
  readonly usedBy: readonly Link[];
  /** With what is to be known of each, in sentences. */
  readonly relations: readonly Record<'words' | 'dates' | 'notes' | 'href', string>[];
  readonly disagreements: readonly DisagreementEntry[];
}

const joined = (...names: readonly (string | undefined)[]) => names.filter(Boolean).join(' and ');

export function claimPage(graph: Graph, id: ClaimId): ClaimPage {
  const claim = the(graph.claims, id);
  const entry = claimEntry(claim);
  const { amount, standing } = claim;
  const rows = [
    { label: claim.on === undefined ? 'Held' : 'Date', value: claimDates(claim) },
    {
      label: 'Held',
      value: claim.on === undefined ? '' : formatSpan(claim),
    },
    { label: 'Standing', value: standing === undefined ? '' : STANDING_WORDS[standing] },
    {
      label: amount?.kind === undefined ? 'Amount' : the(graph.amountKinds, amount.kind).label,
      value: amount ? formatAmount(amount) : '',
    },
    { label: 'Payer', value: joined(claim.payer?.title, amount?.payer_others) },
    { label: 'Receiver', value: joined(claim.receiver?.title, amount?.receiver_others) },
  ];
  const rank = ({ source }: CitationNode) => SOURCE_KINDS.indexOf(source.kind);
  return {
    claim: entry,
    statusMeaning: STATUS_MEANINGS[claim.status],
    rows: rows.filter(({ value }) => value !== ''),
    sources: [...claim.sources]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ source, locator }) => ({ ...sourceEntry(source), kind: SOURCE_KIND_WORDS[source.kind], locator })),
    usedBy: claim.usedBy.map((page) => ({
      title: page.title,
      href: href.page(page.id, page.claims.includes(claim) ? entry.anchor : undefined),
    })),
    relations: claim.relations.map((relation) => ({
      words: `${relationSentence(relationWords(relation))}${relation.scope ? ` (${relation.scope})` : ''}`,
      dates: formatSpan(relation),
      notes: notesOf(relation, relationRow(relation, graph.site.checked), graph.site.checked),
      href: href.page(relation.from.id, anchor.relation(relation.id)),
    })),
    disagreements: claim.disagreements.map(disagreementEntry),
  };
}
