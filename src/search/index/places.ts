import { PAGE_PART } from './cards.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import { anchor } from '#views/href.ts';
import { distinct, indexed, textPart, type Indexing } from './indexing.ts';

/**
 * Pages of the site itself, so that their names lead to them; the list of sources with its publishers, the
 * disagreements and the common errors one by one.
 */
export function placesOfTheSite(indexing: Indexing): readonly SearchDocument[] {
  const place = (
    address: string,
    title: string,
    summary: string,
    parts: readonly SearchPart[] = [],
  ): SearchDocument => ({
    address,
    tier: 'facts',
    title: indexed(indexing, title),
    names: [],
    filters: { kind: ['place'] },
    parts: [
      {
        id: PAGE_PART,
        card: { form: 'page', title, kind: 'Part of the site', summary, names: [] },
        words: distinct(indexed(indexing, summary)),
        weight: 1,
      },
      ...parts,
    ],
  });
  const { clauses, commonErrors } = indexing.graph;
  return [
    place(
      'about/',
      'How the site knows',
      'About this site: what it rests on, what the statuses mean and how to report a problem.',
    ),
    place('claims/', 'All claims', 'Every claim on one page, to be filtered by status and by words.'),
    clauses.length > 0
      ? place(
          'clauses/',
          'Clause by clause',
          'What each agreement says of each right, quoted from the texts: clauses, terms and wording compared.',
        )
      : [],
    place(
      'disagreements/',
      'Where sources differ',
      'Questions on which sources disagree, with the positions and which one the site follows.',
      disagreementParts(indexing),
    ),
    commonErrors.length > 0
      ? place(
          'common-errors/',
          'Common errors',
          'What is often told wrong, each with what is right.',
          commonErrorParts(indexing),
        )
      : [],
    place('index/', 'Index from A to Z', 'Every page by kind and by letter, other names included.'),
    place('money/', 'Money', 'Who pays whom: what is agreed, and payments made or recognised, by period.'),
    place('sources/', 'All sources', 'Every work that is cited, by kind and publisher.', [publisherPart(indexing)]),
    place('timeline/', 'Timeline', 'What happened, in order, what is ahead and what is overdue.'),
  ].flat();
}

const disagreementParts = (indexing: Indexing): readonly SearchPart[] =>
  indexing.graph.disagreements.map(({ id, question, why }) =>
    textPart(indexing, `q-${id}`, { heading: question, text: why }),
  );

const commonErrorParts = (indexing: Indexing): readonly SearchPart[] =>
  indexing.graph.commonErrors.map(({ id, said, right }) =>
    textPart(indexing, anchor.commonError(id), { heading: `Common error: ${said}`, text: right }),
  );

function publisherPart(indexing: Indexing): SearchPart {
  const publishers = distinct([...indexing.graph.sources.values()].map((source) => source.publisher)).sort();
  const part = textPart(indexing, 'publishers', { heading: 'Publishers', text: publishers.join(', '), anchor: 'main' });
  return { ...part, words: distinct(part.words) };
}
