import type { Graph } from '#graph/graph.ts';
import { STANDING_WORDS } from '#views/evidence/claim-entry.ts';
import { SOURCE_KIND_WORDS, STATUS_WORDS } from '#views/evidence/evidence.ts';
import type { Facet } from './cards.ts';
import type { SearchDocument } from './search-document.ts';

/** A filter and the values that pages of this site have, in the order in which they are shown. */
export interface SearchFacet {
  readonly facet: Facet;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

export function searchFacets(graph: Graph, documents: readonly SearchDocument[]): readonly SearchFacet[] {
  const used = new Set(
    documents.flatMap(({ filters }) =>
      Object.entries(filters).flatMap(([facet, values]) => values.map((value) => `${facet} ${value}`)),
    ),
  );
  const years = [...used]
    .flatMap((one) => (one.startsWith('year ') ? [one.slice(5)] : []))
    .sort()
    .reverse();
  const all: readonly SearchFacet[] = [
    {
      facet: 'kind',
      label: 'Kind',
      values: [
        { value: 'topic', label: 'Topic' },
        ...[...graph.kinds.values()].map((kind) => ({ value: kind.id as string, label: kind.label })),
        { value: 'source', label: 'Source' },
        { value: 'place', label: 'Part of the site' },
      ],
    },
    {
      facet: 'relation',
      label: 'Relation',
      values: [...graph.relationTypes.values()].map((type) => ({
        value: type.id as string,
        label: type.fact ?? type.short ?? type.label,
      })),
    },
    {
      facet: 'standing',
      label: 'In force',
      values: Object.entries(STANDING_WORDS).map(([value, label]) => ({ value, label })),
    },
    {
      facet: 'status',
      label: 'Status',
      values: Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label })),
    },
    { facet: 'year', label: 'Year', values: years.map((year) => ({ value: year, label: year })) },
    {
      facet: 'source',
      label: 'Kind of source',
      values: Object.entries(SOURCE_KIND_WORDS).map(([value, label]) => ({ value, label })),
    },
  ];
  return all
    .map((one) => ({ ...one, values: one.values.filter(({ value }) => used.has(`${one.facet} ${value}`)) }))
    .filter(({ values }) => values.length > 1);
}
