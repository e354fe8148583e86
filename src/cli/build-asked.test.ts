import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildAsked } from './build-asked.ts';

test('a site is asked for whole, in a part, or joined', () => {
  assert.deepEqual(buildAsked([]), {});
  assert.deepEqual(buildAsked(['--part', '2/4']), { share: { number: 2, of: 4 } });
  assert.deepEqual(buildAsked(['--join', 'a', 'b']), { parts: [resolve('a'), resolve('b')] });
});

test('what cannot be both or be without is told', () => {
  for (const given of [['--join'], ['a'], ['--part', '1/2', 'a'], ['--join', '--part', '1/2', 'a']])
    assert.throws(() => buildAsked(given), { exitCode: 2, message: /in parts/ });
  assert.throws(() => buildAsked(['--part', '3/2']), { exitCode: 2 });
});
