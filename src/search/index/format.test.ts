import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundsOf } from '#graph/bounds.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import type { Card } from './cards.ts';
import { entryFrom, entryText, fragmentText, packed, partsIn, unpacked, type Fragment } from './format.ts';

const cards: readonly Card[] = [
  { form: 'page', title: 'Tea "pot" <b>', kind: 'Vessel', summary: 'It holds tea.', names: ['pot', 'the pot'] },
  {
    form: 'answer',
    question: 'What is in it?',
    answer: 'Tea.',
    claims: ['tea-in-pot', 'tea-warm'],
    also: [{ words: 'pot content' }, { sort: 'time', words: 'tea fresh' }],
  },
  {
    form: 'claim',
    statement: 'Tea is in the pot.',
    status: 'reported',
    standing: 'ended',
    dates: '3–4 May 2026',
    publishers: ['Gazette'],
    sourceCount: 2,
    days: ['2026'],
    sourceKinds: ['press', 'filing'],
    relations: ['holds'],
    also: ['vessel', 'inside'],
  },
  {
    form: 'claim',
    statement: 'Tea was hot.',
    status: 'stated',
    standing: undefined,
    dates: '',
    publishers: ['Leaf'],
    sourceCount: 1,
    days: [],
    sourceKinds: ['regulator'],
    relations: [],
    also: [],
  },
  {
    form: 'claim',
    statement: 'No lid was found.',
    status: 'not-found',
    standing: 'not-known',
    dates: '4 May 2026',
    publishers: ['Leaf'],
    sourceCount: 1,
    days: ['2026'],
    sourceKinds: ['press'],
    relations: [],
    also: [],
  },
  {
    form: 'period',
    text: 'It held tea.',
    dates: 'First stated May 2024, through 2032',
    bounds: boundsOf({ first_stated: '2024-05', through: '2032' } as Span),
    claims: ['tea-in-pot'],
  },
  { form: 'text', heading: '', text: 'More of it.', anchor: undefined },
  { form: 'text', heading: 'More', text: 'Of it.', anchor: 'main' },
];

describe('cards', () => {
  for (const card of cards)
    it(`are the same after packing: ${card.form}`, () =>
      assert.deepEqual(unpacked(JSON.parse(JSON.stringify(packed(card)))), card));
});

describe('the entry of an index', () => {
  const ofPagefind = JSON.stringify({ version: '1', languages: { en: { hash: 'en_1', wasm: 'en', page_count: 3 } } });

  it('says the same after it was written and read', () => {
    const ours = {
      lexicon: '../words-1.txt',
      checked: '2024-06-30' as Day,
      publishers: ['leafxq'],
      turns: [{ day: '2024-05' as PartialDate, names: ['pot deal', 'the brown one'] }],
      meanings: [{ id: 'vessel', members: [['pot'], ['brown', 'one']] }],
    };
    assert.deepEqual(entryFrom(entryText(ofPagefind, ours)), { pages: 3, version: '1', ...ours });
  });

  it('has all that Pagefind has written, and may have no more', () => {
    assert.equal(entryText(ofPagefind, {}), ofPagefind);
    const { pages, meanings, turns } = entryFrom(ofPagefind);
    assert.deepEqual([pages, meanings, turns], [3, [], []]);
  });
});

describe('the fragment of a page', () => {
  const ofPagefind = `pagefind_dcd${JSON.stringify({ url: '/pot/', content: 'tea', filters: { kind: ['vessel'] } })}`;

  it('has the cards of its parts, the address and the filters', () => {
    const parts = cards.map((card, place) => ({ id: `part-${place}`, card }));
    const text = fragmentText(ofPagefind, (address) => (address === 'pot/' ? parts : []));
    const fragment = JSON.parse(text.replace('pagefind_dcd', '')) as Fragment;
    assert.equal(fragment.url, '/pot/');
    assert.deepEqual(partsIn(fragment), parts);
    assert.deepEqual(fragment.filters, { kind: ['vessel'] });
  });

  it('is not taken for one when it is packed in another way', () =>
    assert.throws(() => fragmentText('{"url":"/pot/"}', () => []), /does not know/));
});
