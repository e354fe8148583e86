import type { ClaimNode, Graph, Step } from '#graph/graph.ts';
import { sideOf, type ChangeEntry } from '../changes/change-entry.ts';
import { entryOf } from '../changes/entry.ts';
import { stepSince } from '../changes/step-since.ts';
import { citing, href } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/claims.ts';

/** What a card says where its address names the edition of which it was embedded. */
export interface CardSince {
  /** Names the edition in the address. */
  readonly anchor: string;
  /** Whether the claim is the same, other by the world, or other because the site was wrong. */
  readonly look: 'same' | 'world' | 'wrong';
  readonly words: string;
}

/** What has become of a claim since each edition that has it: a card has no script to work that out. */
export const cardSince = (graph: Graph, claim: ClaimNode): readonly CardSince[] =>
  graph.editions
    .filter((edition) => edition.claims.has(claim.id))
    .map((edition) => {
      const entry = entryIn(graph, stepSince(graph, edition), claim);
      return { anchor: `edition-${edition.day}`, ...sinceEmbedded(entry, formatDate(edition.day)) };
    });

/** When its facts changed last from one edition to the next, with the way to both wordings. */
export function lastChange(graph: Graph, claim: ClaimNode): Link | undefined {
  for (const step of graph.steps.slice(0, -1).toReversed()) {
    const entry = entryIn(graph, step, claim);
    if (entry && entry.kind !== 'wording')
      return { title: changedOn(entry), href: citing(href.claim(claim.id), step.before.day) };
  }
  return undefined;
}

function entryIn(graph: Graph, step: Step, { id }: ClaimNode): ChangeEntry | undefined {
  const change = step.changes.find(({ sort, before, after }) => sort === 'claim' && (after ?? before)?.id === id);
  return change && entryOf(graph, step, change);
}

function sinceEmbedded(entry: ChangeEntry | undefined, edition: string): Omit<CardSince, 'anchor'> {
  if (!entry) return { look: 'same', words: say.unchangedSinceThisWasEmbedded(edition) };
  if (entry.kind === 'wording') return { look: 'same', words: say.sameFactInOtherWords };
  const before = entry.before?.map(({ text }) => text).join(' ');
  const isWrong = entry.kind === 'corrected' || entry.kind === 'withdrawn';
  const look = isWrong ? 'wrong' : sideOf(entry.kind) === 'world' ? 'world' : 'same';
  if (look === 'same' || before === undefined) return { look, words: say.afterThisWasEmbedded(changedOn(entry)) };
  return { look, words: say.whenThisWasEmbedded(before, changedOn(entry), entry.reason) };
}

const changedOn = ({ label, day }: ChangeEntry) => `${label} ${formatDate(day)}`;
