import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { endingOf } from './ending.ts';

test('an error that brings its code is told in its own words', () =>
  assert.deepEqual(endingOf(new WrongUsage('There is no such folder.')), {
    exitCode: 2,
    says: 'There is no such folder.',
  }));

test('an option that there is not is wrong usage', () =>
  assert.deepEqual(
    endingOf(
      Object.assign(new Error("Unknown option '--x'. To specify a positional, …"), {
        code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
      }),
    ),
    { exitCode: 2, says: "Unknown option '--x'." },
  ));

test('our own fault says so with all of its message, and has a stack for those who ask', () => {
  const bug = new Error('no such record\nat all');
  assert.deepEqual(endingOf(bug, false), {
    exitCode: 3,
    says: 'This is a fault of the program, not of the content: no such record\nat all (DEBUG=1 shows where.)',
  });
  assert.match(endingOf(bug, true).says, /no such record\nat all\nError: no such record[^]*\n\s+at /);
  assert.deepEqual(endingOf('a word', false).exitCode, 3);
  assert.match(endingOf(new DOMException('Cut off.', 'AbortError'), false).says, /content: Cut off\./);
});

test('what a bundler says is told with its place, and without its stack and its colours', () => {
  const wrapped = Object.assign(
    new Error(
      'Build failed with 1 error:\n\n\u001B[31m[plugin satteri] content/topics/pot.mdx:3:7\u001B[0m\n' +
        'MDXError: Expected a closing tag for `<b>`\n    at compile (file:///x/node_modules/a.js:1:2)\n',
    ),
    { hint: 'Close it.' },
  );
  assert.equal(
    endingOf(wrapped, false).says,
    'This is a fault of the program, not of the content: Build failed with 1 error:\n' +
      '[plugin satteri] content/topics/pot.mdx:3:7\nMDXError: Expected a closing tag for `<b>`\nClose it. (DEBUG=1 shows where.)',
  );
  const beside = Object.assign(new Error('x is not defined'), {
    loc: { file: resolve('src/a.astro'), line: 3, column: 1 },
  });
  assert.match(endingOf(beside, false).says, /content: src.a\.astro:3:1: x is not defined/);
});
