import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { claimHead, pageHead, sourceHead, titleOnSite } from './page-head.ts';

const LONG = 'The garden on the hill sells its leaf to the house at the corner and to nobody else, ';
const claim = { about: ['sale'], status: 'stated', sources: [{ source: 'book' }] };
const graph = graphOf(
  { checked: '2024-06-30' },
  {
    sources: [
      { id: 'book', title: 'On leaves', publisher: 'Press', published: '2024-05-01' },
      { id: 'life', title: 'A life among the leaves of many gardens, told by one who was there', publisher: 'Press' },
    ],
    kinds: [{ id: 'garden', label: 'Garden' }],
    entities: [
      { id: 'hill', kind: 'garden', title: 'Hill', summary: 'A garden.' },
      { id: 'slope', kind: 'garden', title: 'The slope below', summary: 'A garden.' },
    ],
    topics: [{ id: 'sale', title: 'It sells', summary: 'It sells.', answers: [] }],
    claims: [
      { ...claim, id: 'short', statement: 'It sells leaf.' },
      { ...claim, id: 'headed', statement: `${LONG}ever.`, headline: 'Sold at the corner' },
      { ...claim, id: 'first', statement: `${LONG}ever in spring.` },
      { ...claim, id: 'second', statement: `${LONG}ever in autumn.` },
      { ...claim, id: 'dated', statement: LONG, on: '2024-05-01' },
      { ...claim, id: 'year', statement: `In 2024 ${LONG.replace('The', 'the')}`, on: '2024-05-01' },
      { ...claim, id: 'twin', statement: 'It sells the leaf.', headline: 'It sells' },
    ],
  },
);
const of = (id: string) => claimHead(graph, graph.claims.get(id as never)!);

test('a page is called by its title, with its kind where that is short', () => {
  const titleOf = (id: string) => pageHead(graph.pages.get(id as never)!).title;
  assert.equal(titleOf('hill'), 'Hill (garden)');
  assert.equal(titleOf('slope'), 'The slope below');
  assert.equal(titleOf('sale'), 'It sells');
});

test('a claim is called by its headline or its sentence, as far as it is shown', () => {
  assert.deepEqual(of('short'), { title: 'It sells leaf.', description: 'It sells leaf. Stated: Press, 1 May 2024.' });
  assert.equal(of('headed').title, 'Sold at the corner');
});

test('a claim whose sentence is cut keeps its day, unless that stands before the cut', () => {
  assert.equal(of('dated').title, 'The garden on the hill sells its leaf to the house at… (1 May 2024)');
  assert.equal(of('year').title, 'In 2024 the garden on the hill sells its leaf to the house at the…');
});

test('two pages never have one title: each says how its sentence ends, or all of it', () => {
  assert.equal(of('first').title, 'The garden on the hill sells its… and to nobody else, ever in spring.');
  assert.equal(of('second').title, 'The garden on the hill sells its… and to nobody else, ever in autumn.');
  assert.equal(of('twin').title, 'It sells the leaf.');
});

test('the name of the site stands where there is room', () => {
  const site = { name: 'Leaves', tagline: 'Who grows what' };
  assert.equal(titleOnSite('Leaves', site), 'Leaves: Who grows what');
  assert.equal(titleOnSite('x'.repeat(61), site), `${'x'.repeat(61)} · Leaves`);
  assert.equal(titleOnSite('x'.repeat(62), site), 'x'.repeat(62));
});

test('a source is called by its title with publisher and day, and says how much rests on it', () => {
  assert.deepEqual(sourceHead(graph, graph.sources.get('book' as never)!), {
    title: 'On leaves (Press, 1 May 2024)',
    description: '7 claims rest on “On leaves” (Press, 1 May 2024).',
  });
  assert.equal(
    sourceHead(graph, graph.sources.get('life' as never)!).title,
    'A life among the leaves of many gardens, told by one… (Press, undated)',
  );
});
