import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { moneyPage, type MoneyPage, type Payment } from './money.ts';

const pounds = (value: number, rest: object = {}) => ({
  value,
  currency: 'GBP',
  kind: 'price',
  payer: 'house',
  receiver: 'hill',
  ...rest,
});
const toRiver = { receiver: 'river' };
const world = teaRights(
  [
    ['hill owns garden'],
    [
      'hill supplies house',
      { since: '2022-05-01', amount: { value: 300, currency: 'GBP', kind: 'price' }, claims: ['whole'] },
    ],
    [
      'river supplies house',
      {
        since: '2022',
        amount: { value: 20, currency: 'GBP', kind: 'promise', terms: 'a pound of leaf' },
        claims: ['c3', 'river-told'],
      },
    ],
  ],
  {
    amountKinds: ['price', 'promise', 'worth'],
    claims: [
      { id: 'whole', on: '2022-04', amount: pounds(300, { qualifier: 'up-to' }) },
      { id: 'first', on: '2022-05-01', part_of: 'whole', amount: pounds(100) },
      { id: 'second', on: '2022-06-01', part_of: 'whole', status: 'reported', amount: pounds(50) },
      { id: 'rumour', on: '2022-03', same_as: 'whole', status: 'reported', amount: pounds(400) },
      { id: 'again', on: '2022-07', same_as: 'first', amount: pounds(100) },
      { id: 'shed', on: '2023', amount: pounds(40, { receiver: 'garden' }) },
      { id: 'river-told', status: 'reported', amount: pounds(20, toRiver) },
      { id: 'river-promise', on: '2023', amount: pounds(600, { ...toRiver, kind: 'promise' }) },
      { id: 'percent', amount: { value: 7, unit: 'percent', kind: 'price', payer: 'house', ...toRiver } },
      { id: 'hill-worth', amount: pounds(900, { kind: 'worth', payer: undefined }) },
      { id: 'nobody', amount: pounds(30, { payer: undefined }) },
      { id: 'weight', amount: { value: 4, unit: 'tons' } },
    ],
  },
);
const drawn = { heading: 'Paid', sign: 'circle' } as const;
for (const [kind, its] of [
  ['price', { ...drawn, bar: 'filled' }],
  ['promise', { ...drawn, bar: 'hollow' }],
] as const)
  Object.assign(
    [...world.amountKinds.values()].find(({ id }) => id === kind)!,
    its,
  );
const money = moneyPage(world, relationTable(world));
const { scales, numbers, parties, reasons } = money;
const [paid] = scales;
const payments = new Map(
  paid!.pairs.map(({ payer, receiver, payments: its }) => [`${payer.title} → ${receiver.title}`, its]),
);
const inWords = ({ account, parts, others }: Payment) => [
  account.figure,
  parts.map(({ figure }) => figure),
  others.map(({ figure }) => figure),
];

