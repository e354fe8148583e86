import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inAnyMeasure, numbersIn, recordNumberWord } from './numbers.ts';

const words = (text: string) => numbersIn(text).map(({ word }) => word);

describe('numbers in a text', () => {
  it('are money, large numbers and quantities', () => {
    assert.deepEqual(words('€5m, 27 per cent, 27%, 750MW, 4.5 gigawatts, 160 million shares, 1,250'), [
      '5e6',
      '27pct',
      '27pct',
      '750mw',
      '45gw',
      '16e7',
      '125e1',
    ]);
  });

  it('may be written out, and have their money behind them', () => {
    assert.deepEqual(
      words('ten gigawatts, three hundred billion, 250 billion dollars, fifty-five million euros, two per cent'),
      ['10gw', '3e11', '25e10', '55e6', '2pct'],
    );
    assert.deepEqual(words('one of ten people, someone million'), []);
  });

  it('know their unit by name', () => {
    assert.deepEqual(
      numbersIn('27%, 4 GW, 750 megawatts, $3 million').map(({ unit }) => unit),
      ['percent', 'gigawatts', 'megawatts', undefined],
    );
  });

  it('are not bare small numbers, nor the names of forms', () => {
    assert.deepEqual(words('7 stops, 10k, 10-K, 8 years, GPT-5.5'), []);
  });

  it('have the words that records have', () => {
    assert.equal(recordNumberWord(38_000_000_000), words('$38 billion')[0]);
    assert.equal(recordNumberWord(22_400_000_000), words('22.4bn')[0]);
    assert.equal(recordNumberWord(27, 'percent'), words('27%')[0]);
    assert.equal(recordNumberWord(750, 'megawatts'), words('750 MW')[0]);
  });

  it('may be meant in any scale, and bare ones in any unit', () => {
    for (const [typed, meant] of [
      ['300', '$300 billion'],
      ['45', '4.5 gigawatts'],
      ['27', '27%'],
    ] as const)
      assert.ok(inAnyMeasure(typed).includes(words(meant)[0]!), meant);
    assert.ok(!inAnyMeasure(words('$300')[0]!).some((word) => word.endsWith('mw')));
    assert.deepEqual(inAnyMeasure('27pct'), []);
  });

  it('are found by what is typed first', () => assert.ok(words('$38 billion')[0]!.startsWith('38')));
});
