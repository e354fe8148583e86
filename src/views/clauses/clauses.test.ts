import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { clausesCsv } from './clauses-csv.ts';
import { clauseOn, clausesOf } from './clauses.ts';

const pact = (id: string, on: string) => ({ id, title: id, kind: 'pact', on });
const about: Readonly<Record<string, readonly string[]>> = {
  sole: ['sale', 'house'],
  rumour: ['sale', 'tea'],
  silent: ['tea'],
};
const claim = (id: string, status: string, ...sources: readonly object[]) => ({
  id,
  statement: `${id}.`,
  about: about[id] ?? [],
  status,
  sources,
});
const of = (source: string, rest: object = {}) => ({ source, ...rest });
const graph = graphOf(
  { checked: '2024-06-30' },
  {
    kinds: [{ id: 'pact', plural: 'Pacts', shape: 'change' }, { id: 'house' }],
    sources: [
      { id: 'letter', title: 'Letter', publisher: 'Hill', kind: 'company-statement' },
      { id: 'paper', title: 'Paper', publisher: 'Gazette', kind: 'press' },
    ],
    claims: [
      claim('sole', 'stated', of('paper'), of('letter', { locator: 'Line 2', quote: 'to one house alone' })),
      claim('rumour', 'reported', of('paper'), of('letter')),
      claim('silent', 'not-found', of('letter')),
    ],
    entities: [
      pact('late', '2022-05'),
      pact('early', '2019-03-01'),
      pact('middle', '2020'),
      pact('sale', '2021'),
      pact('other', '2021'),
      { id: 'house', kind: 'house' },
    ],
    topics: [
      { id: 'leaf', title: 'Leaf', periods: [] },
      { id: 'tea', title: 'Tea', periods: [] },
    ],
    clauses: [
      {
        id: 'leaf',
        title: 'Leaf',
        note: 'of spring',
        page: 'leaf',
        now: 'any house',
        cells: [
          { at: 'early', state: 'exclusive', claims: ['sole'], says: 'sold', new: ['alone', 'sold'] },
          {
            at: 'late',
            state: 'right',
            claims: ['rumour', 'sole'],
            says: 'to any house',
            gone: ['alone'],
            new: ['any'],
          },
        ],
      },
      {
        id: 'price',
        title: 'Price',
        now: 'not known',
        cells: [
          { at: 'early', state: 'absent', claims: ['silent'], says: 'no such term' },
          { at: 'middle', state: 'unknown', claims: ['silent'], says: 'not published' },
        ],
      },
    ],
  },
);
const { texts, rights } = clausesOf(graph);

describe('rights from text to text', () => {
  it('have the texts in the order of their days', () => {
    assert.deepEqual(
      texts.map(({ title, day }) => [title, day]),
      [
        ['early', '1 March 2019'],
        ['middle', '2020'],
        ['late', 'May 2022'],
      ],
    );
  });

  it('run through the texts that leave them as they are', () => {
    assert.deepEqual(
      rights.map(({ cells }) => cells.map(({ at, until, texts: many, state }) => [at, until, many, state])),
      [
        [
          ['1 March 2019', '2020', 2, 'exclusive'],
          ['May 2022', '', 1, 'right'],
        ],
        [
          ['1 March 2019', '', 1, 'absent'],
          ['2020', 'May 2022', 2, 'unknown'],
        ],
      ],
    );
  });

  it('are quoted with the place, after words of ours, and what is new is marked', () => {
    const [sole, rumour] = rights[0]!.cells;
    assert.deepEqual(
      sole!.words.map(({ text, isNew }) => (isNew ? `*${text}*` : text)),
      ['*sold*', ' “to one house ', '*alone*', '”'],
    );
    assert.deepEqual([sole!.source, sole!.place, sole!.limit, sole!.claim], ['Hill', 'Line 2', '', '/claims/sole/']);
    assert.deepEqual([rumour!.gone, rumour!.source, rumour!.place, rumour!.limit], [['alone'], 'Hill', '', 'reported']);
  });

  it('lead to each claim that a cell needs, and say what this site itself says', () => {
    assert.deepEqual(
      rights.map(({ cells }) => cells.map(({ limit, further }) => [limit, ...further.map((one) => one.claim)])),
      [
        [[''], ['reported', '/claims/sole/']],
        [['not found by this site'], ['not found by this site']],
      ],
    );
  });

  it('are found from the page on a right, and from each of the texts', () => {
    const from = (id: string) => clauseOn(graph, the(graph.pages, id as PageId));
    assert.deepEqual([from('leaf'), from('middle'), from('early')], ['/clauses/#l-leaf', '/clauses/', '/clauses/']);
  });

  it('are found from a topic or a dated page that their claims are about, one of them at its row', () => {
    const from = (id: string) => clauseOn(graph, the(graph.pages, id as PageId));
    assert.deepEqual([from('sale'), from('tea')], ['/clauses/#l-leaf', '/clauses/']);
    assert.deepEqual([from('other'), from('house')], [undefined, undefined]);
  });

  it('are a table with a line for each cell', () => {
    const [head, first] = clausesCsv({ texts, rights }, (address) => `https://x${address}`).split('\r\n');
    assert.equal(head, '\uFEFFright,sense,text,until,state,gone,words,source,place,status,claim,further_claims');
    assert.equal(
      first,
      'Leaf,of spring,1 March 2019,2020,exclusive,,sold “to one house alone”,Hill,Line 2,stated,https://x/claims/sole/,',
    );
  });
});
