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

  it('are the names of an entity, if one of them is a single word', () => {
    assert.deepEqual(meanings([pot]), { 'n-pot': ['brown tea pot', 'btp', 'old faithful'] });
    assert.deepEqual(meanings([{ ...pot, aliases: ['Old Faithful'] }]), {});
  });

  it('are not names that have another one in them, in any form', () => {
    assert.deepEqual(meanings([{ ...pot, aliases: ['Pots', 'BTP'] }]), { 'n-pot': ['pots', 'btp'] });
    assert.deepEqual(meanings([{ ...pot, aliases: ['Pot', 'Green Pot'] }]), {});
  });

  it('are not the other names of a topic', () =>
    assert.deepEqual(meanings([{ ...pot, shape: 'topic', aliases: ['BTP', 'brew'] }]), {}));

  it('are each in one group: a synonym of the content is not taken again', () => {
    assert.deepEqual(meanings([pot], [{ id: 'pots', words: ['BTP', 'kettle'] }]), { pots: ['btp', 'kettle'] });
  });
});
