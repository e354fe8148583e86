import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { aheadOf } from './ahead.ts';

const told = (id: string, ahead: object, rest: object = {}) => ({ id, on: '2023-05-01', ahead: [ahead], ...rest });
const world = teaRights([['house owns pot']], {
  families: { trade: ['told'] },
  claims: [
    told('crop', { what: 'A crop', by: '2024', when: 'second half of 2024', basis: 'plan' }, { about: ['pot'] }),
    told('term', { what: 'A term', by: '2030' }, { status: 'reported' }),
    told('soon', { what: 'A shop', by: '2024-06-29', unmet: 'no shop found' }),
    told('that-day', { what: 'A visit', by: '2024-06-30' }),
    told('old', { what: 'A wall', by: '2023' }),
    told('some-day', { what: 'A roof' }),
    { id: 'feast', on: '2025-01-01', headline: 'A feast', status: 'expected' },
    { id: 'past', on: '2024-06-30', headline: 'A meal' },
    told('tower', { what: 'A tower', by: '203X' }),
    told('bridge', { what: 'A bridge', by: '2029~' }),
    told('reckoned', { what: 'Eight years', by: '2030', basis: 'computed' }, { status: 'inferred' }),
  ],
});
const { overdue, years, undated } = aheadOf(world);

describe('what is ahead', () => {
  it('stands by the year until which it is to have come, with what its date rests on', () => {
    assert.deepEqual(
      years.map(({ year, lines }) => [year, lines.map(({ what, when, basis }) => `${what}: ${when}. ${basis}`)]),
      [
        ['2024', ['A visit: 30 June 2024. Stated', 'A crop: second half of 2024. Plan']],
        ['2025', ['A feast: 1 January 2025. Expected']],
        ['2030', ['Eight years: 2030. Computed here', 'A term: 2030. Reported']],
        ['about 2029', ['A bridge: about 2029. Stated']],
        ['the 2030s', ['A tower: the 2030s. Stated']],
      ],
    );
  });

  it('is overdue from the day after the one on which it was to have come', () => {
    assert.deepEqual(
      overdue.map(({ what, unmet }) => [what, unmet]),
      [
        ['A wall', 'Not found'],
        ['A shop', 'No shop found'],
      ],
    );
  });

  it('is named apart where no date was', () => {
    assert.deepEqual(
      undated.map(({ what, when }) => [what, when]),
      [['A roof', '']],
    );
  });

  it('names who said it, leads to its claim, and concerns the owner of what it is about', () => {
    const [crop, reckoned] = ['A crop', 'Eight years'].map((what) =>
      years.flatMap(({ lines }) => lines).find((line) => line.what === what)!,
    );
    assert.deepEqual(
      [crop!.said, crop!.href, crop!.family, crop!.concerns],
      ['Gazette', '/claims/crop/', 'trade', ['pot', 'house']],
    );
    assert.equal(reckoned!.said, '');
  });
});
