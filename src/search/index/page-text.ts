import type { Graph, Page } from '#graph/graph.ts';
import { anchor } from '#views/href.ts';
import { relationSentence, relationWords } from '#views/wording/relations.ts';
import { type SearchPart, textPart } from './indexing.ts';

/** The rest of a page: its prose by headings, its relations in words, and what its records note. */
export const textParts = (graph: Graph, page: Page): readonly SearchPart[] => [
  ...proseParts(graph, page),
  ...relationParts(graph, page),
  ...noteParts(graph, page),
];

function proseParts(graph: Graph, page: Page): readonly SearchPart[] {
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
    return id === '' ? textPart(graph, 'opening', { ...section, anchor: 'main' }) : textPart(graph, id, section);
  });
}

const relationParts = (graph: Graph, page: Page): readonly SearchPart[] =>
  page.relations.map((relation) => {
    const words = relationWords(relation, relation.from === page);
    const text = `${[relationSentence(words), words.detail].filter(Boolean).join(', ')}.`;
    return textPart(graph, anchor.relation(relation.id), { text, besides: relation.note });
  });

const noteParts = (graph: Graph, page: Page): readonly SearchPart[] =>
  page.claims.flatMap(({ id, about, note }) =>
    note === undefined || about[0] !== page
      ? []
      : textPart(graph, `note-${id}`, { text: note, anchor: anchor.claim(id) }),
  );
