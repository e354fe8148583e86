import { idsIn, type ChangeKind } from '#graph/changes.ts';
import type { FrozenAnswer, FrozenPage, FrozenPeriod, FrozenSource } from '#graph/edition.ts';
import { figuresIn } from '#graph/figures.ts';
import type { Graph, Step } from '#graph/graph.ts';
import { startOf } from '#graph/spans.ts';
import { typeset } from '#graph/typographic.ts';
import { byCodePoint } from '#issues/order.ts';
import type { ClaimId, SourceId, SourceKindId } from '#schema/ids.ts';
import { href } from '../href.ts';
import { STATE_WORDS } from '../strips/spells.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import { verdictOf } from '../wording/verdict.ts';
import { KIND_LABELS, sourceOf, type ChangeEntry } from './change-entry.ts';
import { inPieces } from './wordings.ts';
import * as say from '#words/changes.ts';

/**
 * What changed from one edition to the next besides claims and relations: works that were described wrong, and what
 * pages answer and tell period by period. An edition that froze no answers is compared with none.
 */
export function toldChanges(graph: Graph, step: Step): readonly ChangeEntry[] {
  const { before, after } = step;
  const pages = after.pages.flatMap((now) => {
    const was = before.pages.find(({ id }) => id === now.id);
    return was ? [...answers(graph, step, was, now), ...periods(graph, step, was, now)] : [];
  });
  return [...sources(graph, step), ...pages];
}

/** How a work is described; where it lies is no fact about it. */
const WORK: readonly ((source: FrozenSource, nameOf: (kind: string) => string) => string | undefined)[] = [
  ({ title }) => `“${typeset(title)}”`,
  ({ publisher, authors = [] }) => typeset([publisher, ...authors].join(', ')),
  ({ published }) => (published === undefined ? 'undated' : formatDate(published)),
  ({ kind }, nameOf) => nameOf(kind).toLowerCase(),
  ({ standing }) => standing && say.sourceOfStanding(standing),
];

function sources({ sources: living, sourceKinds }: Graph, { before, after }: Step): readonly ChangeEntry[] {
  const idNow = idsIn(after);
  const nameOf = (kind: string) => sourceKinds.get(idNow(kind) as SourceKindId)?.label ?? kind;
  return [...after.sources.values()].flatMap((now): ChangeEntry[] => {
    const was = [now.id, ...(now.moved ?? [])].map((id) => before.sources.get(id)).find(Boolean);
    const parts = was ? WORK.filter((words) => words(was, nameOf) !== words(now, nameOf)) : [];
    if (!was || parts.length === 0) return [];
    const told = (one: FrozenSource) =>
      parts.flatMap((words) => words(one, nameOf) ?? []).join(', ') || say.nothingSaid;
    const { claims = [], beside = [] } = living.get(now.id as SourceId) ?? {};
    const pages = new Set([...claims, ...beside].flatMap(({ usedBy }) => usedBy));
    return [
      {
        ...entryOn(after.day, 'corrected', `source-${now.id}`),
        title: typeset(now.title),
        href: href.source(now.id as SourceId),
        ...inPieces(told(was), told(now)),
        pages: [...pages].sort((a, b) => byCodePoint(a.title, b.title)),
      },
    ];
  });
}

/** An answer is another where its verdict or its figures differ; otherwise it is worded otherwise. */
function answers(graph: Graph, step: Step, was: FrozenPage, now: FrozenPage): readonly ChangeEntry[] {
  const isSame = (a: FrozenAnswer, b: FrozenAnswer) => a.question === b.question || a.answer === b.answer;
  return differing(was.answers, now.answers, isSame, saysOf).flatMap(({ old, is, one, index }) =>
    onPage(graph, step, now, {
      name: `answer-${now.id}-${index}`,
      title: typeset(one.question),
      claims: one.claims,
      before: old && typeset(old.answer),
      after: is && typeset(is.answer),
    }),
  );
}

const saysOf = ({ answer, verdict }: FrozenAnswer) => {
  const figures = figuresIn(answer).map(({ value }) => value);
  return [verdict ?? verdictOf(answer) ?? '', ...figures.toSorted()].join();
};

/** A period is another where its days or its state differ. */
function periods(graph: Graph, step: Step, was: FrozenPage, now: FrozenPage): readonly ChangeEntry[] {
  const isSame = (a: FrozenPeriod, b: FrozenPeriod) => startOf(a)?.date === startOf(b)?.date || a.text === b.text;
  return differing(was.periods, now.periods, isSame, inWords).flatMap(({ old, is, one, index }) =>
    onPage(graph, step, now, {
      name: `period-${now.id}-${index}`,
      title: `${typeset(now.title)}, ${formatSpan(one)}`,
      claims: one.claims,
      before: old && inWords(old),
      after: is && inWords(is),
    }),
  );
}

const inWords = (period: FrozenPeriod) =>
  [period.state && STATE_WORDS[period.state].toLowerCase(), formatSpan(period)].filter(Boolean).join(', ');

interface Pair<T> {
  readonly old: T | undefined;
  readonly is: T | undefined;
  /** The later of the two. */
  readonly one: T;
  /** In the list in which it stands. */
  readonly index: number;
}

/** What of two lists says something else, each beside its like; of a list that was not frozen nothing is told. */
function differing<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  isSame: (a: T, b: T) => boolean,
  says: (one: T) => string,
): readonly Pair<T>[] {
  if (!before || !after) return [];
  const pairs = after.map((is, index): Pair<T> => ({ old: before.find((old) => isSame(old, is)), is, one: is, index }));
  const lost = before.flatMap((old, index): Pair<T>[] =>
    pairs.some((pair) => pair.old === old) ? [] : [{ old, is: undefined, one: old, index }],
  );
  return [...pairs, ...lost].filter(({ old, is }) => !old || !is || says(old) !== says(is));
}

interface OnPage {
  readonly name: string;
  readonly title: string;
  readonly claims: readonly ClaimId[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Where a claim of it has changed it follows, and is not told beside it; otherwise it is the site that was wrong. */
function onPage(graph: Graph, { changes, after: { day } }: Step, { id }: FrozenPage, told: OnPage): ChangeEntry[] {
  const { name, title, claims, before, after } = told;
  const changed = new Set(
    changes.flatMap((change) => (change.kind === 'wording' ? [] : (change.after?.id ?? change.id))),
  );
  if (claims.some((claim) => changed.has(claim))) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'withdrawn' : 'corrected';
  const [page, claim] = [graph.pages.get(id), graph.claims.get(claims[0]!)];
  const wordings =
    before === undefined || after === undefined
      ? { before: plain(before), after: plain(after) }
      : inPieces(before, after);
  return [
    {
      ...entryOn(day, kind, name),
      ...wordings,
      title,
      href: href.page(id),
      source: claim && sourceOf(claim),
      pages: page ? [page] : [],
    },
  ];
}

const plain = (text: string | undefined) => (text === undefined ? undefined : [{ text, differs: false }]);

const entryOn = (edition: string, kind: ChangeKind, name: string) => ({
  kind,
  label: KIND_LABELS[kind],
  anchor: `change-${edition}-${name}`,
  day: edition,
  reason: undefined,
  source: undefined,
  known: undefined,
});
