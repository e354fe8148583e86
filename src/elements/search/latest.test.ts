import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { isBarelyBegun, Latest } from './latest.ts';

describe('work for the latest wish', () => {
  it('is not begun more often than allowed, and never for an older wish', async () => {
    const begun: string[] = [];
    const shown: string[] = [];
    mock.timers.enable({ apis: ['setTimeout'] });
    const now = mock.method(performance, 'now', () => time);
    let time = 0;
    const pass = async (ms: number) => {
      for (let step = 0; step < ms; step += 10) {
        time += 10;
        mock.timers.tick(10);
        await Promise.resolve();
      }
    };
    const latest = new Latest<string>(async (wish, isLatest) => {
      begun.push(`${wish} at ${time}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (isLatest()) shown.push(wish);
    });
    latest.wish('a');
    await pass(50);
    latest.wish('ab');
    await pass(50);
    latest.wish('abc');
    await pass(400);
    assert.deepEqual(begun, ['a at 30', 'abc at 180']);
    assert.deepEqual(shown, ['abc']);
    latest.wish('abcd');
    latest.forget();
    await pass(400);
    assert.deepEqual(shown, ['abc']);
    now.mock.restore();
    mock.timers.reset();
  });

  it('waits for words that are barely begun', () => {
    for (const query of ['a', 'first re', '"ab', 'whe', 'what doe']) assert.ok(isBarelyBegun(query, 'en'), query);
    for (const query of ['first refusal', '茶', '$3', 'ab ', 'azu']) assert.ok(!isBarelyBegun(query, 'en'), query);
  });
});
