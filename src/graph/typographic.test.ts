import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset, typographic } from './typographic.ts';

test('sets quotation marks by the side on which they stand', () => {
  assert.equal(typographic('He said "first", then ("last").'), 'He said “first”, then (“last”).');
  assert.equal(typographic("It's the parties' 'right'"), 'It’s the parties’ ‘right’');
  assert.equal(typographic("the '90s"), 'the ’90s');
});

test('sets a mark inside another', () => assert.equal(typographic('"\'So\' it is"'), '“‘So’ it is”'));

test('leaves addresses alone, and reaches every text of a record', () => {
  assert.deepEqual(typeset({ url: "https://example.org/it's", list: [{ note: "it's" }], number: 3 }), {
    url: "https://example.org/it's",
    list: [{ note: 'it’s' }],
    number: 3,
  });
});
