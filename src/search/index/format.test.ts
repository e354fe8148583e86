import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Card } from './cards.ts';
import { packed, unpacked } from './format.ts';

const cards: readonly Card[] = [
  { form: 'page', title: 'Tea "pot" <b>', kind: 'Vessel', summary: 'It holds tea.', names: ['pot', 'the pot'] },
  {
    form: 'answer',
    question: 'What is in it?',
    answer: 'Tea.',
    claims: ['tea-in-pot', 'tea-warm'],
    also: ['pot content'],
  },
  {
    form: 'claim',
    statement: 'Tea is in the pot.',
    status: 'reported',
    standing: 'ended',
    dates: '3–4 May 2026',
    publisher: 'Gazette',
    sourceCount: 2,
    years: ['2026'],
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
    publisher: 'Leaf',
    sourceCount: 1,
    years: [],
    sourceKinds: ['regulator'],
    relations: [],
    also: [],
  },
  { form: 'text', heading: '', text: 'More of it.', anchor: undefined },
  { form: 'text', heading: 'More', text: 'Of it.', anchor: 'main' },
];

describe('cards', () => {
  for (const card of cards)
    it(`are the same after packing: ${card.form}`, () =>
      assert.deepEqual(unpacked(JSON.parse(JSON.stringify(packed(card)))), card));

  it('are none when the list is none', () => assert.equal(unpacked(['x', 'y']), undefined));
});
