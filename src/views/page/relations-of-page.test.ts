import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Graph } from '#graph/graph.ts';
import type { ClaimId, PageId } from '#schema/ids.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { claimBook } from '../evidence/claim-book.ts';
import { claimsOfFacts, keyFacts } from './key-facts.ts';
import { relationsInWords, type RelationGroup, type RelationsInWords } from './relation-groups.ts';
import { saidInWords } from './said.ts';

const SELLS = {
  id: 'sells',
  label: 'sells to',
  past: 'sold to',
  inverse: 'buys from',
  inverse_past: 'bought from',
  group: 'trade',
  fact: 'Sells to',
};
const JOINS = {
  id: 'joins',
  label: 'joins',
  past: 'joined',
  inverse: 'is joined by',
  inverse_past: 'was joined by',
  group: 'people',
  inverse_fact: 'Parties',
  structure: true,
};

const world = teaRights(
  [
    ['hill sells house', { since: '2020-01-01' }],
    ['hill sells unknown-start', { since_note: 'in a book without a date' }],
    ['hill sells first-stated', { first_stated: '2020-01-01', since_note: 'it was sold before' }],
    ['hill sells announced', { announced: '2020-01-01' }],
    ['hill sells vague-start', { since: '2024' }],
    ['hill sells unclear-end', { since: '2020-01-01', unclear_from: '2021-05-06', ended_note: 'the books are lost' }],
    ['hill sells later', { since: '2025-01-01' }],
    ['hill sells over', { since: '2020-01-01', ended: '2021-01-01' }],
    ['hill joins may-pact', { since: '2020-01-01', unclear_from: '2021-01-01', ended_note: 'a new one was made' }],
  ],
  { types: [SELLS, JOINS], on: { 'may-pact': '2020-01-01' } },
);
const book = claimBook([]);
const pageOf = (graph: Graph, id: string) => graph.pages.get(id as PageId)!;
const entriesOf = (groups: readonly RelationGroup[]) =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ others, terms, dates, notes }) =>
      others.flatMap(({ other, parts }) =>
        parts.map((part) => ({
          title: other.title,
          terms: [...part.terms, ...terms],
          dates: dates ?? part.dates,
          notes,
        })),
      ),
    ),
  );
const titles = (groups: readonly RelationGroup[]) => entriesOf(groups).map(({ title }) => title);
const apart = ({ apart: all }: RelationsInWords, standing: string) =>
  all.find((one) => one.standing === standing)?.groups ?? [];
const textOf = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text).join(' ');
const factsOf = (graph: Graph, id: string) =>
  keyFacts(graph, pageOf(graph, id), book).map(({ label, values }) => [
    label,
    ...values.map(({ text, details = [], dates = [] }) =>
      [text, saidInWords([...details, ...dates])].filter(Boolean).join(', '),
    ),
  ]);

