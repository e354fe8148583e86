import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { PageId } from '#schema/ids.ts';
import { claimBook } from '../evidence/claim-book.ts';
import { entityDiagram } from '../diagram/entity-diagram.ts';
import { familiesOf, keyFacts } from './key-facts.ts';

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

describe('the key facts of a company', () => {
  const gave = (value: number) => ({ value, currency: 'USD', kind: 'gift', payer: 'aunt', receiver: 'house' });
  const graph = graphOf(
    { checked: '2024-06-30' },
    {
      kinds: [{ id: 'company', shape: 'entity' }],
      amountKinds: [
        { id: 'gift', label: 'Gift', heading: 'Gifts', bar: 'filled' },
        { id: 'pledge', label: 'Pledge', heading: 'Gifts', bar: 'hollow' },
      ],
      relationTypes: [
        { id: 'gives', label: 'gives to', inverse_fact: 'Given by', group: 'money', rank: 2 },
        { id: 'pledges', label: 'pledges to', inverse_fact: 'Given by', group: 'money', rank: 2 },
        { id: 'resells', label: 'may resell', inverse_fact: 'Resold by', group: 'money', rank: 1, right: true },
        { id: 'serves', label: 'is served at', inverse_fact: 'Serves', group: 'money', rank: 1, holder: 'to' },
        { id: 'lends', label: 'lends to', group: 'money' },
        { id: 'owns', label: 'owns', group: 'money', part: true },
      ],
      claims: [
        { id: 'first', on: '2021-01-01', amount: gave(3) },
        { id: 'second', on: '2022-01-01', amount: gave(4) },
        { id: 'part', on: '2023-01-01', amount: gave(4), covers: { from: '2022', through: '2023', what: 'gifts' } },
        { id: 'so-far', on: '2022-06-30', amount: gave(7), covers: { through: '2022-06-30', what: 'gifts' } },
        { id: 'in-all', on: '2023-06-30', amount: gave(9), covers: { through: '2023-06-30', what: 'gifts' } },
        { id: 'rumour', status: 'reported', on: '2024', amount: gave(99), covers: { through: '2024', what: 'gifts' } },
        { id: 'rights', on: '2021-01-01' },
        { id: 'lent', status: 'reported', on: '2022', amount: { ...gave(70), payer: 'shop' } },
        { id: 'third', on: '2021-02-01', amount: { ...gave(2), payer: 'uncle' }, part_of: 'whole' },
        { id: 'fourth', on: '2021-03-01', amount: { ...gave(3), payer: 'uncle' }, part_of: 'whole' },
        { id: 'whole', on: '2021-03-31', amount: { ...gave(5), payer: 'uncle' } },
        { id: 'pledged', on: '2022-03-31', amount: { ...gave(8), payer: 'uncle', kind: 'pledge' } },
        { id: 'of-it', on: '2021-03-01', amount: { ...gave(1), payer: 'uncle' }, part_of: 'pledged' },
      ].map((claim) => ({ status: 'stated', about: ['house'], sources: [], ...claim })),
      entities: ['house', 'pot', 'aunt', 'uncle', 'shop', 'fair'].map((id) => ({
        id,
        title: id,
        kind: 'company',
        claims: [],
      })),
      relations: [
        { id: 'a', from: 'aunt', to: 'house', type: 'gives', since: '2021-01-01', claims: ['first'], amount: gave(3) },
        { id: 'b', from: 'aunt', to: 'house', type: 'gives', since: '2022-01-01', claims: ['second'], amount: gave(4) },
        { id: 'c', from: 'uncle', to: 'house', type: 'pledges', since: '2021-01-01', claims: ['rights'] },
        { id: 'd', from: 'house', to: 'pot', type: 'owns', since: '2020', claims: ['rights'] },
        { id: 'e', from: 'shop', to: 'pot', type: 'resells', since: '2021-01-01', claims: ['rights'] },
        { id: 'g', from: 'fair', to: 'pot', type: 'resells', since: '2022-01-01', claims: ['rights'] },
        {
          id: 'i',
          from: 'shop',
          to: 'house',
          type: 'lends',
          since: '2021',
          claims: ['rights', 'lent'],
          amount: gave(70),
        },
        { id: 'h', from: 'aunt', to: 'house', type: 'gives', since: '2023', claims: ['rumour'], amount: gave(6) },
        { id: 'f', from: 'shop', to: 'pot', type: 'serves', since: '2021-01-01', claims: ['rights'] },
      ],
    },
  );
  const house = graph.pages.get('house' as PageId)!;
  const rows = keyFacts(graph, house, claimBook([]));
  const told = ({ text, details = [], dates = [] }: (typeof rows)[number]['values'][number]) =>
    [text, ...[...details, ...dates].map(({ words }) => words)].filter(Boolean).join(', ');

  it('name what was paid in all by the newest account that is stated: from the first on, or a whole of parts', () => {
    const { values } = rows.find(({ label }) => label === 'Given by')!;
    assert.deepEqual(values.map(told), ['aunt, $9 by 30 June 2023', 'uncle, $5 by 31 March 2021']);
  });

  it('are drawn with the same total in place of what makes it up', () => {
    assert.ok(house.shape === 'entity');
    const drawn = entityDiagram(graph, house)!;
    const words = 'text' in drawn ? drawn.text : JSON.stringify(drawn.few);
    assert.match(words, /\$9.{0,9} by Jun 2023/);
    assert.doesNotMatch(words, /\$[34]\b/);
    assert.match(words, /\$6.{0,6}, reported/);
    assert.match(words, /\$70.{0,6} \(reported\)/);
  });

  it('name the rights that others hold over what belongs to it, and no others of what belongs to it', () => {
    assert.deepEqual(
      rows.map(({ label, values }) => [label, ...values.map(told)]),
      [
        ['Resold by', 'shop', 'fair', 'pot'],
        ['Given by', 'aunt, $9 by 30 June 2023', 'uncle, $5 by 31 March 2021'],
      ],
    );
  });
});

