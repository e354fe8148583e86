import * as say from '#words/places.ts';
import type { Graph } from '#graph/graph.ts';
import { PAGE_PART } from './cards.ts';
import { anchor } from '#views/href.ts';
import { type SearchDocument, type SearchPart, distinct, indexed, textPart } from './indexing.ts';

/**
 * Pages of the site itself, so that their names lead to them; the list of sources with its publishers, the
 * disagreements and the common errors one by one.
 */
export function placesOfTheSite(graph: Graph): readonly SearchDocument[] {
  const { clauses, commonErrors, disagreements, sources } = graph;
  const publishers = distinct([...sources.values()].map((source) => source.publisher)).sort();
  const parts: Partial<Record<keyof typeof say.places, readonly SearchPart[]>> = {
    disagreements: disagreements.map(({ id, question, why }) =>
      textPart(graph, `q-${id}`, { heading: question, text: why }),
    ),
    'common-errors': commonErrors.map(({ id, said, right }) =>
      textPart(graph, anchor.commonError(id), { heading: say.commonError(said), text: right }),
    ),
    sources: [textPart(graph, 'publishers', { heading: say.publishers, text: publishers.join(', '), anchor: 'main' })],
  };
  const missing: readonly unknown[] = [clauses.length === 0 && 'clauses', commonErrors.length === 0 && 'common-errors'];
  return (Object.keys(say.places) as (keyof typeof say.places)[])
    .filter((name) => !missing.includes(name))
    .map((name) => {
      const [title, summary] = say.places[name];
      const card = { form: 'page', title, kind: say.partOfTheSite, summary, names: [] } as const;
      return {
        address: `${name}/`,
        title: indexed(graph, title),
        names: [],
        filters: { kind: ['place'] },
        parts: [{ id: PAGE_PART, card, words: indexed(graph, summary) }, ...(parts[name] ?? [])],
      };
    });
}
