import type { Page } from '#graph/graph.ts';
import { anchor } from '#views/href.ts';
import { relationSentence, relationWords } from '#views/wording/relations.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { TextCard } from './cards.ts';
import type { SearchDocument, SearchPart } from './search-document.ts';
import { indexed, type Indexing } from './indexing.ts';

/** The rest of a page, if it has any: its prose by headings, its relations in words, and what its records note. */
export function pageText(indexing: Indexing, page: Page, facts: SearchDocument): SearchDocument | undefined {
  const parts = [
    ...proseParts(indexing, page),
    ...periodParts(indexing, page),
    ...answerParts(indexing, page),
    ...relationParts(indexing, page),
    ...noteParts(indexing, page),
  ];
  if (parts.length === 0) return undefined;
  const self: SearchPart = { ...facts.parts[0]!, words: [], weight: 1 };
  return { ...facts, tier: 'text', parts: [self, ...parts] };
}

const textCard = (text: string, place?: string, heading = ''): TextCard => ({
  form: 'text',
  heading,
  text,
  anchor: place,
});

function proseParts(indexing: Indexing, page: Page): readonly SearchPart[] {
  const { headings, sentences } = page.prose;
  const sections = new Map<string, { title: string | undefined; texts: string[] }>();
  for (const { text, at } of sentences) {
    const above = headings.findLast((heading) => heading.at.line <= at.line);
    const section = sections.get(above?.id ?? '') ?? { title: above?.text, texts: [] };
    section.texts.push(text);
    sections.set(above?.id ?? '', section);
  }
  return [...sections].map(([id, { title, texts }]) => ({
    id: id === '' ? 'opening' : id,
    card: textCard(texts.join(' '), id === '' ? 'main' : undefined, title),
    words: indexed(indexing, title, texts.join(' ')),
    weight: 1,
  }));
}

const periodParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  (page.shape === 'topic' ? page.periods : []).map(({ text }, index) => ({
    id: `period-${index + 1}`,
    card: textCard(text, 'periods'),
    words: indexed(indexing, text),
    weight: 1,
  }));

const answerParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.answers.map(({ question, answer }, index) => ({
    id: `answered-${index + 1}`,
    card: textCard(answer, 'answers', question),
    words: indexed(indexing, answer),
    weight: 1,
  }));

const relationParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.relations.map((relation) => {
    const words = relationWords(relation, relation.from === page);
    const sentence = [relationSentence(words), words.detail].filter(Boolean).join(', ');
    return {
      id: anchor.relation(relation.id),
      card: textCard(`${sentence}.`),
      words: indexed(indexing, sentence, relation.note),
      weight: WEIGHTS.index.aside,
    };
  });

const noteParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.claims.flatMap(({ id, about, note }) =>
    note === undefined || about[0] !== page
      ? []
      : [
          {
            id: `note-${id}`,
            card: textCard(note, anchor.claim(id)),
            words: indexed(indexing, note),
            weight: WEIGHTS.index.aside,
          },
        ],
  );
