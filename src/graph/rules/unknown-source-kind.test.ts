import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at the kind of a source, and offers the one that was meant', () =>
  expectIssues(
    { 'sources/leaf-book.yaml': 'title: The book of leaves\npublisher: Leaf Press\npublished: 2020\nkind: ‸pres\n' },
    [
      {
        rule: 'unknown-source-kind',
        what: 'No kind of source is called "pres".',
        why: 'vocabulary/sources.yaml says which kinds there are, and how near to the facts each is.',
        fix: 'Did you mean "press"?',
      },
    ],
  ));
