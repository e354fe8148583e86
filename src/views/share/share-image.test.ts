import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { shareImages } from './share-image.ts';

const graph = graphOf(
  { name: 'Tea & more', tagline: 'On tea.', checked: '2024-06-30' },
  {
    kinds: [{ id: 'leaf' }],
    sources: [{ id: 'book', title: 'Book', publisher: 'Leaf <Press>', published: '2024-05-01', kind: 'press' }],
    entities: [
      { id: 'oolong', kind: 'leaf', title: 'Oolong', summary: 'A leaf.' },
      { id: 'rare', kind: 'leaf', title: 'Rare', summary: 'A leaf of which little is told.' },
    ],
    claims: [
      {
        id: 'fine',
        statement: 'It is <fine>.',
        about: ['oolong'],
        since: '2023-04-01',
        status: 'stated',
        sources: [{ source: 'book' }],
      },
      ...['2022-05-01', '2022-06-01', '2022-07-01'].map((on) => ({
        id: `picked-${on}`,
        statement: `It was picked on ${on}.`,
        headline: `It is picked on ${on}`,
        about: ['oolong'],
        on,
        status: 'stated',
        sources: [{ source: 'book' }],
      })),
      {
        id: 'planted',
        statement: 'Another is to be planted by 1 May 2030.',
        headline: 'It is planted',
        about: ['rare'],
        on: '2024-05-01',
        status: 'stated',
        ahead: [{ by: '2030-05-01', what: 'Another is planted' }],
        sources: [{ source: 'book' }],
      },
    ],
  },
);

test('the site, each page and each claim has a picture, and nothing in it is read as markup', () => {
  const images = new Map(shareImages(graph).map(({ path, markup }) => [path, markup]));
  assert.deepEqual([...images.keys()].slice(0, 4), [
    'share/index.jpg',
    'share/oolong.jpg',
    'share/rare.jpg',
    'share/claims/fine.jpg',
  ]);
  assert.match(images.get('share/oolong.jpg')!, /Tea &amp; more<span>Facts checked 30 June 2024<.*Oolong.*A leaf\./);
  assert.match(
    images.get('share/claims/fine.jpg')!,
    /It is &lt;fine&gt;\..*<b>Stated<\/b> · since 1 April 2023 · Leaf &lt;Press&gt;, 1 May 2024</,
  );
});

test('a page is shown with when things happened, where there are enough of them to see it', () => {
  const markup = (path: string) => shareImages(graph).find((image) => image.path === path)!.markup;
  assert.match(markup('share/oolong.jpg'), /<svg class="strip middle"/);
  assert.doesNotMatch(markup('share/rare.jpg'), /<svg/);
});
