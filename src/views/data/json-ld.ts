import { inCalendar } from '#graph/time.ts';
import type { Graph, RelationNode } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { anchor, href } from '../href.ts';
import { structuredClaim } from '../structured/of-claim.ts';
import { structuredPage } from '../structured/of-page.ts';
import { structuredSource } from '../structured/of-source.ts';
import { verbOf } from '../wording/verb.ts';

const CONTEXT = [
  'https://schema.org',
  { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', prov: 'http://www.w3.org/ns/prov#' },
];

/**
 * The whole graph in the vocabulary of schema.org, each thing under its address; a relation, for which it has no word,
 * as a statement of RDF that names its ends, its type and the claims that carry it.
 */
export function graphAsJsonLd(graph: Graph, absolute: Absolute): object {
  const at = (address: string) => ({ '@id': absolute(address) });
  const first = (statements: object, address: string) => ({
    ...at(address),
    ...(statements as { '@graph': readonly object[] })['@graph'][0],
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      ...[...graph.pages.values()].map((page) => first(structuredPage(graph, page, [], absolute), href.page(page.id))),
      ...[...graph.claims.values()].map((claim) =>
        first(structuredClaim(graph, claim, absolute), href.claim(claim.id)),
      ),
      ...[...graph.sources.values()].map((source) =>
        first(structuredSource(graph, source, source.title, absolute), href.source(source.id)),
      ),
      ...[...graph.relations.values()].map((relation) => ({
        ...at(href.page(relation.from.id, anchor.relation(relation.id))),
        ...statementOf(relation, at),
      })),
    ],
  };
}

/** What a relation states, with how it is known and whether it holds: a plan or a report is no fact to a machine either. */
export function statementOf(relation: RelationNode, at: (address: string) => object) {
  const { type, from, to, status, standing, claims } = relation;
  const [since, ended, through] = [relation.since, relation.ended, relation.through].map(inCalendar);
  return {
    '@type': 'rdf:Statement',
    'rdf:subject': at(href.page(from.id)),
    'rdf:predicate': { ...at(`${href.dataFile('relation-types.json')}#${type.id}`), name: verbOf(relation) },
    'rdf:object': at(href.page(to.id)),
    ...(since === undefined ? {} : { startDate: since }),
    ...((ended ?? through) === undefined ? {} : { endDate: ended ?? through }),
    additionalProperty: Object.entries({ status, standing }).map(([name, value]) => ({
      '@type': 'PropertyValue',
      name,
      value,
    })),
    'prov:wasDerivedFrom': claims.map((claim) => at(href.claim(claim.id))),
  };
}
