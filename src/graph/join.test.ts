import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimId, PageId, RelationId, SourceId } from '#schema/ids.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { graphOf } from './graph.fixture.ts';

const mention = (to: string, sentence: string) => ({ to, sentence });
const prose = { headings: [], drawings: [], sentences: [], stretches: [], mentions: [], citings: [] };
const claim = (id: string, about: readonly string[], rest: object = {}) => ({
  id,
  about,
  status: 'stated',
  sources: [{ source: 'leaf-book', locator: `page of ${id}` }],
  ...rest,
});

const graph = graphOf(
  { checked: '2024-06-30', home: { overview: ['pot', 'cup'], change: 'pact', dates: ['leaks'] } },
  {
    kinds: ['vessel', 'pact'].map((id) => ({ id })),
    relationTypes: [
      { id: 'pours-into', label: 'pours into' },
      { id: 'amends', label: 'amends', structure: true },
      { id: 'beside', label: 'stands beside' },
    ],
    sources: [{ id: 'leaf-book' }, { id: 'unread' }],
    claims: [
      claim('undated', ['pot', 'cup']),
      claim('leaks', ['cup', 'pot'], { on: '2020-05', status: 'reported' }),
      claim('ended', ['pot'], { since: '2010', ended: '2011', amount: { value: 1, payer: 'cup', receiver: 'pot' } }),
      claim('cited', ['cup'], { on: '2020-05' }),
    ],
    relations: [
      { id: 'b', type: 'pours-into', from: 'pot', to: 'cup', since: '2022-05', claims: ['leaks', 'undated'] },
      { id: 'a', type: 'pours-into', from: 'cup', to: 'pot', since: '2022-05', ended: '2023-01-15', claims: ['leaks'] },
      { id: 'c', type: 'beside', from: 'pot', to: 'cup', status: 'expected', claims: ['undated'] },
      { id: 'd', type: 'pours-into', from: 'pot', to: 'cup', since: '2019', through: '2030', claims: ['leaks'] },
      { id: 'e', type: 'amends', from: 'pact', to: 'pot', since: '1999', claims: ['cited'] },
    ],
    entities: [
      {
        id: 'pot',
        kind: 'vessel',
        title: 'Z pot',
        claims: ['cited'],
        answers: [{ claims: ['leaks'] }],
        related: [{ page: 'cup', why: 'what it fills' }],
        prose: { ...prose, mentions: [mention('cup', 'A cup.'), mention('pot', 'Itself.')] },
      },
      { id: 'cup', kind: 'vessel', title: 'A cup', prose: { ...prose, citings: [{ claim: 'ended' }] } },
      {
        id: 'pact',
        kind: 'pact',
        title: 'Pact',
        on: '2022-05',
        prose: { ...prose, mentions: [mention('cup', 'Two.')] },
      },
    ],
    topics: [
      {
        id: 'tour',
        title: 'Tour',
        stops: [
          { page: 'pot', why: 'to begin' },
          { page: 'cup', why: 'to end' },
        ],
        periods: [{ text: 'Once.', claims: ['undated'] }],
      },
    ],
    disagreements: [
      {
        id: 'age',
        about: ['pot'],
        positions: [
          { says: 'Old.', claims: ['leaks'] },
          { says: 'New.', sources: [{ source: 'unread' }] },
        ],
      },
    ],
    gaps: [{ id: 'price', about: ['pot'], claims: ['undated'] }],
  },
);
const page = (id: string) => graph.pages.get(id as PageId)!;
const claimOf = (id: string) => graph.claims.get(id as ClaimId)!;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe('a page leads', () => {
  it('to its relations, at either end, by type, then by start, then by id', () => {
    assert.deepEqual(ids(page('pot').relations), ['d', 'a', 'b', 'e', 'c']);
    assert.deepEqual(ids([...graph.relations.values()]), ['d', 'a', 'b', 'e', 'c']);
    assert.deepEqual(ids(page('pact').relations), ['e']);
    assert.deepEqual(page('tour').relations, []);
  });

  it('to the claims that concern it first of all or that it cites, by date, the undated last, then by id', () => {
    assert.deepEqual(ids(page('pot').claims), ['ended', 'cited', 'leaks', 'undated']);
    assert.deepEqual(ids(page('cup').claims), ['ended', 'cited', 'leaks']);
    assert.deepEqual(ids(page('tour').claims), ['undated']);
  });

  it('to every claim about it, and to those of its parts', () => {
    assert.deepEqual(ids(page('pot').claimsAbout), ['ended', 'leaks', 'undated']);
    assert.deepEqual(ids(page('pot').summaryClaims), ['cited']);
    assert.deepEqual(
      page('pot').answers.map(({ claims }) => ids(claims)),
      [['leaks']],
    );
  });

  it('to what mentions it in prose, itself aside, by title', () => {
    assert.deepEqual(
      page('cup').mentions.map((one) => [one.page.id, one.sentence]),
      [
        ['pact', 'Two.'],
        ['pot', 'A cup.'],
      ],
    );
    assert.deepEqual(page('pot').mentions, []);
  });

  it('to what points to it, to the paths over it, and to what is open about it', () => {
    assert.deepEqual(
      page('cup').pointers.map((one) => [one.page.id, one.why]),
      [
        ['pot', 'what it fills'],
        ['tour', 'to end'],
      ],
    );
    assert.deepEqual(ids(page('cup').paths), ['tour']);
    assert.deepEqual([ids(page('pot').disagreements), ids(page('pot').gaps)], [['age'], ['price']]);
  });
});

