import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { claimBook, markToPages } from './claim-book.ts';

const { claims } = graphOf(
  { checked: '2024-06-30' },
  {
    sources: [
      { id: 'blog', publisher: 'Blog', kind: 'analysis', standing: 'weak', published: '2023-01-01' },
      { id: 'gazette', publisher: 'Gazette', kind: 'press', published: '2024-05' },
      { id: 'letter', publisher: 'Hill', kind: 'company-statement', url: 'https://hill.example/' },
    ],
    claims: [
      { id: 'a', status: 'reported', sources: ['blog', 'gazette'] },
      { id: 'b', status: 'stated', sources: ['gazette', 'letter'] },
      { id: 'c', status: 'not-found', on: '2024-05-09', sources: ['gazette'] },
      { id: 'd', status: 'stated', sources: ['letter'] },
      { id: 'e', status: 'stated', sources: ['letter'] },
      { id: 'f', status: 'stated', sources: ['blog', 'letter'], against: 'letter' },
    ].map(({ against, ...claim }) => ({
      ...claim,
      about: [],
      sources: claim.sources.map((source) => ({ source, ...(source === against && { against: true as const }) })),
    })),
  },
);
const book = claimBook(claims.values());
const named = (ids: string) => [...claims.values()].filter(({ id }) => ids.includes(id)).reverse();

describe('the mark of claims', () => {
  it('gives their numbers in order, runs as one, and leads to the first', () => {
    const { numbers, href } = book.mark(named('acde'))!;
    assert.deepEqual([numbers, href], ['1, 3–5', '#c-a']);
  });

  it('is named by the nearest source of the first, not by the first in the file', () => {
    assert.equal(book.mark(named('a'))!.name, 'Claim 1: Gazette, May 2024, reported');
    assert.equal(book.mark(named('be'))!.name, 'Claims 2, 5: Hill, undated, stated, and 1 more');
  });

  it('is not named by a work that the claim is only held against', () => {
    assert.equal(book.mark(named('f'))!.name, 'Claim 6: Blog, 1 January 2023, stated');
  });

  it('names nobody else for what the site itself says', () => {
    assert.equal(book.mark(named('c'))!.name, 'Claim 3: not found by this site by 9 May 2024');
  });

  it('is missing where the book has none of them', () => {
    assert.equal(claimBook([]).mark(named('a')), undefined);
  });
});

describe('the mark of claims that the page does not list', () => {
  it('leads to the page of the first and names all', () => {
    const { href, claims: ids } = markToPages(book, named('ab'))!;
    assert.deepEqual([href, ids], ['/claims/a/', ['a', 'b']]);
  });
});

describe('the notes of claims', () => {
  it('stand in the order of their numbers, with the status only where it is not stated', () => {
    assert.deepEqual(
      book.notes(named('abc')).map(({ number, words, evidence }) => [number, words, evidence?.word]),
      [
        [1, 'Gazette, May 2024', 'Reported'],
        [2, 'Hill, undated', undefined],
        [3, '', 'Not found by this site'],
      ],
    );
  });
});
