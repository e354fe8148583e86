import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundsOf } from '#graph/bounds.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import type { State } from '#schema/state.ts';
import { fromKnown, isHatched, spellsOf, type Holding } from './spells.ts';

const CHECKED = '2024-06-30' as Day;
const holding = (state: State, span: Record<string, string>, rest: Partial<Holding> = {}): Holding => ({
  bounds: boundsOf(span as Span),
  state,
  name: 'right',
  dates: '',
  told: '',
  by: [],
  words: [state],
  doubt: 'not known',
  claim: `/${state}/`,
  title: state,
  cover: '',
  isStated: true,
  ...rest,
});
const told = (...all: Holding[]) =>
  spellsOf(all, CHECKED).map(
    ({ from, to, state, isDoubtful, start, end }) => `${from} ${to} ${state}${isDoubtful ? '?' : ''} ${start} ${end}`,
  );

describe('the states of a row', () => {
  it('follow each other, and are none after the last', () => {
    assert.deepEqual(
      told(
        holding('exclusive', { since: '2019-07-22', ended: '2022-01-21' }),
        holding('right', { since: '2022-01-21', ended: '2023-10-28' }),
      ),
      ['2019-07-22 2022-01-21 exclusive day day', '2022-01-21 2023-10-28 right day day', '2023-10-28 ~ none day arrow'],
    );
  });

  it('are those of the strongest where several hold at once', () => {
    assert.deepEqual(told(holding('allowed', { since: '2020-01-01' }), holding('right', { since: '2021-01-01' })), [
      '2020-01-01 2021-01-01 allowed day day',
      '2021-01-01 ~ right day arrow',
    ]);
  });

  it('are doubtful where something stronger may hold', () => {
    assert.deepEqual(
      told(
        holding('allowed', { since: '2020-01-01' }),
        holding('right', { announced: '2021-01-01' }, { doubt: 'announced' }),
      ),
      ['2020-01-01 2021-01-01 allowed day day', '2021-01-01 ~ allowed? day arrow'],
    );
  });

  it('name what is known where something else is not, and what was announced', () => {
    const wordsOf = (more: Holding) =>
      spellsOf([holding('allowed', { since: '2020-01-01' }, { name: 'may pour' }), more], CHECKED).find(
        ({ isDoubtful }) => isDoubtful,
      )!.words;
    assert.deepEqual(wordsOf(holding('right', { first_stated: '2024-07-01', not_before: '2021-01-01' })), ['may pour']);
    assert.deepEqual(wordsOf(holding('right', { announced: '2021-01-01' }, { name: 'pours', doubt: 'announced' })), [
      'pours: announced',
      'announced',
    ]);
  });

  it('begin open where nobody says since when, and doubtful from the day before which they cannot have begun', () => {
    assert.deepEqual(told(holding('right', { first_stated: '2022-03-01' })), ['2022-03-01 ~ right open arrow']);
    assert.deepEqual(told(holding('right', { first_stated: '2022-03-01', not_before: '2021-01-01' })), [
      '2021-01-01 2022-03-01 none? day day',
      '2022-03-01 ~ right day arrow',
    ]);
  });

  it('are torn where nobody says how long, or where the end is taken', () => {
    assert.deepEqual(told(holding('right', { since: '2022-03-01', unclear_from: '2023-01-01' })), [
      '2022-03-01 2023-01-01 right day torn',
      '2023-01-01 ~ none? day arrow',
    ]);
    assert.equal(
      told(holding('right', { since: '2022-03-01', ended: '2023-01-01' }, { end: 'taken' }))[0],
      '2022-03-01 2023-01-01 right day torn',
    );
  });

  it('say nothing of the time after a term that is still to run out', () => {
    assert.deepEqual(told(holding('right', { since: '2022-03-01', through: '2032' })), [
      '2022-03-01 2033-01-01 right day day',
    ]);
  });

  it('show the leave to do all before what is done in part, and hatch none of it', () => {
    const leave = holding('allowed', { since: '2022-01-01' });
    assert.deepEqual(told(holding('part', { since: '2021-01-01' }), leave), [
      '2021-01-01 2022-01-01 part day day',
      '2022-01-01 ~ allowed day arrow',
    ]);
    // What is done since is seen beside what may be done.
    assert.deepEqual(told(holding('part', { since: '2023-01-01' }), leave), [
      '2022-01-01 2023-01-01 allowed day day',
      '2023-01-01 ~ part day arrow',
    ]);
    const spells = spellsOf([leave, holding('right', { announced: '2023-01-01' })], CHECKED);
    assert.deepEqual(
      spells.map((spell) => [spell.state, spell.isDoubtful, isHatched(spell)]),
      [
        ['allowed', false, false],
        ['allowed', true, false],
      ],
    );
  });

  it('begin, where that is asked, with what is first known, open where it may have held before', () => {
    const known = (...all: Holding[]) =>
      fromKnown(spellsOf(all, CHECKED)).map(({ from, state, start }) => `${from} ${state} ${start}`);
    const doubted = holding('right', { first_stated: '2022-03-01', not_before: '2021-01-01' });
    assert.deepEqual(known(doubted), ['2022-03-01 right open']);
    assert.deepEqual(
      known(holding('exclusive', { announced: '2021-01-01' }), holding('allowed', { since: '2022-03-01' })),
      ['2022-03-01 allowed day'],
    );
  });

  it('leave out what nobody has dated', () => {
    assert.deepEqual(told(holding('part', {})), []);
  });

  it('are not known where their author says so, in words of their own', () => {
    const [spell] = spellsOf([holding('unknown', { since: '2022-03-01' }, { words: ['not restated'] })], CHECKED);
    assert.deepEqual([spell!.isDoubtful, spell!.words], [true, ['not restated']]);
  });
});
