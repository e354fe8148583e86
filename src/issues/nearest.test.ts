import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';
import { didYouMean, nearest } from './nearest.ts';

test('counts changes, additions, losses and swaps of neighbours as one step each', () => {
  assert.equal(editDistance('tea', 'tea', 3), 0);
  assert.equal(editDistance('tea', 'sea', 3), 1);
  assert.equal(editDistance('tea', 'team', 3), 1);
  assert.equal(editDistance('titel', 'title', 3), 1);
  assert.equal(editDistance('', 'tea', 3), 3);
  assert.equal(editDistance('kitten', 'sitting', 9), 3);
});

test('counts further than the limit only roughly', () => {
  assert.equal(editDistance('tea-pot', 'eta-pto'), 2);
  assert.ok(editDistance('tea-pot', 'eta-pto', 1) > 1);
  assert.ok(editDistance('a', 'abcdef', 2) > 2);
});

test('finds the nearest word, whatever its case', () => {
  assert.equal(nearest('Tea-Pto', ['tea-cup', 'tea-pot']), 'tea-pot');
  assert.equal(nearest('stated', ['Stated']), 'Stated');
});

test('of equally near words takes the first of the alphabet, in whatever order they come', () => {
  assert.equal(nearest('cat', ['rat', 'bat', 'hat']), 'bat');
  assert.equal(nearest('cat', ['hat', 'bat', 'rat']), 'bat');
});

test('says nothing when no word is near', () => {
  assert.equal(nearest('kettle', ['tea-pot']), undefined);
  assert.equal(nearest('', []), undefined);
  assert.equal(didYouMean('kettle', ['tea-pot'], 'Add it.'), 'Add it.');
});

test('is quick among many long words', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `a-rather-long-id-of-a-claim-number-${index}`);
  const started = process.cpuUsage();
  assert.equal(nearest('a-rather-long-id-of-a-claim-numbre-777', words), 'a-rather-long-id-of-a-claim-number-777');
  assert.ok(process.cpuUsage(started).user < 1_500_000, 'microseconds of work, whatever else the machine does');
});
