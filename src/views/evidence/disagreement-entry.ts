import type { Graph, Page } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { Citation } from '#schema/claim.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { ClaimId } from '#schema/ids.ts';
import { href } from '../href.ts';
import { sourceEntry, type SourceEntry } from './sources-used.ts';

interface ClaimLink {
  readonly href: string;
  readonly statement: string;
}

export interface PositionEntry {
  readonly says: string;
  readonly claims: readonly ClaimLink[];
  readonly sources: readonly SourceEntry[];
  readonly followed: boolean;
}

/** A question on which sources differ. */
export interface DisagreementEntry {
  readonly anchor: string;
  readonly href: string;
  readonly question: string;
  readonly positions: readonly PositionEntry[];
  /** Which position the site follows, in words. */
  readonly verdict: string;
  readonly why: string;
  readonly about: readonly { readonly title: string; readonly href: string }[];
}

export function disagreementEntry(
  graph: Graph,
  { id, question, positions, follows, why, about }: Disagreement,
): DisagreementEntry {
  return {
    anchor: `q-${id}`,
    href: href.disagreements(id),
    question,
    positions: positions.map(({ says, claims = [], sources = [] }, index) => ({
      says,
      claims: claimLinks(graph, claims),
      sources: sources.map((citation: Citation) => sourceEntry(the(graph.sources, citation.source))),
      followed: follows === index + 1 || follows === 'both',
    })),
    verdict:
      follows === 'open'
        ? 'Open: the site follows neither.'
        : follows === 'both'
          ? 'Each is right in its own way.'
          : `The site follows position ${follows}.`,
    why,
    about: about.map((page) => ({ title: the(graph.pages, page).title, href: href.page(page) })),
  };
}

const claimLinks = (graph: Graph, ids: readonly ClaimId[]): ClaimLink[] =>
  ids.map((id) => ({ href: href.claim(id), statement: the(graph.claims, id).statement }));

/** Something looked for and not found. */
export interface GapEntry {
  readonly anchor: string;
  readonly sought: string;
  readonly found: string;
  readonly claims: readonly ClaimLink[];
}

export const gapEntry = (graph: Graph, { id, sought, found, claims = [] }: Gap): GapEntry => ({
  anchor: `g-${id}`,
  sought,
  found,
  claims: claimLinks(graph, claims),
});

/** Disagreements that concern a page. */
export const disagreementsOn = (graph: Graph, page: Page): readonly DisagreementEntry[] =>
  graph.disagreements.filter(({ about }) => about.includes(page.id)).map((one) => disagreementEntry(graph, one));

/** What was looked for on the subject of a page and not found. */
export const gapsOn = (graph: Graph, page: Page): readonly GapEntry[] =>
  graph.gaps.filter(({ about }) => about.includes(page.id)).map((gap) => gapEntry(graph, gap));
