import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from './relation-table.ts';
import { spanAnswer } from './span.ts';
import { teaRights } from './tea-rights.fixture.ts';

const by = (relation: string, claim: string) => ({ replaces: [{ relation, claim }] });
const file = relationTable(
  teaRights([
    ['hill sole-supplier-of house', { since: '2019-01-01', ended: '2021-01-01' }],
    ['hill supplies house', { since: '2021-01-01', ended: '2022-01-01', scope: 'ten pounds', ...by('r1', 'c2') }],
    ['hill supplies house', { since: '2022-01-01', scope: 'twenty pounds', ...by('r2', 'c3') }],
    ['river supplies house', { since: '2021-06-01' }],
    ['pond supplies house', { since: '2019-06-01' }],
    ['ada runs house', { since: '2021-02-01', ended: '2021-03-01' }],
    ['bo runs house', { first_stated: '2021-05-01' }],
    ['sea sole-supplier-of inn', { since: '2019-01-01', ended: '2021-07-01' }],
    ['moon sole-supplier-of shed', { since: '2021-07-01' }],
  ]),
);
const answer = spanAnswer(file, '2020-01-01', '2023-01-01');

describe('what changed between two days', () => {
  it('is told by the exclusive rights of both, and counted', () => {
    assert.equal(
      answer.verdict,
      'On 1 January 2020: Hill was the sole supplier of House; Sea was the sole supplier of Inn.',
    );
    assert.equal(answer.rest, 'On 1 January 2023: Moon was the sole supplier of Shed.');
    assert.deepEqual(
      answer.numbers.map(({ title }) => title),
      ['1 ended', '1 gave way to other terms', '2 began', '1 first stated', '2 held only in between', '1 unchanged'],
    );
  });

  it('pairs the first terms with the last, past those that came and went between', () => {
    const [turn] = answer.parts.find(({ anchor }) => anchor === 'changed')!.turns;
    assert.deepEqual([turn!.before[0]!.verb, turn!.after[0]!.detail], ['was the sole supplier of', 'twenty pounds']);
  });

  it('folds what began by family, and what is in force on both days', () => {
    const folds = (part: string) => answer.parts.find(({ anchor }) => anchor === part)!.folds;
    assert.deepEqual(
      folds('began').map(({ label, count, digest }) => [label, count, digest]),
      [
        ['Rights', 1, 'Moon'],
        ['Trade', 1, 'River'],
      ],
    );
    assert.equal(folds('unchanged')[0]!.digest, 'Pond');
  });

  it('draws each right as one row from its first state to its last, with its turns between', () => {
    const [first, ...others] = answer.drawing!.rights;
    assert.deepEqual([first!.parties, first!.before, first!.after], ['Hill – House', 'sole supplier', 'supplies']);
    assert.deepEqual(
      first!.stretches.map(({ state, words }) => [state, words]),
      [
        ['exclusive', 'sole supplier'],
        ['right', 'supplies'],
        ['right', 'supplies'],
      ],
    );
    assert.deepEqual(
      others.map(({ parties, before, after }) => [parties, before, after]),
      [
        ['Sea – Inn', 'sole supplier', 'none'],
        ['Moon – Shed', 'none', 'sole supplier'],
      ],
    );
    assert.equal(spanAnswer(file, '2022-06-01', '2022-07-01').drawing, undefined, 'fewer than three rows');
  });

  it('draws what was first stated in between as not known before, and never as none', () => {
    const stated = relationTable(
      teaRights([
        ['hill sole-supplier-of house', { first_stated: '2021-01-01', not_before: '2020-06-01' }],
        ['sea sole-supplier-of inn', { held_on: '2021-01-01' }],
        ['moon sole-supplier-of shed', { since: '2021-01-01' }],
      ]),
    );
    const rights = spanAnswer(stated, '2020-01-01', '2022-01-01').drawing!.rights;
    assert.deepEqual(
      rights.map(({ parties, before, stretches }) => [parties, before, stretches.map(({ state }) => state)]),
      [
        ['Hill – House', 'none', ['none', 'unknown', 'exclusive']],
        ['Moon – Shed', 'none', ['none', 'exclusive']],
        ['Sea – Inn', 'not known', ['unknown', 'exclusive']],
      ],
    );
  });

  it('says of a day after the check that it is not known', () => {
    assert.match(spanAnswer(file, '2020-01-01', '2030-01-01').rest, /^What 1 January 2030 will bring is not known/);
  });
});
