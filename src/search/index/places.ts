import * as say from '#words/places.ts';
import { PAGE_PART } from './cards.ts';
import { anchor } from '#views/href.ts';
import { type Indexing, type SearchDocument, type SearchPart, distinct, indexed, textPart } from './indexing.ts';

/**
 * Pages of the site itself, so that their names lead to them; the list of sources with its publishers, the
 * disagreements and the common errors one by one.
 */
export function placesOfTheSite(indexing: Indexing): readonly SearchDocument[] {
  const { clauses, commonErrors } = indexing.graph;
  const parts: Partial<Record<keyof typeof say.places, readonly SearchPart[]>> = {
    disagreements: disagreementParts(indexing),
    'common-errors': commonErrorParts(indexing),
    sources: [publisherPart(indexing)],
  };
  const missing: readonly unknown[] = [clauses.length === 0 && 'clauses', commonErrors.length === 0 && 'common-errors'];
  return (Object.keys(say.places) as (keyof typeof say.places)[])
    .filter((name) => !missing.includes(name))
    .map((name) => {
      const [title, summary] = say.places[name];
      const card = { form: 'page', title, kind: say.partOfTheSite, summary, names: [] } as const;
      return {
        address: `${name}/`,
        title: indexed(indexing, title),
        names: [],
        filters: { kind: ['place'] },
        parts: [{ id: PAGE_PART, card, words: indexed(indexing, summary) }, ...(parts[name] ?? [])],
      };
    });
}

const disagreementParts = (indexing: Indexing): readonly SearchPart[] =>
  indexing.graph.disagreements.map(({ id, question, why }) =>
    textPart(indexing, `q-${id}`, { heading: question, text: why }),
  );

const commonErrorParts = (indexing: Indexing): readonly SearchPart[] =>
  indexing.graph.commonErrors.map(({ id, said, right }) =>
    textPart(indexing, anchor.commonError(id), { heading: say.commonError(said), text: right }),
  );

function publisherPart(indexing: Indexing): SearchPart {
  const publishers = distinct([...indexing.graph.sources.values()].map((source) => source.publisher)).sort();
  return textPart(indexing, 'publishers', { heading: say.publishers, text: publishers.join(', '), anchor: 'main' });
}
