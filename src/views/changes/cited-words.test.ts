import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeKind } from '#graph/changes.ts';
import { citedWords } from './cited-words.ts';
import type { Since } from './since.ts';

const entry = (kind: ChangeKind, label: string) => ({
  kind,
  label,
  title: 'It',
  href: '/it/',
  before: undefined,
  after: undefined,
  reason: undefined,
});
const since: Since = {
  day: '2024-06-30',
  edition: '30 June 2024',
  entries: [
    entry('corrected', 'Corrected'),
    entry('ended', 'Ended'),
    entry('wording', 'Worded otherwise'),
    entry('added', 'Added'),
  ],
  paths: { 'wrong/': [0], 'over/': [1], 'words/': [2], 'many/': [0, 1, 3], 'more/': [3] },
  newer: ['new/'],
};
const told = (way: string) => {
  const { look, heading, rest, entries } = citedWords(since, way);
  return [look, [heading, rest].filter(Boolean).join('. '), entries.length];
};

test('whoever comes from a citation is told what became of it, and whose doing it was', () => {
  assert.deepEqual(told('same/'), ['same', 'Unchanged since the edition you cite, 30 June 2024', 0]);
  assert.deepEqual(told('words/'), [
    'same',
    'Unchanged since the edition you cite, 30 June 2024, but for the words. The facts are the same.',
    1,
  ]);
  assert.deepEqual(told('wrong/'), [
    'wrong',
    'Corrected since the edition you cite, 30 June 2024. The mistake was ours.',
    1,
  ]);
  assert.deepEqual(told('over/'), [
    'world',
    'Ended since the edition you cite, 30 June 2024. What you cite was right for its day.',
    1,
  ]);
  assert.deepEqual(told('many/'), [
    'wrong',
    '3 facts on this page changed since the edition you cite, 30 June 2024. One was a mistake of ours.',
    3,
  ]);
  assert.deepEqual(told('more/'), ['world', 'Added since the edition you cite, 30 June 2024', 1]);
  assert.deepEqual(told('new/'), ['world', 'This page is newer than the edition you cite, 30 June 2024', 0]);
});
