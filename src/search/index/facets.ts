import type { Graph } from '#graph/graph.ts';
import { STANDING_WORDS } from '#views/evidence/claim-entry.ts';
import { STATUS_WORDS } from '#views/evidence/evidence.ts';
import { capital } from '#views/wording/capital.ts';
import type { Facet } from './cards.ts';
import type { SearchDocument } from './search-document.ts';

/** A filter and the values that pages of this site have, in the order in which they are shown. */
export interface SearchFacet {
  readonly facet: Facet;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

const named = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function searchFacets(graph: Graph, documents: readonly SearchDocument[]): readonly SearchFacet[] {
  const used = (facet: Facet) => new Set(documents.flatMap(({ filters }) => filters[facet] ?? []));
  const kinds = [...graph.kinds.values()].map(({ id, label }) => ({ value: id as string, label }));
  const types = [...graph.relationTypes.values()].map(({ id, fact, short, label }) => ({
    value: id as string,
    label: capital(fact ?? short ?? label),
  }));
  const sourceKinds = [...graph.sourceKinds.values()].map(({ id, label }) => ({ value: id as string, label }));
  const years = [...used('year')].sort().reverse();
  const all: readonly SearchFacet[] = [
    {
      facet: 'kind',
      label: 'Kind',
      values: [...named({ topic: 'Topic' }), ...kinds, ...named({ source: 'Source', place: 'Part of the site' })],
    },
    { facet: 'relation', label: 'Relation', values: types },
    { facet: 'standing', label: 'In force', values: named(STANDING_WORDS) },
    { facet: 'status', label: 'Status', values: named(STATUS_WORDS) },
    { facet: 'year', label: 'Year', values: years.map((year) => ({ value: year, label: year })) },
    { facet: 'source', label: 'Kind of source', values: sourceKinds },
  ];
  return all
    .map((one) => {
      const values = used(one.facet);
      return { ...one, values: one.values.filter(({ value }) => values.has(value)) };
    })
    .filter(({ values }) => values.length > 1);
}
