import { asNames, byTitle } from './title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Entry } from '#schema/entry.ts';
import type { ClaimId, PageId, RelationId, SourceId } from '#schema/ids.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Site } from '#schema/site.ts';
import { boundsOf } from './bounds.ts';
import { changeDays } from './change-days.ts';
import { changesBetween } from './changes.ts';
import type { Edition, Facts } from './edition.ts';
import { factsNow } from './facts-now.ts';
import type { ClaimNode, EntityPage, Graph, Page, RelationNode, SourceNode, Step } from './graph.ts';
import { the } from './lookups.ts';
import { Multimap } from './multimap.ts';
import * as made from './nodes.ts';
import { keyOf } from './published.ts';
import type { Records, RelationEntry } from './records.ts';
import { pagesOf } from './references.ts';
import { movedIds } from './rules/moved-id.ts';
import { dateOf, standsAt } from './time.ts';
import { typeset } from './typographic.ts';

/** Records that were found sound, as one graph. */
export function join(records: Records, site: Site): Graph {
  const { home, ...rest } = site;
  const nodes = nodesOf(records, site);
  const { kinds, relationTypes, sourceKinds, sources, claims, relations, pages } = nodes;
  const disagreements = records.disagreements.map(({ value }) => made.disagreementNode(value, nodes));
  const commonErrors = records.commonErrors.map(({ value }) => made.commonErrorNode(value, nodes));
  const gaps = records.gaps.map(({ value }) => made.gapNode(value, nodes));
  const clauses = records.clauses.map(({ value }) => made.clauseNode(value, nodes));
  const facts = factsNow(records, site.checked);
  const graph: Graph = {
    site: typeset(rest),
    home: made.homeNode(home, nodes),
    kinds,
    relationGroups: records.relationGroups.map(({ value }) => typeset(value)),
    relationTypes,
    amountKinds: vocabulary(records.amountKinds),
    synonyms: records.synonyms.map(({ value }) => value),
    sourceKinds,
    sources,
    claims,
    relations,
    byItem: nodes.byItem,
    pages,
    commonErrors,
    disagreements,
    gaps,
    clauses,
    published: records.published.map(({ value }) => value),
    moved: new Map([...movedIds(records)].map(([key, { holder }]) => [key, holder.id])),
    gone: new Map(records.gone.map(({ value }) => [keyOf(value), made.goneNode(value, nodes)])),
    editions: records.editions,
    facts,
    steps: stepsOf(records.editions, facts),
    entitiesOn: byDay(pages.values()),
    changeDays: changeDays(relations.values()),
  };
  leadBack(graph, nodes.backward);
  return graph;
}

const stepsOf = (editions: readonly Edition[], now: Facts): readonly Step[] =>
  editions.map((before, index) => {
    const after = editions[index + 1] ?? now;
    return { before, after, changes: changesBetween(before, after) };
  });

/** Every record as a node, in the order of the graph; what leads back to them is still to be found. */
function nodesOf(records: Records, { checked }: Site) {
  const nodes = {
    checked,
    kinds: vocabulary(records.kinds),
    relationTypes: vocabulary(records.relationTypes),
    sourceKinds: vocabulary(records.sourceKinds),
    sources: new Map<SourceId, SourceNode>(),
    claims: new Map<ClaimId, ClaimNode>(),
    relations: new Map<RelationId, RelationNode>(),
    byItem: [] as RelationNode[],
    pages: new Map<PageId, Page>(),
    backward: made.emptyBackward(),
  };
  const byId = (a: Entry<unknown>, b: Entry<unknown>) => byCodePoint(a.id, b.id);
  const types = [...nodes.relationTypes.keys()] as string[];
  const start = ({ value }: RelationEntry) => boundsOf(value).sure;
  const titles = new Map(pagesOf(records).map(({ id, value }) => [id, value.title]));
  const endsOf = ({ value }: RelationEntry) => [value.from, value.to].map((id) => titles.get(id)).join('\n');
  const inTypeOrder = (a: RelationEntry, b: RelationEntry) =>
    types.indexOf(a.type) - types.indexOf(b.type) ||
    byCodePoint(start(a), start(b)) ||
    asNames(endsOf(a), endsOf(b)) ||
    byId(a, b);
  const put = <K, V extends { readonly id: K }>(into: Map<K, V>, node: V) => into.set(node.id, node);
  for (const entry of records.sources.toSorted(byId)) put(nodes.sources, made.sourceNode(entry, nodes));
  for (const entry of records.claims.toSorted(byId)) put(nodes.claims, made.claimNode(entry, nodes));
  for (const entry of pagesOf(records).sort(byId))
    put(nodes.pages, 'kind' in entry ? made.entityPage(entry, nodes) : made.topicPage(entry, nodes));
  for (const entry of records.relations.toSorted(inTypeOrder)) {
    const node = made.relationNode(entry, nodes);
    if (node.type.by_item) nodes.byItem.push(node);
    else put(nodes.relations, node);
  }
  return nodes;
}