describe('the relations of a page', () => {
  const relations = relationsInWords(world, pageOf(world, 'hill'), book);

  it('stand apart by what is known of them, but for those that only order the site', () => {
    assert.deepEqual(titles(relations.inForce), ['First stated', 'House', 'May pact']);
    assert.deepEqual(titles(apart(relations, 'upcoming')), ['Later']);
    assert.deepEqual(titles(apart(relations, 'ended')), ['Over']);
    assert.deepEqual(
      new Set(titles(apart(relations, 'not-known'))),
      new Set(['Unknown start', 'Announced', 'Vague start', 'Unclear end']),
    );
  });

  it('give the reason where it is not known whether they hold', () => {
    const doubtful = [...apart(relations, 'not-known'), relations.inForce.at(-1)!];
    const notes = entriesOf(doubtful).map((entry) => [entry.title, textOf(entry.notes)]);
    assert.deepEqual(Object.fromEntries(notes), {
      'Unknown start': 'Since when it holds is not known; in a book without a date.',
      Announced: 'Announced 1 January 2020; no source read here shows that it began.',
      'Vague start': 'It began in 2024; the day is not known.',
      'Unclear end': 'From 6 May 2021 on it is not known whether it still held; the books are lost.',
      'May pact': 'From 1 January 2021 on it is not known whether it still held; a new one was made.',
    });
  });

  it('lead to each claim of an end, but to none twice', () => {
    const ended = teaRights(
      [
        [
          'hill sells house',
          {
            since: '2020-01-01',
            unclear_from: '2021-05-06',
            claims: ['began', 'over', 'told'],
            carried_by: { start: ['began'], end: ['over', 'told', 'began'] },
          },
        ],
      ],
      {
        types: [SELLS],
        claims: [{ id: 'began', on: '2020-01-01' }, { id: 'over', on: '2021-05-06' }, { id: 'told' }],
      },
    );
    const [{ end } = { end: undefined }] = entriesOf(
      apart(relationsInWords(ended, pageOf(ended, 'hill'), book), 'not-known'),
    ).map(({ dates }) => dates);
    assert.deepEqual([end?.claim, end?.further], ['/claims/over/', [{ claim: '/claims/told/', caution: undefined }]]);
  });

  it('say of those in force how their start is known', () => {
    assert.deepEqual(
      entriesOf(relations.inForce.slice(0, 1)).map(({ dates, notes }) => [dates.words, textOf(notes)]),
      [
        ['first stated 1 January 2020', 'It was sold before.'],
        ['since 1 January 2020', ''],
      ],
    );
  });
});

describe('the key facts of a page', () => {
  it('name what is known to hold, with the day for which alone it is told, and then who is not known to be one', () => {
    assert.deepEqual(
      factsOf(world, 'hill').find(([label]) => label === 'Sells to'),
      ['Sells to', 'First stated, first stated 1 January 2020', 'House', 'Unclear end, known until 6 May 2021'],
    );
  });

  it('say once what is told alike of all, below them', () => {
    const told = { first_stated: '2020-01-01', since_note: 'in its list', claims: ['told'] };
    const alike = teaRights(
      [
        ['hill sells house', told],
        ['hill sells inn', told],
        ['river sells house', told],
        ['river sells inn', { ...told, first_stated: '2020-02-01' }],
      ],
      { types: [SELLS], claims: [{ id: 'told', on: '2020-01-01' }] },
    );
    assert.deepEqual(factsOf(alike, 'hill')[0], [
      'Sells to',
      'House',
      'Inn',
      'first stated 1 January 2020 (in its list)',
    ]);
    assert.deepEqual(factsOf(alike, 'river')[0], [
      'Sells to',
      'House, first stated 1 January 2020',
      'Inn, first stated 1 February 2020',
    ]);
  });

  it('keep what is offered in part where another party has the whole', () => {
    const parts = teaRights(
      [
        ['hill sells house', { since: '2020-01-01', scope: 'all leaves' }],
        ['hill sells kitchen', { since: '2020-01-01', state: 'part', scope: 'green leaves' }],
      ],
      { types: [SELLS] },
    );
    assert.deepEqual(factsOf(parts, 'hill')[0], ['Sells to', 'House', 'Kitchen, green leaves']);
  });

  it('say what is to be known of a date with the date of one, and of several the days alone', () => {
    const dated = teaRights(
      [
        ['hill sells house', { first_stated: '2020-01-01', since_note: 'it was sold before' }],
        ['river sells house', { held_on: '2020-01-01', since_note: 'by its books' }],
        ['river sells pot', { held_on: '2020-02-01', since_note: 'by its books' }],
        [
          'lake sells house',
          { since: '2020', through: '2030', ended_note: 'as planned', claims: ['c4', 'e'], carried_by: { end: ['e'] } },
        ],
      ],
      { types: [SELLS], claims: [{ id: 'e', through: '2030' }] },
    );
    assert.deepEqual(
      ['hill', 'river', 'lake'].map((id) => factsOf(dated, id)[0]),
      [
        ['Sells to', 'House, first stated 1 January 2020 (it was sold before)'],
        ['Sells to', 'House, held on 1 January 2020', 'Pot, held on 1 February 2020'],
        ['Sells to', 'House, since 2020, through 2030 (as planned)'],
      ],
    );
  });

  it('let what is more than a part speak for a party of which several things are said', () => {
    const several = teaRights(
      [
        ['hill sells house', { since: '2020-01-01', state: 'part', scope: 'green leaves' }],
        ['hill sells house', { since: '2021-01-01' }],
      ],
      { types: [SELLS] },
    );
    assert.deepEqual(
      claimsOfFacts(several, pageOf(several, 'hill')).map(({ id }) => id),
      ['c2'],
    );
  });

  it('cite the claims of a party of which they say nothing else', () => {
    const numbered = claimBook(world.claims.values());
    const [values] = keyFacts(world, pageOf(world, 'hill'), numbered).flatMap((row) =>
      row.label === 'Sells to' ? [row.values] : [],
    );
    const bare = values!.filter(({ details }) => details!.length === 0);
    assert.deepEqual(
      bare.map(({ text, mark }) => [text, mark?.href.startsWith('#c-')]),
      [['House', true]],
    );
  });

  it('keep the parties of an agreement of which it is not known whether it is in force, and say so', () => {
    assert.deepEqual(factsOf(world, 'may-pact').at(-1), [
      'Parties',
      'Hill, from 1 January 2021 on it is not known whether it still held; a new one was made',
    ]);
  });
});

