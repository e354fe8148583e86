import type { CitationNode, ClaimNode, Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { ClaimId } from '#schema/ids.ts';
import { relationRow } from '../as-of/relation-row.ts';
import { claimEntry, STANDING_WORDS, claimDates, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, type DisagreementEntry } from '../evidence/disagreement-entry.ts';
import { isFirstHand, STATUS_MEANINGS } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { citedEntry, type SourceEntry } from '../evidence/sources-used.ts';
import { anchor, href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { notesOf } from '../page/relation-rows.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatSpan } from '../wording/dates.ts';
import { CAUTIONS, relationSentence, relationWords } from '../wording/relations.ts';
import * as say from '#words/claims.ts';

/** A source behind a claim, with where to look in it. */
export interface CitedSource extends SourceEntry {
  readonly kind: string;
  readonly locator: string | undefined;
  /** Words of it. */
  readonly quote: string | undefined;
  readonly note: string | undefined;
}

/** Everything the page of a claim shows. */
export interface ClaimPage {
  readonly claim: ClaimEntry;
  /** The page that it concerns first of all. */
  readonly about: Link | undefined;
  /** `2 sources, 1 first-hand`. */
  readonly basis: string;
  readonly statusMeaning: string;
  /** Rows of label and value: dates, standing, amount. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** What the sources are to it: who says so, or what the site took from where. */
  readonly restsOn: string;
  /** Nearest to the facts first. */
  readonly sources: readonly CitedSource[];
  /** Works that it is not taken from but held against, in the same order. */
  readonly heldAgainst: readonly CitedSource[];
  /** Pages that cite it or that it concerns, by kind, and rows of the clauses that quote it. */
  readonly usedBy: readonly { readonly label: string; readonly pages: readonly Link[] }[];
  /** With what is to be known of each, in sentences. */
  readonly relations: readonly Record<'words' | 'dates' | 'notes' | 'href', string>[];
  readonly disagreements: readonly DisagreementEntry[];
}

const joined = (...names: readonly (string | undefined)[]) => names.filter(Boolean).join(say.betweenNames);

export function claimPage(graph: Graph, id: ClaimId): ClaimPage {
  const claim = the(graph.claims, id);
  const { checked } = graph.site;
  const firstHand = claim.sources.filter(({ source }) => isFirstHand(source)).length;
  return {
    claim: claimEntry(claim),
    about: claim.about[0] && linkTo(claim.about[0]),
    basis: say.sourcesFirstHand(claim.sources.length, firstHand),
    statusMeaning: STATUS_MEANINGS[claim.status],
    rows: rowsOf(graph, claim),
    restsOn: RESTS_ON[claim.status] ?? say.whoSaysSo,
    sources: nearestFirst(claim.sources).map(citedSource),
    heldAgainst: nearestFirst(claim.heldAgainst).map(citedSource),
    usedBy: usedBy(graph, claim),
    relations: claim.relations.map((relation) => ({
      words: `${relationSentence(relationWords(relation))}${relation.scope ? ` (${relation.scope})` : ''}`,
      dates: [formatSpan(relation), CAUTIONS[relation.status]].filter(Boolean).join(', '),
      notes: notesOf(relation, relationRow(relation, checked), checked),
      href: href.page(relation.from.id, anchor.relation(relation.id)),
    })),
    disagreements: claim.disagreements.map(disagreementEntry),
  };
}

/** Nobody says what the site says itself. */
const RESTS_ON: Readonly<Partial<Record<ClaimStatus, string>>> = {
  defined: say.whatTheWordIsTakenFrom,
  'not-found': say.whereThisSiteLooked,
  inferred: say.whatThisSiteConcludesFrom,
};

const citedSource = (citation: CitationNode): CitedSource => ({
  ...citedEntry(citation),
  kind: citation.source.kind.label,
  locator: citation.locator,
  quote: citation.quote,
  note: citation.source.note,
});

function rowsOf(graph: Graph, claim: ClaimNode): ClaimPage['rows'] {
  const { amount, standing, payer, receiver } = claim;
  const kind = amount?.kind === undefined ? undefined : the(graph.amountKinds, amount.kind);
  return [
    { label: claim.on === undefined ? say.held : say.date, value: claimDates(claim) },
    { label: say.held, value: claim.on === undefined ? '' : formatSpan(claim) },
    { label: say.standing, value: standing === undefined ? '' : STANDING_WORDS[standing] },
    {
      label: kind?.label ?? say.amount,
      value: amount ? formatAmount(amount) : '',
    },
    { label: kind?.payer ?? say.payer, value: joined(payer?.title, amount?.payer_others) },
    { label: kind?.receiver ?? say.receiver, value: joined(receiver?.title, amount?.receiver_others) },
    { label: say.note, value: claim.note ?? '' },
  ].filter(({ value }) => value !== '');
}

/**
 * By the plural of their kind, in the order of their titles; each leads to the claim where the page lists it. Last come
 * the rights that are told clause by clause in its words.
 */
function usedBy({ clauses }: Graph, claim: ClaimNode): ClaimPage['usedBy'] {
  const pages = Map.groupBy(claim.usedBy, (page) => (page.shape === 'entity' ? page.kind.plural : say.questions));
  const quoting = clauses.filter(({ cells }) => cells.some((cell) => cell.claims.includes(claim)));
  const clauseLinks = quoting.map(({ id, title, note }) => ({
    title: note ? `${title}, ${note}` : title,
    href: href.clauses(anchor.clause(id)),
  }));
  return [
    ...[...pages].map(([label, its]) => ({
      label,
      pages: its.map((page) => ({
        title: page.title,
        href: href.page(page.id, page.claims.includes(claim) ? anchor.claim(claim.id) : undefined),
      })),
    })),
    ...(clauseLinks.length > 0 ? [{ label: say.clauseByClause, pages: clauseLinks }] : []),
  ];
}
