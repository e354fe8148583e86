import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Page, TopicPage } from '#graph/graph.ts';
import { expect, test } from '../support/test.ts';

test.describe('a defined term', { tag: '@content' }, () => {
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const { graph } = buildGraph(records, issues);
  test.skip(!graph, 'npm run check names the faults');

  test('is linked to its page wherever prose names it', () => {
    const pages = [...graph!.pages.values()];
    // A term of one word is also a word of the language, and is linked where its author means the term.
    const terms = pages.filter(
      (page): page is TopicPage => page.shape === 'topic' && page.definition !== undefined && page.title.includes(' '),
    );
    expect(pages.flatMap((page) => unlinkedIn(page, terms))).toEqual([]);
  });

  test('is found where it is not linked', () => {
    const term = { id: 'first-flush', title: 'First flush' } as unknown as TopicPage;
    const prose = (text: string, mentions: object[] = []) =>
      ({ id: 'pot', prose: { sentences: [{ text }], mentions } }) as unknown as Page;
    expect(unlinkedIn(prose('It sells the first flush.'), [term])).toEqual(['pot: link the first “First flush” to its page']);
    expect(unlinkedIn(prose('It sells first flushes.'), [term])).toEqual([]);
    expect(unlinkedIn(prose('It sells the first flush.', [{ to: 'first-flush' }]), [term])).toEqual([]);
  });
});

function unlinkedIn({ id, prose }: Page, terms: readonly TopicPage[]): string[] {
  const linked = new Set(prose.mentions.map(({ to }) => to));
  return terms
    .filter((term) => term.id !== id && !linked.has(term.id))
    .filter(({ title }) => {
      const literal = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const words = new RegExp(`(?<![\\p{L}\\d-])${literal}(?![\\p{L}\\d-])`, 'iu');
      return prose.sentences.some(({ text }) => words.test(text));
    })
    .map(({ title }) => `${id}: link the first “${title}” to its page`);
}
