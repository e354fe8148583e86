import type { ClaimNode } from '#graph/graph.ts';
import type { Standing } from '#graph/bounds.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { AccountedSpan } from '#graph/account.ts';
import { anchor, href } from '../href.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import { evidence, type Evidence } from './evidence.ts';
import { nearestFirst, nearestSource } from './said-by.ts';
import * as say from '#words/standings.ts';

/** A claim as a list shows it. */
export interface ClaimEntry {
  readonly id: ClaimId;
  readonly anchor: string;
  readonly href: string;
  readonly statement: string;
  readonly evidence: Evidence;
  /** Its dates in words; empty for a definition that has none. */
  readonly dates: string;
  readonly standing: Standing | undefined;
  /** The source that is named for it, and how many more there are. */
  readonly source: NamedSource;
  readonly more: number;
  readonly note: string | undefined;
}

/** A source as a line of a claim names it. */
export interface NamedSource {
  readonly publisher: string;
  /** `Tea House, 28 October 2025`. */
  readonly words: string;
  /** The work itself, or its page where it has no address. */
  readonly href: string;
  /** What it is to the claim, where it does not say it: `after`, for a definition of the site's own. */
  readonly role: string;
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = say.standings;

const ROLES: Readonly<Partial<Record<ClaimStatus, string>>> = say.roles;

export function claimEntry(claim: ClaimNode): ClaimEntry {
  const { publisher, date, original, more } = nearestSource(claim);
  return {
    id: claim.id,
    anchor: anchor.claim(claim.id),
    href: href.claim(claim.id),
    statement: claim.statement,
    evidence: evidence(claim),
    dates: claimDates(claim),
    standing: claim.standing,
    source: {
      publisher,
      words: `${publisher}, ${date}`,
      href: original ?? href.source(nearestFirst(claim.sources)[0]!.source.id),
      role: ROLES[claim.status] ?? '',
    },
    more,
    note: claim.note,
  };
}

/** The dates of a claim in words, with what is to be known of them: a day, or a span. */
export function claimDates(claim: Pick<ClaimNode, 'on' | 'date_note' | keyof AccountedSpan>): string {
  const dates = claim.on === undefined ? formatSpan(claim) : formatDate(claim.on);
  return claim.date_note === undefined ? dates : `${dates || say.notDated} (${claim.date_note})`;
}

/** What is to be known of the date of a claim where that stands alone: by the account of 29 July 2026. */
export const dateNote = ({ account, date_note }: Pick<ClaimNode, 'account' | 'date_note'>): string =>
  [account && say.byTheAccountOf(formatDate(account)), date_note].filter(Boolean).join('; ');
