import assert from 'node:assert/strict';
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

test('our own fault is one line that says so, and a stack for those who ask', () => {
  const bug = new Error('no such record\nat all');
  assert.deepEqual(endingOf(bug, false), {
    exitCode: 3,
    says: 'This is a fault of the program, not of the content: no such record (DEBUG=1 shows where.)',
  });
  assert.match(endingOf(bug, true).says, /no such record\nError: no such record[^]*\n\s+at /);
  assert.deepEqual(endingOf('a word', false).exitCode, 3);
});
