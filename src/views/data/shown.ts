import type * as Node from '#graph/graph.ts';
import { anchor, href } from '../href.ts';

/** The records that a page shows, in the order in which it does, each once. */
export interface Shown {
  readonly claims: readonly Node.ClaimNode[];
  readonly relations: readonly Node.RelationNode[];
  readonly sources: readonly Node.SourceNode[];
  readonly pages: readonly Node.Page[];
  readonly disagreements: readonly Node.DisagreementNode[];
  readonly commonErrors: readonly Node.CommonErrorNode[];
  readonly gaps: readonly Node.GapNode[];
}

/**
 * Tells which records of a graph views show: those that they hold, or of which they hold the address, the anchor or
 * the id.
 * So what is said of a page as data follows from what is printed on it.
 */
export function shownIn(graph: Node.Graph): (...views: readonly unknown[]) => Shown {
  const sorts = {
    claims: [...graph.claims.values()],
    relations: [...graph.relations.values(), ...graph.byItem],
    sources: [...graph.sources.values()],
    pages: [...graph.pages.values()],
    disagreements: graph.disagreements,
    commonErrors: graph.commonErrors,
    gaps: graph.gaps,
  };
  type Sort = keyof typeof sorts;
  const nodes = new Map<unknown, Sort>();
  for (const sort of Object.keys(sorts) as Sort[]) for (const node of sorts[sort]) nodes.set(node, sort);
  const byAddress = new Map<string, object>([
    ...sorts.claims.map((claim) => [href.claim(claim.id), claim] as const),
    ...originalsOf(sorts.sources),
    ...sorts.sources.map((source) => [href.source(source.id), source] as const),
    ...sorts.pages.map((page) => [href.page(page.id), page] as const),
  ]);
  const byAnchor = new Map<string, object>([
    ...sorts.claims.flatMap((claim) => [
      [anchor.claim(claim.id), claim] as const,
      [anchor.event(claim.id), claim] as const,
    ]),
    ...sorts.relations.map((one) => [anchor.relation(one.id), one] as const),
    ...sorts.disagreements.map((one) => [anchor.disagreement(one.id), one] as const),
    ...sorts.commonErrors.map((one) => [anchor.commonError(one.id), one] as const),
    ...sorts.gaps.map((one) => [anchor.gap(one.id), one] as const),
  ]);

  // A view that names a record by its id alone does so in a field of this name.
  const named: Readonly<Record<string, ReadonlyMap<unknown, object>>> = {
    relation: graph.relations,
    claim: graph.claims,
    claims: graph.claims,
  };

  return (...views) => {
    const found = new Set<object>();
    const met = new Set<object>();
    const add = (node: object | undefined) => node && found.add(node);
    const look = (value: unknown): void => {
      if (typeof value === 'string') {
        const [address = '', fragment] = value.split('#');
        add(byAddress.get(value) ?? byAddress.get(address));
        add(byAnchor.get(fragment ?? value));
      } else if (typeof value === 'object' && value !== null && !met.has(value)) {
        met.add(value);
        if (nodes.has(value)) add(value);
        else
          for (const [key, one] of value instanceof Map ? value : Object.entries(value)) {
            // Sources of a page stand in lists of their own. The nearest one of a claim is not printed in every list,
            // and where a copy was read, the copy may be the work of another.
            if (key === 'source' || key === 'copy') continue;
            for (const id of key in named ? [one].flat() : []) add(named[key]!.get(id));
            look(one);
          }
      }
    };
    for (const view of views) look(view);
    const all = [...found];
    const of = <T>(sort: Sort) => all.filter((node) => nodes.get(node) === sort) as T[];
    return {
      claims: of('claims'),
      relations: of('relations'),
      sources: of('sources'),
      pages: of('pages'),
      disagreements: of('disagreements'),
      commonErrors: of('commonErrors'),
      gaps: of('gaps'),
    };
  };
}

/** Sources by the address of the work, where it is that of one alone. */
const originalsOf = (sources: readonly Node.SourceNode[]) =>
  [...Map.groupBy(sources, ({ url }) => url)].flatMap(([url, [source, ...others]]) =>
    url === undefined || others.length > 0 ? [] : [[url, source!] as const],
  );
