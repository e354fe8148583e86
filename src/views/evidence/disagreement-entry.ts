import type { ClaimNode, DisagreementNode, GapNode } from '#graph/graph.ts';
import { href } from '../href.ts';
import { sourceEntry, type SourceEntry } from './sources-used.ts';
import { linkTo, type Link } from '../link.ts';

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
  readonly about: readonly Link[];
}

export function disagreementEntry({
  id,
  question,
  positions,
  follows,
  why,
  about,
}: DisagreementNode): DisagreementEntry {
  return {
    anchor: `q-${id}`,
    href: href.disagreements(id),
    question,
    positions: positions.map(({ says, claims, sources }, index) => ({
      says,
      claims: claims.map(claimLink),
      sources: sources.map(({ source }) => sourceEntry(source)),
      followed: follows === index + 1 || follows === 'both',
    })),
    verdict:
      follows === 'open'
        ? 'Open: the site follows neither.'
        : follows === 'both'
          ? 'Each is right in its own way.'
          : `The site follows position ${follows}.`,
    why,
    about: about.map(linkTo),
  };
}

const claimLink = ({ id, statement }: ClaimNode): ClaimLink => ({ href: href.claim(id), statement });

/** Something looked for and not found. */
export interface GapEntry {
  readonly anchor: string;
  readonly sought: string;
  readonly found: string;
  readonly claims: readonly ClaimLink[];
}

export const gapEntry = ({ id, sought, found, claims }: GapNode): GapEntry => ({
  anchor: `g-${id}`,
  sought,
  found,
  claims: claims.map(claimLink),
});
