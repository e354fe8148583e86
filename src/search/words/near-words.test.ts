import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearWords } from './near-words.ts';

it('words are near that differ in one letter of three or begin as what is typed, the nearest first', () => {
  const words = ['oolong', 'oblong', 'Assam', 'sencha', 'oolong'];
  assert.deepEqual(nearWords('oolnog', words), ['oolong', 'oblong']);
  assert.deepEqual(nearWords('ASAM', words), ['Assam']);
  assert.deepEqual(nearWords('sen', words), ['sencha']);
  assert.deepEqual(nearWords('se', words), []);
  assert.deepEqual(nearWords('gemini', words), []);
  assert.deepEqual(nearWords('xy', ['xz']), []);
});
