import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Card } from '../index/cards.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import type { Day } from '#schema/partial-date.ts';
import { fitOf } from './fit.ts';
import { questionSort, soughtBy } from '../words/question.ts';
import { readQuery } from './query.ts';

const claim = (statement: string, dates = '', also: readonly string[] = []): Card => ({
  form: 'claim',
  statement,
  status: 'stated',
  standing: undefined,
  dates,
  publishers: ['Leaf'],
  sourceCount: 1,
  days: [],
  sourceKinds: ['press'],
  relations: [],
  also,
});
const page = (parts: Record<string, Card>) => ({
  address: 'pot/',
  filters: {},
  parts: Object.entries(parts).map(([id, card]) => ({ id, card })),
});
const self: Card = {
  form: 'page',
  title: 'Tea pot',
  kind: 'Vessel',
  summary: 'It holds tea.',
  names: ['the brown one'],
};
const thesaurus = new Thesaurus([{ id: 'crockery', members: [['crockery'], ['pot'], ['brown', 'thing']] }]);
const asked = (query: string) =>
  readQuery(query).terms.map(({ word }) => {
    const meaning = thesaurus.at([word], 0)?.meaning;
    return { word, weight: 1, open: false, ...(meaning && { meaning }) };
  });
const fit = (query: string, parts: Record<string, Card>) =>
  fitOf(
    page({ page: self, ...parts }),
    {
      text: query,
      asked: asked(query),
      phrases: readQuery(query).phrases,
      filters: {},
      without: [],
      asking: {
        sort: questionSort(query),
        sought: soughtBy(query),
        names: [],
        isDirected: false,
        who: undefined,
        binding: [],
      },
      moment: undefined,
    },
    { language: 'en', thesaurus, pages: 3, checked: '2024-06-30' as Day, turns: [] },
  );

describe('how a page fits', () => {
  it('knows when nothing but its name is asked for, and by which name', () => {
    assert.ok(fit('tea pot', {}).named);
    assert.ok(!fit('tea pot lid', {}).named);
    assert.equal(fit('brown', {}).name, undefined);
    assert.equal(fit('the brown one', {}).name, 'the brown one');
  });

  it('puts the claim first that has most of what is asked', () => {
    const { parts } = fit('green tea price', {
      'c-a': claim('Black tea is cheap.'),
      'c-b': claim('The price of green tea rose.'),
      'c-c': claim('Tea is a drink.'),
    });
    assert.equal(parts[0]?.id, 'c-b');
  });

  it('finds a claim by its date as well, by its words rather', () => {
    const { parts } = fit('1 May 2022', {
      'c-a': claim('The pot broke.', '1 May 2022'),
      'c-b': claim('It was mended on 1 May 2022.'),
    });
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['c-b', 'c-a'],
    );
  });

  it('finds a claim by words by which it is asked for, behind one that states them', () => {
    const { parts } = fit('boss of the pot', {
      'c-a': claim('Ann is head of the pot.', '', ['boss']),
      'c-b': claim('The boss of the pot is Ann.'),
    });
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['c-b', 'c-a'],
    );
  });

  it('prefers a claim with an amount when one is asked for, and one with a time', () => {
    const claims = {
      'c-a': claim('The pot is dear to Ann.'),
      'c-b': claim('Ann had the pot for $20.'),
      'c-c': claim('Ann had the pot in May 2022.'),
    };
    const firstFor = (query: string) => fit(query, claims).parts[0]?.id;
    assert.deepEqual(
      [firstFor('how much was the pot'), firstFor('when was the pot hers'), firstFor('the pot')],
      ['c-b', 'c-c', 'c-a'],
    );
  });

  it('puts first what carries the answer to the question', () => {
    const { parts, answer } = fit('what is in the pot', {
      'c-a': claim('The pot is brown.'),
      'c-b': claim('Green leaf lies inside.'),
      'answer-1': { form: 'answer', question: 'What is in the pot?', answer: 'Leaf.', claims: ['b'], also: [] },
    });
    assert.equal(answer?.likeness, 1);
    assert.equal(parts[0]?.id, 'c-b');
  });

  it('takes a word of the same meaning for what is asked, and the word itself rather', () => {
    const { parts, words } = fit('crockery shop', {
      'c-a': claim('A shop sells pots.'),
      'c-b': claim('The shop has crockery.'),
      'c-c': claim('A brown thing.'),
    });
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['c-b', 'c-a', 'c-c'],
    );
    assert.deepEqual([...words].slice(0, 1), [['crockery', undefined]]);
    assert.deepEqual([...fit('crockery', {}).words], [['crockery', 'pot']]);
    const bare: Card = { ...self, title: 'Betty', names: [] } as Card;
    assert.deepEqual(
      [...fit('crockery', { page: bare, 'c-a': claim('A brown thing stands there.') }).words],
      [['crockery', 'brown thing']],
    );
  });

  it('puts first what has the phrase', () => {
    const { parts } = fit('"pot is brown"', {
      'c-a': claim('A brown thing is a pot.'),
      'c-b': claim('The pot is brown.'),
    });
    assert.equal(parts[0]?.id, 'c-b');
  });
});
