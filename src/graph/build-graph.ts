import type { Issue } from '#issues/issue.ts';
import { isError } from '#issues/rules.ts';
import type { Claim } from '#schema/claim.ts';
import type { AmountKindId, ClaimId, KindId, PageId, RelationId, RelationTypeId, SourceId } from '#schema/ids.ts';
import { dateOf } from './dates.ts';
import type { ClaimNode, EntityPage, Graph, Page, RelationNode, SourceNode, TopicPage } from './graph.ts';
import { knownIn } from './known.ts';
import { the } from './lookups.ts';
import type { Records } from './records.ts';
import { rules } from './rules/index.ts';
import { firstDay } from './time.ts';
import { typeset } from './typographic.ts';

/** The graph, or none when an issue of error weight was found; and all issues, in no order. */
export interface Built {
  readonly graph: Graph | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Holds all records against each other and joins them into one graph.
 *
 * @param earlier - Issues found while reading. With an error among them the rules still run on what could
 * be read, so that one run shows every fault, but there is no graph.
 */
export function buildGraph(records: Records, earlier: readonly Issue[] = []): Built {
  const known = knownIn(records);
  const issues = [...earlier, ...rules.flatMap((rule) => [...rule(records, known)])];
  const sound = !issues.some(isError) && records.site !== undefined;
  return { graph: sound ? join(records, records.site.value) : undefined, issues };
}

/** How well a claim is known, the best first: the order in which a relation takes its status from its claims. */
const BEST_FIRST: readonly Claim['status'][] = ['stated', 'reported', 'expected', 'disputed', 'retracted'];

function join(records: Records, site: Graph['site']): Graph {
  const kinds = new Map(records.kinds.map(({ value }) => [value.id as KindId, typeset(value)]));
  const relationTypes = new Map(records.relationTypes.map(({ value }) => [value.id as RelationTypeId, typeset(value)]));
  const sources = byId<SourceId, SourceNode>(
    records.sources.map(({ id, value }) => ({ ...typeset(value), id: id as SourceId })),
  );
  const claims = byId<ClaimId, ClaimNode>(records.claims.map(({ value, group }) => ({ ...typeset(value), group })));
  const relations = byId<RelationId, RelationNode>(
    records.relations.map(({ value, type }) => ({
      ...typeset(value),
      type: the(relationTypes, type as RelationTypeId),
      status: value.status ?? bestStatus(value.claims.map((id) => the(claims, id))),
    })),
  );
  const pages = byId<PageId, Page>([
    ...records.entities.map(({ id, value, kind, prose, file }): EntityPage => ({
      ...typeset(value),
      id: id as PageId,
      shape: 'entity',
      kind: the(kinds, kind as KindId),
      prose,
      path: insideSubject(file),
    })),
    ...records.topics.map(({ id, value, prose, file }): TopicPage => ({
      ...typeset(value),
      id: id as PageId,
      shape: 'topic',
      prose,
      path: insideSubject(file),
    })),
  ]);

  const typeOrder = new Map([...relationTypes.keys()].map((id, index) => [id, index]));
  const inTypeOrder = (a: RelationNode, b: RelationNode) =>
    the(typeOrder, a.type.id) - the(typeOrder, b.type.id) ||
    compare(a.since ? firstDay(a.since) : '', b.since ? firstDay(b.since) : '') ||
    compare(a.id, b.id);
  const inDateOrder = (a: ClaimNode, b: ClaimNode) =>
    compare(dateOf(a) ?? '9999', dateOf(b) ?? '9999') || compare(a.id, b.id);
  const inTitleOrder = (a: Page, b: Page) => compare(a.title, b.title);

  const relationsByEnd = new Map<PageId, Set<RelationNode>>();
  const relationsByClaim = new Map<ClaimId, Set<RelationNode>>();
  for (const relation of relations.values()) {
    for (const end of [relation.from, relation.to]) add(relationsByEnd, end, relation);
    for (const claim of relation.claims) add(relationsByClaim, claim, relation);
  }
  const claimsByPage = new Map<PageId, Set<ClaimNode>>();
  const pagesByClaim = new Map<ClaimId, Set<Page>>();
  const claimsBySource = new Map<SourceId, Set<ClaimNode>>();
  for (const claim of claims.values()) {
    add(claimsByPage, claim.about[0]!, claim);
    for (const id of claim.about) add(pagesByClaim, claim.id, the(pages, id));
    for (const { source } of claim.sources) add(claimsBySource, source, claim);
  }
  for (const page of pages.values()) for (const id of citedBy(page)) add(claimsByPage, page.id, the(claims, id));
  for (const [page, used] of claimsByPage) for (const claim of used) add(pagesByClaim, claim.id, the(pages, page));
  const mentions = new Map<PageId, { page: Page; sentence: string }[]>();
  for (const page of [...pages.values()].sort(inTitleOrder))
    for (const { to, sentence } of page.prose.mentions)
      if (to !== page.id) (mentions.get(to) ?? mentions.set(to, []).get(to)!).push({ page, sentence });

  const sorted = <K, V>(found: ReadonlyMap<K, Set<V>>, order: (a: V, b: V) => number) =>
    new Map([...found].map(([key, values]) => [key, [...values].sort(order)]));
  const relationsOf = sorted(relationsByEnd, inTypeOrder);
  const relationsOn = sorted(relationsByClaim, inTypeOrder);
  const claimsOf = sorted(claimsByPage, inDateOrder);
  const claimsFrom = sorted(claimsBySource, inDateOrder);
  const pagesUsing = sorted(pagesByClaim, inTitleOrder);

  return {
    site: typeset(site),
    kinds,
    relationGroups: records.relationGroups.map(({ value }) => typeset(value)),
    relationTypes,
    amountKinds: new Map(records.amountKinds.map(({ value }) => [value.id as AmountKindId, typeset(value)])),
    synonyms: records.synonyms.map(({ value }) => value),
    sources,
    claims,
    relations,
    pages,
    disagreements: records.disagreements.map(({ value }) => typeset(value)),
    gaps: records.gaps.map(({ value }) => typeset(value)),
    relationsOf: (id) => relationsOf.get(id) ?? [],
    relationsOn: (id) => relationsOn.get(id) ?? [],
    claimsOf: (id) => claimsOf.get(id) ?? [],
    claimsFrom: (id) => claimsFrom.get(id) ?? [],
    pagesUsing: (id) => pagesUsing.get(id) ?? [],
    mentionsOf: (id) => mentions.get(id) ?? [],
  };
}

/** Claims that a page names anywhere: under its summary, its answers, its periods and in its prose. */
export function citedBy(page: Page): ClaimId[] {
  const periods = page.shape === 'topic' ? (page.periods ?? []) : [];
  return [
    ...(page.claims ?? []),
    ...(page.answers ?? []).flatMap((answer) => answer.claims),
    ...periods.flatMap((period) => period.claims),
    ...page.prose.citings.map((citing) => citing.claim),
  ];
}

function bestStatus(claims: readonly ClaimNode[]): Claim['status'] {
  return BEST_FIRST.find((status) => claims.some((claim) => claim.status === status)) ?? 'reported';
}

function byId<K extends string, V extends { readonly id: K }>(records: readonly V[]): Map<K, V> {
  return new Map([...records].sort((a, b) => compare(a.id, b.id)).map((record) => [record.id, record]));
}

function add<K, V>(found: Map<K, Set<V>>, key: K, value: V): void {
  const values = found.get(key);
  if (values) values.add(value);
  else found.set(key, new Set([value]));
}

/** Files are reported from the folder above the subject; inside the graph a path starts in the subject. */
const insideSubject = (file: string) => file.replace(/^.*?(?=(?:entities|topics)\/)/, '');

// Not localeCompare: the order must not depend on the language of the machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
