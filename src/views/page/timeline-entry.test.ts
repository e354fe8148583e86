import assert from 'node:assert/strict';
import { it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { dateLines } from './timeline-entry.ts';

const days = ['2020-01-01', '2021-01-01', '2021-01-01', '2021-01-01', '2022-01-01'];
const { claims } = graphOf(
  { checked: '2024-06-30' },
  { claims: days.map((on, id) => ({ id: `${id}`, on, headline: `${id}`, status: 'stated', about: [], sources: [] })) },
);
const shown = (most?: number) => dateLines([...claims.values()], most).map(({ headline }) => headline);

it('the last dates of a page are so many, and the first day of them is whole', () => {
  assert.deepEqual(shown(1), ['4']);
  assert.deepEqual(shown(2), ['1', '2', '3', '4']);
  assert.deepEqual(shown(3), ['1', '2', '3', '4']);
  assert.deepEqual(shown(5), ['0', '1', '2', '3', '4']);
  assert.deepEqual(shown(9), ['0', '1', '2', '3', '4']);
  assert.deepEqual(shown(), ['0', '1', '2', '3', '4']);
});
