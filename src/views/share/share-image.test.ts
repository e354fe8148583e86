import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { shareImages } from './share-image.ts';

const graph = graphOf(
  { name: 'Tea & more', tagline: 'On tea.', checked: '2024-06-30' },
  {
    kinds: [{ id: 'leaf' }],
    sources: [{ id: 'book', title: 'Book', publisher: 'Leaf <Press>', published: '2024-05-01', kind: 'press' }],
    entities: [{ id: 'oolong', kind: 'leaf', title: 'Oolong', summary: 'A leaf.' }],
    claims: [
      { id: 'fine', statement: 'It is <fine>.', about: ['oolong'], status: 'stated', sources: [{ source: 'book' }] },
    ],
  },
);

test('the site, each page and each claim has a picture, and nothing in it is read as markup', () => {
  const images = new Map(shareImages(graph).map(({ path, markup }) => [path, markup]));
  assert.deepEqual([...images.keys()], ['share/index.jpg', 'share/oolong.jpg', 'share/claims/fine.jpg']);
  assert.match(images.get('share/oolong.jpg')!, /Tea &amp; more<span>Facts checked 30 June 2024<.*Oolong.*A leaf\./);
  assert.match(
    images.get('share/claims/fine.jpg')!,
    /It is &lt;fine&gt;\..*<b>Stated<\/b> · Leaf &lt;Press&gt;, 1 May 2024</,
  );
});
