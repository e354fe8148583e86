import type { ClaimNode, Graph } from '#graph/graph.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence, type Evidence } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { citedEntry } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { cardSince, lastChange, type CardSince } from './card-since.ts';
import * as say from '#words/claims.ts';

/** A claim as it stands in the page of somebody else. */
export interface ClaimCard {
  readonly title: string;
  readonly statement: string;
  readonly evidence: Evidence;
  readonly dates: string;
  /** The nearest sources, each with the way to the original. */
  readonly sources: readonly { readonly words: string; readonly href: string }[];
  /** How many there are besides. */
  readonly more: number;
  readonly checked: string;
  readonly since: readonly CardSince[];
  readonly changed: Link | undefined;
  readonly href: string;
}

/** More than these would not fit a card. */
const MOST_SOURCES = 2;

export function claimCard(graph: Graph, claim: ClaimNode): ClaimCard {
  const sources = nearestFirst(claim.sources).map(citedEntry);
  return {
    title: say.card(claim.statement),
    statement: claim.statement,
    evidence: evidence(claim),
    dates: claimDates(claim),
    sources: sources.slice(0, MOST_SOURCES).map((source) => ({
      words: `${source.publisher}, ${source.date}`,
      href: source.address ?? source.href,
    })),
    more: Math.max(0, sources.length - MOST_SOURCES),
    checked: formatDate(graph.site.checked),
    since: cardSince(graph, claim),
    changed: lastChange(graph, claim),
    href: href.claim(claim.id),
  };
}