describe('the key facts of one who has many ties', () => {
  const sellers = ['ann', 'ben', 'cid', 'dot', 'eve', 'fay', 'gus', 'hal', 'ivy', 'joe', 'kim'];
  const type = (id: string, group: string, rank: number, words = {}) => ({ id, label: id, group, rank, ...words });
  const graph = graphOf(
    { checked: '2024-06-30' },
    {
      kinds: [{ id: 'company', shape: 'entity' }],
      relationGroups: [
        { id: 'rights', label: 'Rights', sign: 'square' },
        { id: 'people', label: 'People' },
      ],
      relationTypes: [
        type('leads', 'people', 1, { inverse_fact: 'Led by' }),
        type('sells-to', 'rights', 2, { inverse_fact: 'Sold by' }),
        type('holds', 'rights', 3, { fact: 'Holds' }),
        type('tends', 'rights', 4, { fact: 'Tends' }),
        type('serves', 'people', 5, { fact: 'Serves' }),
        { ...type('owns', 'people', 6), part: true },
      ],
      claims: [{ id: 'told', status: 'stated', on: '2020', about: ['house'], sources: [] }],
      entities: ['house', ...sellers].map((id) => ({ id, title: id, kind: 'company', claims: [] })),
      relations: [
        ...sellers.map((from) => ({ from, to: 'house', type: 'sells-to' })),
        { from: 'ann', to: 'kim', type: 'owns' },
        { from: 'ann', to: 'house', type: 'leads' },
        ...['holds', 'tends', 'serves'].map((tie) => ({ from: 'house', to: 'ben', type: tie })),
      ].map((relation, index) => ({ id: `r${index}`, since: '2020', claims: ['told'], ...relation })),
    },
  );
  const house = graph.pages.get('house' as PageId)!;
  const rows = keyFacts(graph, house, claimBook([]));

  it('name beyond the first parties some by their names, by a claim each, and count the rest without parts of others', () => {
    const { values } = rows.find(({ label }) => label === 'Sold by')!;
    assert.deepEqual(
      values.map(({ text }) => text),
      ['ann', 'ben', 'cid', 'dot', 'eve', '', 'and 1 more'],
    );
    assert.deepEqual(
      values[5]!.details!.map(({ words, claim }) => [words, claim]),
      ['fay', 'gus', 'hal', 'ivy'].map((name) => [name, '/claims/told/']),
    );
  });

  it('stand by family in the order of the relations, each with its sign', () => {
    assert.deepEqual(
      familiesOf(graph, house, rows).map(({ label, sign, rows: its }) => [label, sign, its.map((row) => row.label)]),
      [
        ['Rights', 'square', ['Sold by', 'Holds', 'Tends']],
        ['People', undefined, ['Led by', 'Serves']],
      ],
    );
  });

  it('have no heads where few are seen at once', () => {
    assert.deepEqual(familiesOf(graph, house, rows.slice(1)), [{ rows: rows.slice(1) }]);
    assert.deepEqual(familiesOf(graph, house, []), []);
  });
});