describe('a claim leads', () => {
  it('to what it is about and to its sources, with the place in them', () => {
    assert.deepEqual(ids(claimOf('undated').about), ['pot', 'cup']);
    assert.deepEqual(
      claimOf('leaks').sources.map(({ source, locator }) => [source.id, locator]),
      [['leaf-book', 'page of leaks']],
    );
    assert.deepEqual([claimOf('ended').payer, claimOf('ended').receiver], [page('cup'), page('pot')]);
  });

  it('to the relations on it, to the pages that use it by title, and to the disagreements on it', () => {
    assert.deepEqual(ids(claimOf('leaks').relations), ['d', 'a', 'b']);
    assert.deepEqual(ids(claimOf('undated').usedBy), ['cup', 'tour', 'pot']);
    assert.deepEqual(ids(claimOf('ended').usedBy), ['cup', 'pot']);
    assert.deepEqual(ids(claimOf('leaks').disagreements), ['age']);
  });

  it('to where it stands on the day of the check, if it lasts', () => {
    assert.deepEqual([claimOf('ended').standing, claimOf('leaks').standing], ['ended', undefined]);
  });
});

describe('a relation leads', () => {
  const relation = (id: string) => graph.relations.get(id as RelationId)!;

  it('to its two ends and its claims', () => {
    assert.equal(relation('b').from, page('pot'));
    assert.equal(relation('b').to, page('cup'));
    assert.deepEqual(ids(relation('b').claims), ['leaks', 'undated']);
  });

  it('to its own status, or else that of its best claim, and to where it stands', () => {
    assert.deepEqual(
      [relation('b').status, relation('a').status, relation('c').status],
      ['stated', 'reported', 'expected'],
    );
    assert.deepEqual([relation('a').standing, relation('b').standing], ['ended', 'in-force']);
  });

  it('is no better known than the claim of its start, whatever else it rests on', () => {
    const { relations } = graphOf(
      { checked: '2024-06-30' },
      {
        kinds: [{ id: 'vessel' }],
        relationTypes: [{ id: 'pours-into', label: 'pours into' }],
        sources: [{ id: 'leaf-book' }],
        entities: ['pot', 'cup'].map((id) => ({ id, kind: 'vessel', title: id, prose })),
        claims: [
          claim('rumour', ['cup'], { on: '2020-05', status: 'reported' }),
          claim('made', ['cup'], { on: '2019' }),
        ],
        relations: [
          { id: 'found', since: '2020-05', claims: ['made', 'rumour'] },
          { id: 'named', since: '2020-05', claims: ['rumour', 'made'], carried_by: { start: ['made'] } },
          { id: 'undated', claims: ['rumour', 'made'] },
        ].map((one) => ({ type: 'pours-into', from: 'pot', to: 'cup', ...one })),
      },
    );
    assert.deepEqual([...relations.values()].map(({ id, status }) => `${id}: ${status}`).toSorted(), [
      'found: reported',
      'named: stated',
      'undated: stated',
    ]);
  });
});

describe('the graph', () => {
  it('leads from a source to its claims, by date, and to the disagreements on it', () => {
    const source = (id: string) => graph.sources.get(id as SourceId)!;
    assert.deepEqual(ids(source('leaf-book').claims), ['ended', 'cited', 'leaks', 'undated']);
    assert.deepEqual([source('unread').claims, ids(source('unread').disagreements)], [[], ['age']]);
  });

  it('knows the days between which nothing is different, and what has a day of its own', () => {
    assert.deepEqual(graph.changeDays, [
      '2019-01-01',
      '2019-12-31',
      '2022-05-01',
      '2022-05-31',
      '2023-01-15',
      '2031-01-01',
    ]);
    assert.deepEqual(ids(graph.entitiesOn.of('2022-05' as PartialDate)), ['pact']);
  });

  it('leads from the front page to what it shows', () => {
    const { overview, change, dates } = graph.home;
    assert.deepEqual([ids(overview), change?.id, ids(dates)], [['pot', 'cup'], 'pact', ['leaks']]);
  });

  it('has one node for each thing, however one comes to it', () => {
    assert.equal(claimOf('leaks').relations[0]!.to.claims[0], claimOf('ended'));
    assert.equal(page('pot').claims, page('pot').claims);
  });
});
