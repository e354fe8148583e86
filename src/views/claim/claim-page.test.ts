import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { ClaimId, SourceId } from '#schema/ids.ts';
import { sourcePage } from '../source/source-page.ts';
import { claimPage } from './claim-page.ts';

const graph = graphOf(
  { checked: '2024-06-30', name: 'Tea' },
  {
    sources: [
      { id: 'gazette', kind: 'press', publisher: 'Gazette', title: 'Leaf', published: '2024-05-02' },
      { id: 'letter', kind: 'company-statement', publisher: 'Green Hill', title: 'Letter', published: '2024-05-01' },
    ],
    claims: [
      { id: 'all-leaf', status: 'disputed', sources: [{ source: 'gazette' }, { source: 'letter', against: true }] },
      { id: 'no-lid', status: 'not-found', on: '2024-05-09', sources: [{ source: 'letter' }] },
      { id: 'told', status: 'reported', on: '2024-05-02', sources: [{ source: 'gazette' }] },
    ].map((claim) => ({ ...claim, statement: `Of ${claim.id}.`, about: [] })),
    relationGroups: [{ id: 'trade', label: 'Trade' }],
    relationTypes: [{ id: 'supplies', label: 'supplies', past: 'supplied', group: 'trade' }],
    kinds: [{ id: 'house', label: 'House', plural: 'Houses' }],
    entities: ['hill', 'inn'].map((id) => ({ id, title: id, kind: 'house', aliases: [] })),
    relations: [{ id: 'hill-inn', type: 'supplies', from: 'hill', to: 'inn', since: '2024-05', claims: ['told'] }],
  },
);
const page = (id: string) => claimPage(graph, id as ClaimId);

describe('the page of a claim', () => {
  it('shows what it is held against apart from who says so, and counts it for nothing', () => {
    const { sources, heldAgainst, basis, claim } = page('all-leaf');
    assert.deepEqual(
      [sources, heldAgainst].map((its) => its.map(({ publisher }) => publisher)),
      [['Gazette'], ['Green Hill']],
    );
    assert.deepEqual(
      [basis, claim.evidence.limit, claim.source.publisher, claim.more],
      ['1 source, none first-hand', 'one press report', 'Gazette', 0],
    );
  });

  it('names nobody as saying what the site says itself', () => {
    assert.deepEqual([page('all-leaf').restsOn, page('no-lid').restsOn], ['Who says so', 'Where this site looked']);
  });

  it('tells of a relation that rests on a report that it is reported', () => {
    const { relations } = page('told');
    assert.deepEqual(
      relations.map(({ words, dates }) => [words, dates]),
      [['hill supplies inn', 'since May 2024, reported']],
    );
  });
});

describe('the page of a source', () => {
  it('lists what is held against it apart from what rests on it', () => {
    const { meta, claims, folded } = sourcePage(graph, 'letter' as SourceId);
    assert.deepEqual([meta.at(-1), claims.map(({ id }) => id)], ['1 claim rests on it', ['no-lid']]);
    assert.deepEqual(
      folded.map(({ words, claims: its }) => [words, its.map(({ id }) => id)]),
      [['1 held against it, not taken from it', ['all-leaf']]],
    );
  });
});
