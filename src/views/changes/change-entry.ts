import { OF_THE_WORLD, type ChangeKind } from '#graph/changes.ts';
import type { ClaimNode, Page } from '#graph/graph.ts';
import { nearestSource } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import type { Wordings } from './wordings.ts';
import * as say from '#words/changes.ts';

/** A change as a reader is told it. */
export interface ChangeEntry extends Wordings {
  readonly kind: ChangeKind;
  readonly label: string;
  /** Spot on the page of changes. */
  readonly anchor: string;
  readonly title: string;
  readonly href: string;
  /** The editor's reason. */
  readonly reason: string | undefined;
  /** Who says so. */
  readonly source: Link | undefined;
  /** When it came about: in the world, or on this site. */
  readonly day: string;
  /** Since when it is known, in words, where that is later. */
  readonly known: string | undefined;
  /** Pages of today on which it stands, by title. */
  readonly pages: readonly Page[];
}

export const KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  began: say.began,
  happened: say.isNew,
  changed: say.changed,
  ended: say.ended,
  corrected: say.corrected,
  withdrawn: say.withdrawn,
  added: say.added,
  'source-added': say.sourceAdded,
  wording: say.wordedOtherwise,
};

const WORLD: ReadonlySet<ChangeKind> = new Set(OF_THE_WORLD);

/** Whether the world did it, or this site. The two never stand under one heading. */
export const sideOf = (kind: ChangeKind): 'world' | 'site' => (WORLD.has(kind) ? 'world' : 'site');

/** Who says so. */
export function sourceOf(claim: ClaimNode): Link {
  const { publisher, date, original } = nearestSource(claim);
  return { title: `${publisher}, ${date}`, href: original ?? href.claim(claim.id) };
}
