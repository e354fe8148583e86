import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { searchDocuments } from './documents.ts';

const claim = (id: string, about: string[], rest: object = {}) => ({
  id,
  about,
  statement: `The ${id} is in the pot.`,
  status: 'stated',
  sources: [{ source: 'gazette' }],
  ...rest,
});
const claims = [
  claim('leaf', ['pot'], {
    also: ['what lies at the bottom', 'leaf of tea'],
    since: '2022-05-01',
    ended: '2023',
    note: 'Nobody has weighed it.',
  }),
  claim('water', ['cup', 'pot'], { on: '2024-06', amount: { value: 3e9, currency: 'GBP' } }),
  claim('steam', ['cup']),
];
const prose = {
  headings: [{ depth: 2, id: 'story', text: 'In short', at: { file: 'x', line: 3, column: 1 } }],
  sentences: [{ text: 'It was brown once.', at: { file: 'x', line: 4, column: 1 }, cited: false, figures: [] }],
  mentions: [],
  citings: [],
  drawings: [],
};
const graph = graphOf(
  { language: 'en-GB', checked: '2024-06-30' },
  {
    kinds: [{ id: 'vessel', label: 'Vessel' }],
    entities: [
      {
        id: 'pot',
        kind: 'vessel',
        title: 'Pot',
        aliases: ['brown one'],
        summary: 'It holds tea.',
        claims: ['water'],
        answers: [
          { question: 'What is in the pot?', also: ['pot content'], answer: 'Leaf and water.', claims: ['leaf'] },
        ],
        prose,
      },
    ],
    topics: [{ id: 'cup', title: 'Cup', summary: 'What tea is drunk from.', definition: 'A small bowl.' }],
    claims,
    sources: [{ id: 'gazette', title: 'Of pots', publisher: 'Gazette', kind: 'press', published: '2023-04' }],
    synonyms: [{ id: 'drink', words: ['tea', 'infusion'] }],
  },
);

const documents = searchDocuments(graph);
const facts = (address: string) => documents.facts.find((document) => document.address === address)!;
const words = (address: string, part: string) => facts(address).parts.find(({ id }) => id === part)?.words ?? [];

describe('what can be found', () => {
  it('is every page with the claims it concerns first, and those that carry its summary and answers', () => {
    assert.deepEqual(
      facts('pot/').parts.map(({ id }) => id),
      ['page', 'c-leaf', 'answer-1', 'c-water'],
    );
    assert.deepEqual(
      facts('cup/').parts.map(({ id }) => id),
      ['page', 'c-water', 'c-steam'],
    );
  });

  it('has dates and amounts of records, and other names whole', () => {
    assert.ok(['20220501', 'may', '0501d', '2023'].every((word) => words('pot/', 'c-leaf').includes(word)));
    assert.ok(['202406', 'june', '3e9'].every((word) => words('cup/', 'c-water').includes(word)));
    assert.ok(facts('pot/').names.includes('brownonexq') && facts('pot/').names.includes('potxq'));
  });

  it('says nothing twice on a page, and finds claims that concern another page first of all there', () => {
    const said = facts('pot/').parts.flatMap((part) => part.words);
    assert.equal(new Set(said).size, said.length);
    assert.deepEqual([words('pot/', 'c-water'), words('cup/', 'c-water').includes('water')], [[], true]);
  });

  it('has the words by which a claim is asked for, those of its statement aside, and new to the page in its index', () => {
    const card = facts('pot/').parts.find(({ id }) => id === 'c-leaf')!.card;
    assert.deepEqual(card.form === 'claim' && card.also, ['lies', 'bottom', 'tea']);
    assert.deepEqual(
      words('pot/', 'c-leaf').filter((word) => ['lies', 'bottom', 'tea'].includes(word)),
      ['lies', 'bottom'],
      'the page says tea already',
    );
  });

  it('has a word for what readers call otherwise', () => assert.ok(words('pot/', 'page').includes('xwdrinkxw')));

  it('is found as a definition where there is one', () => assert.ok(words('cup/', 'page').includes('definition')));

  it('has filters of the page and of its claims', () => {
    assert.deepEqual(facts('pot/').filters, {
      by: ['Gazette'],
      day: ['2024-06', '2022-05-01', '2023'],
      kind: ['vessel'],
      relation: [],
      standing: ['ended'],
      status: ['stated'],
      year: ['2024', '2022', '2023'],
      source: ['press'],
    });
  });

  it('has prose, notes and sources in the second index besides', () => {
    const addresses = ({ length }: typeof documents.text) => documents.text.slice(length).map(({ address }) => address);
    assert.deepEqual(addresses(documents.facts), ['sources/gazette/']);
    assert.deepEqual(
      documents.text.find(({ address }) => address === 'pot/')!.parts.map(({ id }) => id),
      ['page', 'c-leaf', 'answer-1', 'c-water', 'story', 'note-leaf'],
    );
  });
});
