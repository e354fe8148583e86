import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, LARGEST_FILE_BYTES, offsetAt, positionAt, textFile } from './text-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const faultOf = (content: Uint8Array) => decoded('a.yaml', content).fault?.what;

test('drops a byte order mark and the returns of other systems', () =>
  assert.equal(decoded('a.yaml', bytes('\uFEFFa: 1\r\nb: 2\rc: 3\n')).file.text, 'a: 1\nb: 2\nc: 3\n'));

test('tells UTF-16 by its mark, in either order', () => {
  assert.equal(faultOf(Uint8Array.from([0xff, 0xfe, 0x61, 0])), 'The file is saved as UTF-16.');
  assert.equal(faultOf(Uint8Array.from([0xfe, 0xff, 0, 0x61])), 'The file is saved as UTF-16.');
});

test('points at a NUL and at bytes that are not UTF-8', () => {
  assert.deepEqual(decoded('a.yaml', bytes('a: 1\nb: \0')).fault?.offset, 8);
  assert.deepEqual(decoded('a.yaml', Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0x0a])).fault, {
    what: 'The file holds bytes that are not UTF-8.',
    why: 'Files of the subject are saved as UTF-8.',
    fix: 'Save it again with the encoding UTF-8.',
    offset: 3,
  });
});

test('lets an author write the replacement character', () => assert.equal(faultOf(bytes('a: \uFFFD')), undefined));

test('refuses nothing but blanks', () => {
  assert.equal(faultOf(bytes('')), 'The file is empty.');
  assert.equal(faultOf(bytes('\uFEFF\r\n \n')), 'The file is empty.');
});

test('takes a file of 1 MiB and no more', () => {
  assert.equal(faultOf(new Uint8Array(LARGEST_FILE_BYTES).fill(0x61)), undefined);
  assert.equal(faultOf(new Uint8Array(LARGEST_FILE_BYTES + 1).fill(0x61)), 'The file is 1.0 MiB.');
});

test('counts lines and columns from 1, and back', () => {
  const file = textFile('a.yaml', 'ab\n\nc😀d');
  assert.deepEqual(positionAt(file, 0), { file: 'a.yaml', line: 1, column: 1 });
  assert.deepEqual(positionAt(file, 3), { file: 'a.yaml', line: 2, column: 1 });
  assert.deepEqual(positionAt(file, 7), { file: 'a.yaml', line: 3, column: 4 });
  assert.equal(offsetAt(file, 3, 4), 7);
  assert.equal(offsetAt(file, 9, 1), file.text.length);
});
