import type { Page } from '#graph/graph.ts';
import { anchor } from '#views/href.ts';
import { relationSentence, relationWords } from '#views/wording/relations.ts';
import { type Indexing, type SearchDocument, type SearchPart, indexed, textPart } from './indexing.ts';

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

function proseParts(indexing: Indexing, page: Page): readonly SearchPart[] {
  const { headings, sentences } = page.prose;
  const sections = new Map<string, { title: string | undefined; texts: string[] }>();
  for (const { text, at } of sentences) {
    const above = headings.findLast((heading) => heading.at.line <= at.line);
    const section = sections.get(above?.id ?? '') ?? { title: above?.text, texts: [] };
    section.texts.push(text);
    sections.set(above?.id ?? '', section);
  }
  return [...sections].map(([id, { title, texts }]) => {
    const section = { heading: title, text: texts.join(' ') };
    return id === '' ? textPart(indexing, 'opening', { ...section, anchor: 'main' }) : textPart(indexing, id, section);
  });
}

const periodParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  (page.shape === 'topic' ? page.periods : []).map(({ text }, index) =>
    textPart(indexing, `period-${index + 1}`, { text, anchor: 'periods' }),
  );

/** Of an answer the words of its question are found in the facts. */
const answerParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.answers.map(({ question, answer }, index) => ({
    ...textPart(indexing, `answered-${index + 1}`, { heading: question, text: answer, anchor: 'answers' }),
    words: indexed(indexing, answer),
  }));

const relationParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.relations.map((relation) => {
    const words = relationWords(relation, relation.from === page);
    const text = `${[relationSentence(words), words.detail].filter(Boolean).join(', ')}.`;
    return textPart(indexing, anchor.relation(relation.id), { text, besides: relation.note });
  });

const noteParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.claims.flatMap(({ id, about, note }) =>
    note === undefined || about[0] !== page
      ? []
      : textPart(indexing, `note-${id}`, { text: note, anchor: anchor.claim(id) }),
  );