describe('the key facts of an agreement', () => {
  const pact = teaRights(
    [
      ['hill joins may-pact', { since: '2020-01-01', claims: ['joined'] }],
      ['hill sells house', { since: '2020-01-01', through: '2030', claims: ['sold'] }],
    ],
    {
      types: [SELLS, JOINS],
      on: { 'may-pact': '2020-01-01' },
      claims: [
        { id: 'joined', on: '2020-01-01' },
        { id: 'sold', on: '2020-01-01', through: '2030', about: ['may-pact'] },
      ],
    },
  );

  it('say whether it is in force, and until when terms run that began with it', () => {
    const facts = factsOf(pact, 'may-pact');
    assert.deepEqual(
      facts.filter(([label]) => label === 'State' || label === 'Runs to'),
      [
        ['State', 'In force'],
        ['Runs to', '2030, sells to'],
      ],
    );
  });

  it('say that it is in force by what began with it and runs on, too', () => {
    const numbered = claimBook(pact.claims.values());
    const state = keyFacts(pact, pageOf(pact, 'may-pact'), numbered).find(({ label }) => label === 'State')!;
    const both = ['joined', 'sold'].map((id) => pact.claims.get(id as ClaimId)!);
    assert.deepEqual(state.values[0]!.mark, numbered.mark(both));
  });

  it('date an amount that is not of its day, or has not stayed so', () => {
    const amount = (value: number) => ({ value, unit: 'bags', kind: 'sale' });
    const about = ['may-pact'];
    const paid = teaRights([['hill joins may-pact', { since: '2020-01-01', claims: ['joined'] }]], {
      types: [JOINS],
      on: { 'may-pact': '2020-01-01' },
      amountKinds: ['sale'],
      claims: [
        { id: 'joined', on: '2020-01-01' },
        { id: 'agreed', on: '2020-01-01', about, amount: amount(1) },
        { id: 'lasting', since: '2020-01-01', about, amount: amount(2) },
        { id: 'ended', since: '2020-01-01', ended: '2021-01-01', about, amount: amount(3) },
        { id: 'later', on: '2022-05-06', about, amount: amount(4) },
      ],
    });
    assert.deepEqual(factsOf(paid, 'may-pact').at(-1)!.slice(1), [
      '1 bags',
      '3 bags, 1 January 2020 – 1 January 2021',
      '2 bags',
      '4 bags, 6 May 2022',
    ]);
  });

  it('tell two amounts of one size apart by who pays', () => {
    const paid = (id: string, payer: string) => ({
      id,
      on: '2020-01-01',
      about: ['may-pact', payer, 'house'],
      amount: { value: 1, unit: 'bags', kind: 'sale', payer, receiver: 'house' },
    });
    const round = teaRights([['hill joins may-pact', { since: '2020-01-01', claims: ['joined'] }]], {
      types: [JOINS],
      on: { 'may-pact': '2020-01-01' },
      amountKinds: ['sale'],
      claims: [{ id: 'joined', on: '2020-01-01' }, paid('one', 'hill'), paid('same', 'hill'), paid('other', 'river')],
    });
    assert.deepEqual(factsOf(round, 'may-pact').at(-1)!.slice(1), ['1 bags, Hill to House', '1 bags, River to House']);
  });

  it('say of one that goes on what has left it otherwise', () => {
    const amended = teaRights(
      [
        ['hill joins may-pact', { since: '2020-01-01', claims: ['joined'] }],
        ['june-pact amends may-pact', { since: '2021-01-01', claims: ['amended'] }],
      ],
      {
        types: [JOINS, { ...JOINS, id: 'amends', label: 'amends', inverse_fact: 'Amended by', leaves: 'as amended' }],
        on: { 'may-pact': '2020-01-01', 'june-pact': '2021-01-01' },
        claims: [
          { id: 'joined', on: '2020-01-01' },
          { id: 'amended', on: '2021-01-01', status: 'inferred' },
        ],
      },
    );
    assert.deepEqual(
      factsOf(amended, 'may-pact').find(([label]) => label === 'State'),
      ['State', 'In force, as amended since 1 January 2021 (inferred by this site)'],
    );
  });
});

