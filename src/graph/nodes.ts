import type { Citation, Claim } from '#schema/claim.ts';
import type { CommonError } from '#schema/common-error.ts';
import type { Clause } from '#schema/clause.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { ClaimId, KindId, PageId, RelationTypeId, SourceId, SourceKindId } from '#schema/ids.ts';
import type { Gone } from '#schema/moved.ts';
import type { Lag } from '#schema/lag.ts';
import type { Entity, Topic } from '#schema/page.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Site } from '#schema/site.ts';
import type { Kind, RelationType, SourceKind } from '#schema/vocabulary.ts';
import { nearness } from './nearness.ts';
import type * as Node from './graph.ts';
import { the } from './lookups.ts';
import { Multimap } from './multimap.ts';
import type { ClaimEntry, EntityEntry, RelationEntry, Records, TopicEntry } from './records.ts';
import { accountOf, claimDated } from './account.ts';
import { boundsOf, boundsOfPart, standingOf, standingOn } from './bounds.ts';
import { startOf } from './spans.ts';
import { typeset } from './typographic.ts';
import { withNeighbours } from './with-neighbours.ts';

/** What leads to a node from elsewhere, by the node. */
export const emptyBackward = () => ({
  relations: new Multimap<Node.Page | Node.ClaimNode, Node.RelationNode>(),
  byItem: new Multimap<Node.Page, Node.RelationNode>(),
  claims: new Multimap<Node.Page | Node.SourceNode, Node.ClaimNode>(),
  beside: new Multimap<Node.SourceNode, Node.ClaimNode>(),
  claimsAbout: new Multimap<Node.Page, Node.ClaimNode>(),
  usedBy: new Multimap<Node.ClaimNode, Node.Page>(),
  mentions: new Multimap<Node.Page, Node.Page['mentions'][number]>(),
  pointers: new Multimap<Node.Page, Node.Pointer>(),
  paths: new Multimap<Node.Page, Node.TopicPage>(),
  disagreements: new Multimap<Node.Page | Node.ClaimNode | Node.SourceNode, Node.DisagreementNode>(),
  commonErrors: new Multimap<Node.SourceNode, Node.CommonErrorNode>(),
  gaps: new Multimap<Node.Page, Node.GapNode>(),
});

/** Where nodes find their neighbours. It may be filled while they are made: they look when they are asked. */
export interface Surroundings {
  readonly checked: Day;
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly relationTypes: ReadonlyMap<RelationTypeId, RelationType>;
  readonly sourceKinds: ReadonlyMap<SourceKindId, SourceKind>;
  readonly sources: ReadonlyMap<SourceId, Node.SourceNode>;
  readonly claims: ReadonlyMap<ClaimId, Node.ClaimNode>;
  readonly pages: ReadonlyMap<PageId, Node.Page>;
  readonly backward: ReturnType<typeof emptyBackward>;
}

export function sourceNode(
  { id, value }: Records['sources'][number],
  { sourceKinds, backward }: Surroundings,
): Node.SourceNode {
  const node: Node.SourceNode = withNeighbours(
    {
      ...typeset(value),
      id: id as SourceId,
      kind: the(sourceKinds, value.kind),
      kindPlace: [...sourceKinds.keys()].indexOf(value.kind),
      nearness: nearness(value, [...sourceKinds.values()]),
    },
    {
      claims: () => backward.claims.of(node),
      beside: () => backward.beside.of(node),
      disagreements: () => backward.disagreements.of(node),
      commonErrors: () => backward.commonErrors.of(node),
    },
  );
  return node;
}

export function claimNode({ value, group, at }: ClaimEntry, around: Surroundings): Node.ClaimNode {
  const { about, sources, ...claim } = typeset(value);
  const node: Node.ClaimNode = withNeighbours(
    { ...claim, group, line: at().line, standing: standingOf(value, around.checked) },
    {
      about: () => pages(about, around),
      sources: () =>
        citations(
          sources.filter(({ against }) => !against),
          around,
        ),
      heldAgainst: () =>
        citations(
          sources.filter(({ against }) => against),
          around,
        ),
      account: () => accountOf(value, [node]),
      ...parties(value, around),
      relations: () => around.backward.relations.of(node),
      usedBy: () => around.backward.usedBy.of(node),
      disagreements: () => around.backward.disagreements.of(node),
    },
  );
  return node;
}

