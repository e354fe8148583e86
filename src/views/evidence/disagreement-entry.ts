import type { ClaimNode, DisagreementNode, GapNode, SourceNode } from '#graph/graph.ts';
import { anchor, href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { difference } from '../page/differences.ts';
import { isFirstHand } from './evidence.ts';
import { saidBy } from './said-by.ts';
import { sourceEntry } from './sources-used.ts';
import { claimNumber } from '#words/lines.ts';
import * as say from '#words/evidence.ts';

interface ClaimLink {
  readonly href: string;
  readonly statement: string;
}

/** What a source counts for: it is first-hand, press or analysis, or weak. */
export type Weight = 'first-hand' | 'second-hand' | 'weak';

/** One side of a question on which sources differ. */
export interface Side {
  /** What it says; empty for the one whose words are the verdict. */
  readonly says: string;
  readonly followed: boolean;
  /** One for each source that it rests on, the nearest to the facts first. */
  readonly weights: readonly Weight[];
  /** The same in words: `2 first-hand, 1 weak`. */
  readonly weighed: string;
  /** Who says so, each leading to the claim, or to the source where there is no claim. */
  readonly by: readonly Link[];
}

/** How a question stands: open, each side right for its day, or decided for one. */
export type Outcome = 'open' | 'both' | 'decided';

/** A question on which sources differ. */
export interface DisagreementEntry {
  readonly anchor: string;
  readonly href: string;
  readonly question: string;
  readonly outcome: Outcome;
  /** The verdict in a few words, and what follows them. */
  readonly verdict: string;
  readonly rest: string;
  readonly why: string;
  readonly sides: readonly Side[];
  readonly about: readonly Link[];
}

export function disagreementEntry(node: DisagreementNode): DisagreementEntry {
  const { id, question, positions, follows, why, about } = node;
  const outcome = typeof follows === 'number' ? 'decided' : follows;
  const { verdict, rest } = difference(node);
  return {
    anchor: anchor.disagreement(id),
    href: href.disagreements(id),
    question,
    outcome,
    verdict,
    rest: outcome === 'decided' ? rest : '',
    why,
    sides: positions.map((position, index) => sideOf(position, follows === 'both' || follows === index + 1, outcome)),
    about: about.map(linkTo),
  };
}

function sideOf(
  { says, claims, sources }: DisagreementNode['positions'][number],
  followed: boolean,
  outcome: Outcome,
): Side {
  // A side that names sources of its own rests on those alone.
  const its = sources.length > 0 ? sources : claims.flatMap((claim) => claim.sources);
  const weights = [...new Set(its.map(({ source }) => source))]
    .map(weightOf)
    .sort((a, b) => WEIGHTS.indexOf(a) - WEIGHTS.indexOf(b));
  const works = sources.map(({ source }) => sourceEntry(source));
  const names = claims.map(saidBy);
  return {
    says: outcome === 'decided' && followed ? '' : says,
    followed,
    weights,
    weighed: WEIGHTS.map((weight) => [weights.filter((one) => one === weight).length, weight] as const)
      .filter(([count]) => count > 0)
      .map(([count, weight]) => `${count} ${weight}`)
      .join(', '),
    by: [
      ...works.map((work) => ({ title: `${work.publisher}, ${work.date}`, href: work.href })),
      // A claim may have more sources than those of this side, and two may have the same.
      ...claims.map(({ id }, index) => ({
        title: works.length > 0 || names.indexOf(names[index]!) < index ? claimNumber(index + 1) : names[index]!,
        href: href.claim(id),
      })),
    ],
  };
}

const WEIGHTS: readonly Weight[] = ['first-hand', 'second-hand', 'weak'];

const weightOf = (source: SourceNode): Weight =>
  source.standing === 'weak' ? 'weak' : isFirstHand(source) ? 'first-hand' : 'second-hand';

const claimLink = ({ id, statement }: ClaimNode): ClaimLink => ({ href: href.claim(id), statement });

/** The questions by how they stand, the open ones first. */
export function disagreementGroups(nodes: readonly DisagreementNode[]) {
  const entries = nodes.map(disagreementEntry);
  return [
    { anchor: 'open', title: say.open, entries: entries.filter(({ outcome }) => outcome === 'open') },
    { anchor: 'both', title: say.eachRightForItsDay, entries: entries.filter(({ outcome }) => outcome === 'both') },
    { anchor: 'decided', title: say.decided, entries: entries.filter(({ outcome }) => outcome === 'decided') },
  ].filter((group) => group.entries.length > 0);
}

/** Something looked for and not found. */
export interface GapEntry {
  readonly anchor: string;
  readonly sought: string;
  readonly found: string;
  /** Where was looked, as the end of a sentence: `stored pages and filings`. */
  readonly looked: string | undefined;
  readonly claims: readonly ClaimLink[];
}

export const gapEntry = ({ id, sought, found, looked, claims }: GapNode): GapEntry => ({
  anchor: anchor.gap(id),
  sought,
  found,
  looked,
  claims: claims.map(claimLink),
});
