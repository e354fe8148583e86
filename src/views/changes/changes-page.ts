import { OF_THE_SITE, OF_THE_WORLD, type ChangeKind } from '#graph/changes.ts';
import type { Graph, Step } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { KIND_LABELS, sideOf, type ChangeEntry } from './change-entry.ts';
import { entriesOf } from './entry.ts';
import { inNumbers } from './in-numbers.ts';
import * as say from '#words/changes.ts';

/** Changes of one day: of the world, or of an edition of this site. */
export interface ChangesOfDay {
  readonly anchor: string;
  readonly words: string;
  readonly side: 'world' | 'site';
  /** Of an edition: what it was compared with, and how many facts are worded otherwise. */
  readonly edition: { readonly here: string; readonly before: Link; readonly reworded: string } | undefined;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangesPage {
  /** Every edition, the newest first. */
  readonly editions: readonly Link[];
  /** The newest edition in numbers; of the first there are none. */
  readonly newest: { readonly words: string; readonly bold: string; readonly rest: string } | undefined;
  /** Facts that have changed since and that no edition tells yet. */
  readonly pending: number;
  /** Kinds of change to choose from, those of this site apart from those of the world. */
  readonly choices: readonly {
    readonly label: string;
    readonly name: 'kind';
    readonly options: readonly { readonly value: ChangeKind; readonly word: string; readonly count: number }[];
  }[];
  /** The newest first. */
  readonly days: readonly ChangesOfDay[];
  /** By the title of the page. */
  readonly byPage: readonly (Link & { readonly entries: readonly ChangeEntry[] })[];
}

export function changesPage(graph: Graph): ChangesPage {
  const frozen = graph.steps.slice(0, -1);
  const [now, last] = [graph.steps.at(-1), frozen.at(-1)];
  const days = frozen
    .flatMap((step) => daysOf(graph, step))
    .sort((a, b) => byCodePoint(b.day, a.day) || byCodePoint(a.side, b.side));
  const entries = days.flatMap((day) => day.entries);
  const pages = [...new Set(entries.flatMap((entry) => entry.pages))];
  return {
    editions: graph.editions.map(({ day }) => ({ title: formatDate(day), href: href.edition(day) })).toReversed(),
    newest: last && { words: formatDate(last.after.day), ...inNumbers(graph, last) },
    pending: now ? entriesOf(graph, now).length : 0,
    choices: [
      { label: say.kindsOnThisSite, name: 'kind', options: countedKinds(OF_THE_SITE, entries) },
      { label: say.kindsInTheWorld, name: 'kind', options: countedKinds(OF_THE_WORLD, entries) },
    ],
    days: merged(days),
    byPage: pages
      .sort(byTitle)
      .map((page) => ({ ...linkTo(page), entries: entries.filter((entry) => entry.pages.includes(page)) })),
  };
}

const countedKinds = (kinds: readonly ChangeKind[], entries: readonly ChangeEntry[]) =>
  kinds
    .map((value) => ({
      value,
      word: KIND_LABELS[value],
      count: entries.filter(({ kind }) => kind === value).length,
    }))
    .filter(({ count }) => count > 0);

type Dated = ChangesOfDay & { readonly day: string };

function daysOf(graph: Graph, step: Step): readonly Dated[] {
  const { before, after, changes } = step;
  const { world = [], site = [] } = Object.groupBy(entriesOf(graph, step), ({ kind }) => sideOf(kind));
  const reworded = changes.filter(({ kind }) => kind === 'wording').length;
  const ofSite: Dated = {
    day: after.day,
    anchor: `edition-${after.day}`,
    words: formatDate(after.day),
    side: 'site',
    edition: {
      here: href.edition(after.day),
      before: { title: formatDate(before.day), href: href.edition(before.day) },
      reworded: reworded === 0 ? '' : say.soManyWordedOtherwise(reworded),
    },
    entries: site,
  };
  const ofWorld = [...Map.groupBy(world, ({ day }) => day)].map(([day, entries]): Dated => ({
    day,
    anchor: `day-${day}`,
    words: formatDate(day),
    side: 'world',
    edition: undefined,
    entries,
  }));
  return [ofSite, ...ofWorld];
}

/** A day of the world that two editions tell of stands there once. */
const merged = (days: readonly Dated[]): readonly ChangesOfDay[] =>
  [...Map.groupBy(days, ({ anchor }) => anchor).values()].map((its) => ({
    ...its[0]!,
    entries: its.flatMap(({ entries }) => entries),
  }));