/** Lets every node know what leads to it, in the orders that `graph.ts` states. */
function leadBack(graph: Graph, backward: made.Surroundings['backward']): void {
  for (const relation of graph.relations.values())
    for (const node of [relation.from, relation.to, ...relation.claims]) backward.relations.add(node, relation);
  for (const relation of graph.byItem) backward.byItem.add(relation.from, relation);
  leadBackFromClaims(graph, backward);
  for (const page of [...graph.pages.values()].sort(byTitle))
    for (const { to, sentence } of page.prose.mentions)
      if (to !== page.id) backward.mentions.add(the(graph.pages, to), { page, sentence });
  for (const page of graph.pages.values()) {
    const stops = page.shape === 'topic' ? page.stops : [];
    for (const { page: to, why } of [...page.related, ...stops]) backward.pointers.add(to, { page, why });
    if (page.shape === 'topic') for (const stop of stops) backward.paths.add(stop.page, page);
  }
  for (const one of graph.disagreements) {
    const behind = one.positions.flatMap(({ claims, sources }) => [...claims, ...sources.map(({ source }) => source)]);
    for (const node of [...one.about, ...behind]) backward.disagreements.add(node, one);
  }
  for (const error of graph.commonErrors)
    for (const { source } of error.sources) backward.commonErrors.add(source, error);
  for (const gap of graph.gaps) for (const page of gap.about) backward.gaps.add(page, gap);
}

function leadBackFromClaims({ claims, pages }: Graph, backward: made.Surroundings['backward']): void {
  const citing = new Multimap<ClaimNode, Page>();
  for (const page of pages.values()) for (const claim of citedBy(page, claims)) citing.add(claim, page);
  const date = (claim: ClaimNode) => standsAt(dateOf(claim) ?? '9999');
  // Those of one date stay in the order of their ids.
  for (const claim of [...claims.values()].sort((a, b) => byCodePoint(date(a), date(b)))) {
    for (const page of [...claim.about.slice(0, 1), ...citing.of(claim)]) backward.claims.add(page, claim);
    for (const page of claim.about) backward.claimsAbout.add(page, claim);
    for (const page of [...claim.about, ...citing.of(claim)].sort(byTitle)) backward.usedBy.add(claim, page);
    for (const { source } of claim.sources) backward.claims.add(source, claim);
    for (const { source } of claim.heldAgainst) backward.beside.add(source, claim);
  }
}

/** Claims that a page names anywhere: under its summary, its answers, its periods and in its prose. */
const citedBy = (page: Page, claims: Graph['claims']): ClaimNode[] => [
  ...page.summaryClaims,
  ...[...page.answers, ...(page.shape === 'topic' ? page.periods : [])].flatMap((part) => part.claims),
  ...page.prose.citings.map(({ claim }) => the(claims, claim)),
];

/** Entities with a day, by it. */
function byDay(pages: Iterable<Page>): Graph['entitiesOn'] {
  const found = new Multimap<PartialDate, EntityPage>();
  for (const page of pages) if (page.shape === 'entity' && page.on !== undefined) found.add(page.on, page);
  return found;
}

/** Words of the vocabulary by id, as written. */
const vocabulary = <V extends { readonly id: string }>(entries: readonly Entry<V>[]): ReadonlyMap<V['id'], V> =>
  new Map(entries.map(({ value }) => [value.id, typeset(value)]));
