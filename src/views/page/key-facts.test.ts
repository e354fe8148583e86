import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { PageId } from '#schema/ids.ts';
import { claimBook } from '../evidence/claim-book.ts';
import { keyFacts } from './key-facts.ts';

/** The row of the day of a fair that rests on claims of these statuses. */
function dayOfFair(...statuses: readonly string[]) {
  const claims = statuses.map((status) => ({ id: status, on: '2021-05-06', about: ['fair'], status, sources: [] }));
  const graph = graphOf(
    { checked: '2024-06-30' },
    {
      kinds: [{ id: 'event', shape: 'event' }],
      claims,
      entities: [{ id: 'fair', title: 'Fair', kind: 'event', on: '2021-05-06', claims: statuses }],
    },
  );
  const [row] = keyFacts(graph, graph.pages.get('fair' as PageId)!, claimBook([]));
  return { label: row!.label, ...row!.values[0]! };
}

describe('the day among the key facts', () => {
  it('leads to the claim that gives it', () => {
    assert.deepEqual(dayOfFair('stated'), { label: 'Day', text: '6 May 2021', claim: '/claims/stated/' });
  });

  it('is as sure as the first claim that gives it', () => {
    assert.equal(dayOfFair('reported').text, '6 May 2021 (reported)');
    assert.equal(dayOfFair('stated', 'reported').text, '6 May 2021');
  });

  it('is given alone where no claim has it', () => {
    assert.deepEqual(dayOfFair(), { label: 'Day', text: '6 May 2021' });
  });
});
