import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Debounce, isBarelyBegun } from './debounce.ts';

describe('work for the latest wish', () => {
  let time = 0;
  const pass = async (ms: number) => {
    for (let step = 0; step < ms; step += 10) {
      time += 10;
      mock.timers.tick(10);
      await Promise.resolve();
    }
  };
  const begun: string[] = [];
  const shown: string[] = [];
  const takes = (ms: number) =>
    new Debounce<string>(async (wish, isLatest) => {
      begun.push(`${wish} at ${time}`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (isLatest()) shown.push(wish);
    });
  beforeEach(() => {
    time = 0;
    begun.length = shown.length = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(performance, 'now', () => time);
  });
  afterEach(() => {
    mock.restoreAll();
    mock.timers.reset();
  });

  it('is not begun more often than allowed, and never for an older wish', async () => {
    const debounce = takes(100);
    debounce.wish('a');
    await pass(100);
    debounce.wish('ab');
    await pass(30);
    debounce.wish('abc');
    await pass(400);
    assert.deepEqual(begun, ['a at 10', 'abc at 160']);
    assert.deepEqual(shown, ['abc']);
    debounce.wish('abcd');
    debounce.forget();
    await pass(400);
    assert.deepEqual(shown, ['abc']);
  });

  it('waits for a gap in quick typing, and for a moment in slow typing', async () => {
    const debounce = takes(0);
    for (const wish of ['q', 'qu', 'qui', 'quic', 'quick']) {
      debounce.wish(wish);
      await pass(50);
    }
    await pass(500);
    assert.deepEqual(begun, ['q at 10', 'quick at 270']);
    for (const wish of ['s', 'sl', 'slo', 'slow']) {
      debounce.wish(wish);
      await pass(200);
    }
    assert.deepEqual(begun.slice(2), ['s at 760', 'sl at 960', 'slo at 1160', 'slow at 1360']);
  });

  it('waits for words that are barely begun', () => {
    for (const query of ['a', 'first re', '"ab', 'whe', 'what doe']) assert.ok(isBarelyBegun(query), query);
    for (const query of ['first refusal', '茶', '$3', 'ab ', 'azu']) assert.ok(!isBarelyBegun(query), query);
  });
});
