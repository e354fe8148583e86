import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from './shortened.ts';

test('a text keeps whole words, and says that there is more', () => {
  assert.equal(shortened('It sells tea.', 13), 'It sells tea.');
  assert.equal(shortened('It sells tea, and milk.', 14), 'It sells tea…');
  assert.equal(shortened('It sells tea and milk.', 13), 'It sells tea…');
  assert.equal(shortened('Steeping-and-pouring-out', 18), 'Steeping-and-pour…');
});

test('a number is not torn from its unit', () => {
  assert.equal(shortened('It pays about $1.4 million a year.', 19), 'It pays about…');
  assert.equal(shortened('It sold 10 chests.', 12), 'It sold…');
  assert.equal(shortened('It sold tea in 2024, and milk.', 22), 'It sold tea in 2024…');
});