describe('each part of a relation', () => {
  const several = teaRights(
    [
      [
        'hill sells house',
        {
          since: '2020-01-01',
          through: '2030',
          amount: { value: 2, unit: 'tons' },
          claims: ['began', 'much', 'until'],
        },
      ],
    ],
    {
      types: [SELLS],
      claims: [
        { id: 'began', on: '2020-01-01' },
        { id: 'much', amount: { value: 2, unit: 'tons' }, status: 'reported' },
        { id: 'until', through: '2030' },
      ],
    },
  );
  const hill = pageOf(several, 'hill');

  it('leads to the claim that carries it and has the status of that claim', () => {
    const [entry] = entriesOf(relationsInWords(several, hill, book).inForce);
    assert.deepEqual(entry!.terms, [{ words: '2 tons', caution: 'reported', claim: '/claims/much/' }]);
    assert.deepEqual(
      [entry!.dates.claim, entry!.dates.caution, entry!.dates.end],
      ['/claims/began/', undefined, { words: 'the end by claim 2', caution: undefined, claim: '/claims/until/' }],
    );
    const [value] = keyFacts(several, hill, book).at(-1)!.values;
    assert.deepEqual(
      [...value!.details!, ...value!.dates!],
      [
        { words: '2 tons', caution: 'reported', claim: '/claims/much/' },
        { words: 'since 1 January 2020', caution: undefined, claim: '/claims/began/' },
        { words: 'through 2030', caution: undefined, claim: '/claims/until/' },
      ],
    );
  });

  it('says of an end by itself how it is known, where its start is known better', () => {
    const endOf = (status: 'stated' | 'reported') => {
      const rest = { since: '2020-01-01', ended: '2021-05-06', claims: ['began', 'over'] };
      const claims = [
        { id: 'began', on: '2020-01-01', status },
        { id: 'over', on: '2021-05-06', status: 'reported' as const },
      ];
      const graph = teaRights([['hill sells house', rest]], { types: [SELLS], claims });
      const [entry] = entriesOf(relationsInWords(graph, pageOf(graph, 'hill'), book).apart[0]!.groups);
      return [entry!.dates.caution, entry!.dates.end!.caution];
    };
    assert.deepEqual(endOf('stated'), [undefined, 'reported']);
    assert.deepEqual(endOf('reported'), ['reported', undefined]);
  });

  it('leads to its claim on the page where the page lists it', () => {
    const listing = claimBook(several.claims.values());
    assert.equal(entriesOf(relationsInWords(several, hill, listing).inForce)[0]!.dates.claim, '#c-began');
  });
});
