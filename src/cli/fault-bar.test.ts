import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '#issues/issue.ts';
import { faultBar, faultPage } from './fault-bar.ts';

const issue: Issue = {
  rule: 'unknown-claim',
  at: { file: 'tea/topics/first-flush.mdx', line: 7, column: 3 },
  what: 'No claim has the id "a<b>".',
  why: 'A page cites claims that are there.',
  fix: 'Did you mean "ab"?',
};

test('says each fault in full, and leads to its line in the editor of the author', () => {
  const bar = faultBar({ issues: [issue], folder: '/home/a b/tea' });
  assert.match(bar, /<code>tea\/topics\/first-flush\.mdx:7:3<\/code> .* · unknown-claim/);
  assert.ok(bar.includes('<b>No claim has the id &quot;a&lt;b&gt;&quot;.</b>'), bar);
  assert.deepEqual(
    /href="([^"]*)"/.exec(bar)?.[1],
    '/__open-in-editor?file=%2Fhome%2Fa%20b%2Ftea%2Ftopics%2Ffirst-flush.mdx%3A7%3A3',
  );
  assert.ok(faultPage({ issues: [issue], folder: '/home/a b/tea' }).includes(bar));
});

test('says nothing where nothing is wrong, and counts what is left out', () => {
  assert.equal(faultBar({ issues: [], folder: '/tea' }), '');
  assert.match(faultBar({ issues: Array(25).fill(issue), folder: '/tea' }), /… and 5 more/);
});
