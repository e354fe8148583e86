import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Graph } from '#graph/graph.ts';
import { placeAbove, placesOf } from './site-places.ts';

const kinds = [
  { id: 'house', plural: 'Houses', shape: 'thing', description: 'Where tea is drunk.' },
  { id: 'contract', plural: 'Contracts', shape: 'change', description: 'What was agreed.' },
];
const page = (title: string, kind: number, on?: string) => ({ title, shape: 'entity', kind: kinds[kind], on });
const houses = ['Corner House', 'Inn', 'Mill', 'Shop', 'Stall'].map((title) => page(title, 0));
const graph = (pages: readonly object[]) =>
  ({
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    pages: new Map(pages.map((one, index) => [index, one])),
    home: { hub: houses[0], overview: houses },
    claims: new Map(),
    sources: new Map(),
    clauses: [],
    commonErrors: [],
  }) as unknown as Graph;
const told = (pages: readonly object[]) =>
  placesOf(graph(pages))[0]!.places.map(({ title, note }) => `${title}: ${note}`);

test('what is to be read is the kind of the subject, what was agreed and what happened', () => {
  assert.deepEqual(told([...houses, page('First', 1, '2019-03-01'), page('Second', 1, '2022-05')]), [
    'Houses: Corner House, Inn, Mill, Shop …',
    'Contracts: 2019 to 2022',
    'Timeline: What happened, in order',
    'Where sources differ: What is disputed, and what the site follows',
  ]);
});

test('questions are named where there are any, and a kind without days by what it is', () => {
  const [questions, , contracts] = told([{ title: 'Who pours', shape: 'topic' }]);
  assert.equal(questions, 'Questions: What is asked, and terms explained');
  assert.equal(contracts, 'Contracts: What was agreed.');
});

test('a page without a place of its own belongs to the nearest above it', () => {
  const places = placesOf(graph(houses.map(({ title }) => page(title, 0))));
  const above = (address: string) => placeAbove(places, address);
  assert.equal(above('/as-of/2022-05-01/'), '/as-of/');
  assert.equal(above('/index/a-z/b/'), '/index/a-z/');
  assert.equal(above('/index/places/'), '/index/');
  assert.equal(above('/inn/'), undefined);
});
