import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Graph } from '#graph/graph.ts';
import { meaningsOf } from './meanings.ts';

const meanings = (pages: readonly object[], synonyms: readonly object[] = []) =>
  Object.fromEntries(
    meaningsOf({
      site: { language: 'en-GB' },
      synonyms,
      pages: new Map(pages.map((page, index) => [String(index), page])),
    } as unknown as Graph).map(({ id, members }) => [id, members.map((member) => member.join(' '))]),
  );

const pot = { id: 'pot', shape: 'entity', title: 'Brown Tea Pot', aliases: ['BTP', 'Old Faithful'] };

describe('words of one meaning', () => {
  it('are those of the content', () =>
    assert.deepEqual(meanings([], [{ id: 'drink', words: ['tea', 'a brew', 'the'] }]), { drink: ['tea', 'brew'] }));

  it('are the names of an entity, unless they are longer ones with those of others in them', () => {
    const lid = { id: 'lid', shape: 'entity', title: 'Green Lid' };
    assert.deepEqual(meanings([pot, lid]), {
      'n-pot': ['brown tea pot', 'btp', 'old faithful'],
      'n-lid': ['green lid'],
    });
    assert.deepEqual(Object.keys(meanings([pot, { ...lid, title: 'Lid of BTP' }])), ['n-pot']);
  });

  it('are not names that have another one in them, in any form', () => {
    assert.deepEqual(meanings([{ ...pot, aliases: ['Pots', 'BTP'] }]), { 'n-pot': ['pots', 'btp'] });
    assert.deepEqual(meanings([{ ...pot, aliases: ['Pot', 'Green Pot'] }]), { 'n-pot': ['pot'] });
  });

  it('are not the other names of a topic', () =>
    assert.deepEqual(meanings([{ ...pot, shape: 'topic', aliases: ['BTP', 'brew'] }]), {}));

  it('are each in one group: a synonym of the content is not taken again', () => {
    assert.deepEqual(meanings([{ ...pot, title: 'BTP', aliases: [] }], [{ id: 'pots', words: ['BTP', 'kettle'] }]), {
      pots: ['btp', 'kettle'],
    });
  });
});
