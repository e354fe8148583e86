import * as say from '#words/indexed.ts';
import * as places from '#words/places.ts';
import type { Graph } from '#graph/graph.ts';
import { STANDING_WORDS } from '#views/evidence/claim-entry.ts';
import { STATUS_WORDS } from '#views/evidence/evidence.ts';
import { capital } from '#views/wording/capital.ts';
import { FACETS, type Facet } from './cards.ts';
import type { SearchDocument } from './indexing.ts';

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
  const types = [...graph.relationTypes.values()].map(({ id, short, label }) => ({
    value: id as string,
    label: capital(short ?? label),
  }));
  const sourceKinds = [...graph.sourceKinds.values()].map(({ id, label }) => ({ value: id as string, label }));
  const years = [...used('year')].sort().reverse();
  const all: Readonly<Record<Facet, SearchFacet['values']>> = {
    kind: [...named({ topic: say.topic }), ...kinds, ...named({ source: say.source, place: places.partOfTheSite })],
    relation: types,
    standing: named(STANDING_WORDS),
    status: named(STATUS_WORDS),
    year: years.map((year) => ({ value: year, label: year })),
    source: sourceKinds,
  };
  return FACETS.map((facet) => {
    const values = used(facet);
    return { facet, label: say.facets[facet], values: all[facet].filter(({ value }) => values.has(value)) };
  }).filter(({ values }) => values.length > 1);
}
