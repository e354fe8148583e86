import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import { href } from '#views/href.ts';
import { builtSite } from '../support/built-site.ts';
import { htmlOf } from '../support/pages-of.ts';
import { expect, test } from '../support/test.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The page on which each right is followed from text to text, held against the claims. */
test.describe('the clauses of the content', { tag: '@content' }, () => {
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const { graph } = buildGraph(records, issues);
  test.skip(!graph, 'npm run check names the faults');

  test('have each cell on the page, leading to its claim, and no words in quotation marks that the claim has not', async () => {
    const { folder } = await builtSite('subject');
    const shown = [...nodes(parse(htmlOf(folder, 'clauses/')))]
      .filter((node) => node.nodeName === 'li' && /over-\d/.test(attribute(node, 'class')))
      .map((cell) => ({
        claim: [...nodes(cell)].map((node) => attribute(node, 'href')).find((address) => address.includes('/claims/')),
        quoted: [...text(cell).matchAll(/“([^”]*)”/g)].map(([, words]) => words),
      }));
    const cells = graph!.clauses.flatMap((clause) => clause.cells);
    expect(shown.map(({ claim }) => claim)).toEqual(cells.map(({ claims }) => href.claim(claims[0]!.id)));
    for (const [index, { quoted }] of shown.entries()) {
      const { claims, says = '' } = cells[index]!;
      const quotes = claims.flatMap(({ sources }) => sources.flatMap(({ quote }) => quote ?? []));
      for (const words of quoted)
        expect.soft([...quotes, says].some((known) => known.includes(words!)), `“${words}”`).toBe(true);
    }
  });

  test('are found from the page on each right, and from each text', async () => {
    const { folder } = await builtSite('subject');
    const pages = graph!.clauses.flatMap(({ page, cells }) => [...(page ? [page] : []), ...cells.map(({ at }) => at)]);
    for (const { id } of new Set(pages))
      expect.soft(htmlOf(folder, `${id}/`), `/${id}/ does not lead there`).toMatch(/href="[^"]*\/clauses\/(?:#[^"]*)?"/);
  });
});

function* nodes(node: Node): Iterable<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child);
}

const attribute = (node: Node, name: string): string =>
  ('attrs' in node && node.attrs.find((one) => one.name === name)?.value) || '';

const text = (node: Node): string =>
  [...nodes(node)].map((one) => ('value' in one && one.nodeName === '#text' ? one.value : '')).join('');