describe('the money', () => {
  it('stands by payer and receiver, the biggest first, a part of an owner with its owner', () => {
    assert.deepEqual(
      paid!.pairs.map(({ payer, receiver, parts }) => [payer.title, receiver.title, parts]),
      [
        ['House', 'River', []],
        ['House', 'Hill', ['Garden']],
      ],
    );
    assert.deepEqual(
      parties.map(({ title }) => title),
      ['Hill', 'House', 'River'],
    );
  });

  it('has parts in their whole, and other accounts of the same money under the best', () => {
    assert.deepEqual(payments.get('House → Hill')!.map(inWords), [
      ['up to £300', ['£100', '£50'], ['£400', '£100']],
      ['£40', [], []],
    ]);
  });

  it('is there once when a claim and the relation it carries state the same of one kind', () => {
    assert.deepEqual(
      payments.get('House → River')!.map(({ account }) => [account.figure, account.what, account.how]),
      [
        ['£600', 'river-promise.', 'Stated'],
        ['£20', 'river-told.', 'Reported'],
        ['£20', 'River supplies House', 'Reported'],
        ['7%', 'percent.', 'Stated'],
      ],
    );
  });

  it('says of each amount of what kind it is where a heading holds several', () => {
    const termsOf = (page: MoneyPage, between: string) =>
      page.scales[0]!.pairs.flatMap(({ payer, receiver, payments: its }) =>
        `${payer.title} → ${receiver.title}` === between ? its.map(({ account }) => account.terms) : [],
      );
    assert.deepEqual(termsOf(money, 'House → River'), ['promise', 'price', 'promise, a pound of leaf', 'price']);
    const alone = teaRights([['hill supplies house']], {
      amountKinds: ['price'],
      claims: [{ id: 'paid', on: '2022', amount: pounds(3) }],
    });
    Object.assign([...alone.amountKinds.values()][0]!, { ...drawn, bar: 'filled' });
    assert.deepEqual(termsOf(moneyPage(alone, relationTable(alone)), 'House → Hill'), ['']);
  });

  it('is drawn on one scale for each heading, which is told', () => {
    assert.equal(paid!.full, '£600');
    const bars = (between: string) =>
      payments.get(between)!.map(({ bar }) => bar?.pieces.map(({ x, width, fill }) => [x, width, fill]));
    assert.deepEqual(bars('House → River'), [
      [[0, 100, 'hollow']],
      [[0, 3.33, 'reported']],
      [[0, 3.33, 'reported']],
      undefined,
    ]);
    assert.deepEqual(bars('House → Hill')[0], [
      [0, 16.67, 'filled'],
      [16.67, 8.33, 'reported'],
    ]);
  });

  it('has a cap where a number is a limit, and what is left of a limit is owed by nobody', () => {
    const [{ bar }] = payments.get('House → Hill') as [Payment];
    assert.deepEqual([bar!.end, bar!.mark, bar!.apart], [50, 'cap', 'up to 300']);
  });

  it('has no bar for what is no payment between two who are known', () => {
    assert.deepEqual(
      numbers.map(({ label, accounts }) => [
        label,
        accounts.map(({ figure, parties: its }) => `${figure} ${its}`.trim()),
      ]),
      [
        ['Price', ['£30 Hill']],
        ['Worth', ['£900 Hill']],
        ['Other numbers', ['4 tons']],
      ],
    );
  });

  it('says why it is not added up, with examples of its own', () => {
    assert.deepEqual(
      reasons.map(({ reason, example }) => [reason, example]),
      [
        ['The same money is told more than once.', 'House → Hill: up to £300, of which 2 other accounts are found.'],
        ['A promise is not a payment.', 'House → River: £600 is committed, and no payment of it was found.'],
        ['Parts don’t always meet the total.', 'House → Hill: up to £300, of which £100 and £50 can be named.'],
      ],
    );
  });
});

describe('money that has ended', () => {
  const of = (rest: object) => {
    const told = teaRights([['hill supplies house', { ...rest, amount: pounds(30), claims: ['told'] }]], {
      amountKinds: ['price'],
      claims: [{ id: 'told', on: '2019', amount: pounds(30) }],
    });
    Object.assign(told.amountKinds.values().next().value!, { ...drawn, bar: 'filled' });
    return moneyPage(told, relationTable(told)).scales[0]!.pairs[0]!;
  };
  const doubtOf = (pair: ReturnType<typeof of>) => pair.payments[0]!.account.doubt?.words;

  it('is told as ended, and where it is not known, as that', () => {
    const ended = of({ since: '2019', ended: '2020' });
    assert.deepEqual([ended.ended, ended.payments[0]!.account.ended], [true, true]);
    const doubtful = of({ first_stated: '2019', unclear_from: '2020' });
    assert.deepEqual([doubtful.ended, doubtOf(doubtful)], [false, 'not known from 2020 on']);
    assert.equal(doubtOf(of({ announced: '2019' })), 'not known whether it began');
    assert.equal(doubtOf(of({ since: '2019' })), undefined);
  });
});
