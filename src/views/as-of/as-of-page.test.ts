import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageId } from '#schema/ids.ts';
import { changesHref, changeSpans, neighboursOf, spanLinks } from './as-of-page.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const world = teaRights(
  [
    ['hill supplies house', { since: '2022-05-01' }],
    ['hill party-to may-pact'],
    ['hill party-to old-pact'],
    ['hill party-to vague-pact'],
    ['river supplies house', { since: '2024-02-10' }],
  ],
  {
    on: { 'may-pact': '2022-05-01', 'old-pact': '2020-01-01', 'vague-pact': '2024-02' },
    overview: ['house'],
  },
);
const table = relationTable(world);

describe('the days of agreements', () => {
  it('are the ends of the spans that have a page', () => {
    assert.deepEqual(changeSpans(world), [
      { from: '2020-01-01', to: '2022-05-01' },
      { from: '2022-05-01', to: '2024-02-01' },
    ]);
    const { previous, next } = neighboursOf(world, changeSpans(world)[0]!.from);
    assert.deepEqual([previous, next!.href], [undefined, '/as-of/2022-05-01/2024-02-01/']);
  });

  it('are linked with how much changed between them', () => {
    assert.deepEqual(
      spanLinks(world, table).map(({ title, summary }) => [title, summary]),
      [
        ['1 January 2020 to 1 May 2022', '1 began'],
        ['1 May 2022 to 1 February 2024', 'nothing changed'],
      ],
    );
  });

  it('are listed from the newest back where there are very many', () => {
    assert.deepEqual(
      spanLinks(world, table, 1).map(({ title }) => title),
      ['1 May 2022 to 1 February 2024'],
    );
  });

  it('lead to what changed on them', () => {
    const of = (id: string) => changesHref(world, world.pages.get(id as PageId)!);
    assert.equal(of('may-pact'), '/as-of/2022-05-01/#changes');
    assert.equal(of('vague-pact'), '/as-of/2024-02-10/#changes');
    assert.equal(of('old-pact'), undefined);
    assert.equal(of('hill'), undefined);
  });
});