/** How well a claim is known, the best first. */
export const BEST_FIRST: readonly Claim['status'][] = [
  'stated',
  'reported',
  'expected',
  'disputed',
  'inferred',
  'defined',
  'not-found',
  'retracted',
];

export function relationNode({ value, type }: RelationEntry, around: Surroundings): Node.RelationNode {
  const { from, to, claims: carrying, carried_by: parts = {}, ...relation } = typeset(value);
  const kind = the(around.relationTypes, type as RelationTypeId);
  const bounds = kind.part ? boundsOfPart(value) : boundsOf(value);
  const end = (id: PageId) => the(around.pages, id) as Node.EntityPage;
  return withNeighbours(
    {
      ...relation,
      type: kind,
      once: kind.once,
      status: value.status ?? statusBy(claims(carrying, around), claims(parts.start, around)[0], startOf(value)),
      bounds,
      standing: standingOn(bounds, around.checked),
    },
    {
      from: () => end(from),
      to: () => end(to),
      claims: () => claims(carrying, around),
      carried_by: () => ({
        start: claims(parts.start, around),
        end: claims(parts.end, around),
        scope: claims(parts.scope, around),
        amount: claims(parts.amount, around),
        note: claims(parts.note, around),
      }),
      account: () => accountOf(value, claims(parts.start ?? carrying, around)),
      ...parties(value, around),
    },
  );
}

/**
 * The status of what says when it began: what comes beside it, such as the end of it or what it cannot be older than,
 * may be better known. Without a start it is that of its best claim.
 */
function statusBy(
  all: readonly Node.ClaimNode[],
  named: Node.ClaimNode | undefined,
  start: ReturnType<typeof startOf>,
): Claim['status'] {
  const carrier = named ?? (start && claimDated(all, start.date));
  return carrier?.status ?? BEST_FIRST.find((status) => all.some((claim) => claim.status === status)) ?? 'reported';
}

export function entityPage({ id, value, kind, prose, file }: EntityEntry, around: Surroundings): Node.EntityPage {
  const { claims: _, answers, related, ...entity } = typeset(value);
  const own = { id: id as PageId, shape: 'entity', kind: the(around.kinds, kind as KindId), prose } as const;
  const node: Node.EntityPage = withNeighbours(
    { ...entity, ...own, path: insideSubject(file) },
    neighboursOfPage(() => node, { ...value, answers, related }, around),
  );
  return node;
}

export function topicPage({ id, value, prose, file }: TopicEntry, around: Surroundings): Node.TopicPage {
  const { claims: _, answers, related, periods, stops, lag, ...topic } = typeset(value);
  const node: Node.TopicPage = withNeighbours(
    { ...topic, id: id as PageId, shape: 'topic' as const, prose, path: insideSubject(file) },
    {
      ...neighboursOfPage(() => node, { ...value, answers, related }, around),
      periods: () => cited(periods, around).map((period) => ({ ...period, account: accountOf(period, period.claims) })),
      stops: () => pointers(stops, around),
      lag: () => lag && lagNode(lag, around),
    },
  );
  return node;
}

const lagNode = ({ type, first, shows, hides, elsewhere }: Lag, around: Surroundings): Node.LagNode => ({
  type: the(around.relationTypes, type),
  first: the(around.pages, first),
  shows: cited(shows, around),
  hides: cited(hides, around),
  elsewhere: claims(elsewhere, around),
});

const neighboursOfPage = (
  node: () => Node.Page,
  { claims: carrying, answers, related }: Pick<Entity | Topic, 'claims' | 'answers' | 'related'>,
  around: Surroundings,
) => ({
  summaryClaims: () => claims(carrying, around),
  answers: () => cited(answers, around),
  related: () => pointers(related, around),
  relations: () => around.backward.relations.of(node()),
  byItem: () => around.backward.byItem.of(node()),
  claims: () => around.backward.claims.of(node()),
  claimsAbout: () => around.backward.claimsAbout.of(node()),
  mentions: () => around.backward.mentions.of(node()),
  pointers: () => around.backward.pointers.of(node()),
  paths: () => around.backward.paths.of(node()),
  disagreements: () => around.backward.disagreements.of(node()),
  gaps: () => around.backward.gaps.of(node()),
});

