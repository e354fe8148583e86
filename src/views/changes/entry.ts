import { OF_THE_SITE, OF_THE_WORLD, type Change, type ChangeKind } from '#graph/changes.ts';
import type { Facts, FrozenClaim, FrozenRelation } from '#graph/edition.ts';
import type { ClaimNode, Graph, Page, RelationNode, Step } from '#graph/graph.ts';
import { typeset } from '#graph/typographic.ts';
import { byTitle } from '#graph/title-order.ts';
import type { PageId } from '#schema/ids.ts';
import { addressesUnder, anchor, href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { KIND_LABELS, sideOf, sourceOf, type ChangeEntry } from './change-entry.ts';
import { toldChanges } from './told-changes.ts';
import { wordings, type Piece } from './wordings.ts';
import * as say from '#words/changes.ts';

/** A change as a line of text. */
export function changeInWords({ label, title, before, after, reason, source, known }: ChangeEntry): string {
  const text = (pieces: readonly Piece[] | undefined) => pieces?.map((piece) => piece.text).join(' ');
  const wording = [text(before), text(after)].filter(Boolean).join(' → ');
  return [
    `${label}: ${title}${wording && ` (${wording})`}.`,
    reason,
    source && `${source.title}.`,
    known && say.knownSince(known),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The changes of a step as they are told, by their kind: a claim is told with the relation that it carries, not beside
 * it, and an end with what took its place.
 */
export function entriesOf(graph: Graph, step: Step): readonly ChangeEntry[] {
  const known = made.get(step);
  if (known) return known;
  const entries = [...alone(step).map((change) => entryOf(graph, step, change)), ...toldChanges(graph, step)];
  made.set(step, entries);
  return entries;
}

// Every page asks for those of the same few steps.
const made = new WeakMap<Step, readonly ChangeEntry[]>();

/** Those that are told by themselves. */
function alone(step: Step): readonly Change[] {
  const told = step.changes.filter(({ kind }) => kind !== 'wording');
  const relations = told.filter(({ sort }) => sort === 'relation');
  const carried = new Set(
    relations.flatMap(({ kind, after, before }) => {
      const { claims = [] } = (after ?? before) as FrozenRelation;
      return claims.map((id) => `${toldAs(kind)} ${id}`);
    }),
  );
  const followed = new Set(
    relations.flatMap(({ after }) =>
      ((after as FrozenRelation | undefined)?.replaces ?? []).map(({ relation }) => relation),
    ),
  );
  const changes = [
    ...relations.filter(({ id, kind }) => kind !== 'ended' || !followed.has(id as never)),
    ...told.filter(
      ({ sort, id, kind, after }) => sort === 'claim' && !carried.has(`${toldAs(kind)} ${after?.id ?? id}`),
    ),
  ];
  const order: readonly ChangeKind[] = [...OF_THE_SITE, ...OF_THE_WORLD];
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** A relation tells of the news of its claim; of what the site did to it only the same. */
const toldAs = (kind: ChangeKind) => (sideOf(kind) === 'world' ? 'world' : kind);

/** A change by itself. */
export function entryOf(graph: Graph, step: Step, change: Change): ChangeEntry {
  const { kind, sort, id } = change;
  const [before, after] = [typeset(change.before), typeset(change.after)];
  const living = (after?.id ?? id) as never;
  const claim = sort === 'claim' ? graph.claims.get(living) : undefined;
  const relation =
    sort === 'relation' ? (graph.relations.get(living) ?? graph.byItem.find((one) => one.id === living)) : undefined;
  const carrier = claim ?? relation?.claims[0];
  return {
    kind,
    label: KIND_LABELS[kind],
    anchor: `change-${step.after.day}-${sort}-${id}`,
    title: titleOf(graph, step, kind, (after ?? before)!),
    href: claim ? href.claim(claim.id) : relation ? placeOf(relation) : frozenPlace(step, change),
    ...wordings(graph, step, { ...change, before, after }),
    reason: change.reason && typeset(change.reason),
    source: carrier && sourceOf(carrier),
    day: change.day,
    known: change.known && formatDate(change.known),
    pages: pagesOf(claim, relation),
  };
}

const placeOf = ({ from, id }: RelationNode) => href.page(from.id, anchor.relation(id));

/** Where a record that is no more stood last. */
function frozenPlace(step: Step, { before, after }: Change): string {
  const fact = (after ?? before)!;
  const at = addressesUnder('');
  return href.edition(
    (after ? step.after : step.before).day,
    'statement' in fact ? at.claim(fact.id) : at.page(fact.from),
  );
}

function pagesOf(claim: ClaimNode | undefined, relation: RelationNode | undefined): readonly Page[] {
  const pages = relation
    ? [relation.from, relation.to, ...relation.claims.flatMap(({ usedBy }) => usedBy)]
    : (claim?.usedBy ?? []);
  return [...new Set<Page>(pages)].sort(byTitle);
}

function titleOf(graph: Graph, step: Step, kind: ChangeKind, fact: FrozenClaim | FrozenRelation): string {
  if ('statement' in fact) return fact.headline ?? fact.statement;
  const type = graph.relationTypes.get(fact.type as never);
  const [from, to] = [fact.from, fact.to].map((id) => nameOf(graph, step.before, id));
  const holds = fact.announced === undefined ? type?.label : (type?.planned ?? type?.label);
  return `${from} ${(kind === 'ended' ? type?.past : holds) ?? fact.type} ${to}`;
}

const nameOf = ({ pages }: Graph, before: Facts, id: PageId) =>
  pages.get(id)?.title ?? before.pages.find((page) => page.id === id)?.title ?? id;
