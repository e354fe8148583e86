import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from './shortened.ts';

test('a text keeps whole words, and says that there is more', () => {
  assert.equal(shortened('It sells tea.', 13), 'It sells tea.');
  assert.equal(shortened('It sells tea, and milk.', 14), 'It sells tea…');
  assert.equal(shortened('It sells tea and milk.', 13), 'It sells tea…');
  assert.equal(shortened('Steeping-and-pouring-out', 18), 'Steeping-and-pour…');
});