export function disagreementNode(value: Disagreement, around: Surroundings): Node.DisagreementNode {
  const { about, positions, ...disagreement } = typeset(value);
  return withNeighbours(disagreement, {
    about: () => pages(about, around),
    positions: () =>
      cited(positions, around).map((position) => ({ ...position, sources: citations(position.sources, around) })),
  });
}

export function commonErrorNode(value: CommonError, around: Surroundings): Node.CommonErrorNode {
  const { about, claims: carrying, sources, ...error } = typeset(value);
  return withNeighbours(error, {
    about: () => pages(about, around),
    claims: () => claims(carrying, around),
    sources: () => citations(sources, around),
  });
}

export function clauseNode(value: Clause, around: Surroundings): Node.ClauseNode {
  const { page, cells, ...clause } = typeset(value);
  return withNeighbours(clause, {
    page: () => (page === undefined ? undefined : the(around.pages, page)),
    cells: () =>
      cited(cells, around).map((cell) => ({ ...cell, at: the(around.pages, cell.at) as Node.ClauseCell['at'] })),
  });
}

export function gapNode(value: Gap, around: Surroundings): Node.GapNode {
  const { about, claims: near, ...gap } = typeset(value);
  return withNeighbours(gap, { about: () => pages(about, around), claims: () => claims(near, around) });
}

export function goneNode(value: Gone, around: Surroundings): Node.GoneNode {
  const { pages: leadTo = [], claims: say, sources = [], ...gone } = typeset(value);
  return withNeighbours(gone, {
    pages: () => pages(leadTo, around),
    claims: () => claims(say, around),
    sources: () => sources.map((id) => the(around.sources, id)),
  });
}

export function homeNode(value: Site['home'], around: Surroundings): Node.HomeNode {
  const { lead, verdict, asked, change, hub, overview, dates, ways, ...home } = typeset(value);
  return withNeighbours(home, {
    lead: () => cited(lead, around),
    verdict: () => verdict && { ...verdict, claims: claims(verdict.claims, around) },
    asked: () => pages(asked ?? [], around),
    change: () => (change === undefined ? undefined : the(around.pages, change)),
    hub: () => {
      const id = hub ?? overview[0];
      return id === undefined ? undefined : the(around.pages, id);
    },
    overview: () => pages(overview, around),
    dates: () => claims(dates, around),
    ways: () => ways.map((way) => ({ ...way, pages: pages(way.pages, around) })),
  });
}

const pages = (ids: readonly PageId[], around: Surroundings) => ids.map((id) => the(around.pages, id));

const claims = (ids: readonly ClaimId[] | undefined, around: Surroundings) =>
  (ids ?? []).map((id) => the(around.claims, id));

/** Parts of a record that each name their claims. */
const cited = <T extends { readonly claims?: readonly ClaimId[] | undefined }>(
  parts: readonly T[] | undefined,
  around: Surroundings,
) => (parts ?? []).map((part) => ({ ...part, claims: claims(part.claims, around) }));

const citations = (all: readonly Citation[] | undefined, around: Surroundings): Node.CitationNode[] =>
  (all ?? []).map((citation) => ({ ...citation, source: the(around.sources, citation.source) }));

const pointers = (all: Entity['related'], around: Surroundings): Node.Pointer[] =>
  (all ?? []).map(({ page, why }) => ({ page: the(around.pages, page), why }));

const parties = ({ amount }: Pick<Claim, 'amount'>, around: Surroundings) => ({
  payer: () => amount?.payer && the(around.pages, amount.payer),
  receiver: () => amount?.receiver && the(around.pages, amount.receiver),
});

/** Files are reported from the folder above the subject; inside the graph a path starts in the subject. */
const insideSubject = (file: string) => file.replace(/^.*?(?=(?:entities|topics)\/)/, '');
