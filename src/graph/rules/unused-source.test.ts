import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('leaves a source alone that stands in a claim with a fault', () =>
  expectIssues(
    {
      'claims/more.yaml': '- id: leaks\n  statement: ‸"It leaks.\n  sources: [{ source: leaf-paper }]\n',
      'sources/leaf-paper.yaml': 'title: The paper of leaves\npublisher: Leaf Press\nkind: press\n',
    },
    [
      {
        rule: 'yaml-syntax',
        what: 'A quotation mark is opened here and not closed.',
        why: 'Everything after it would be read as part of the text.',
        fix: 'Close it, or put the whole text in the other sort of quotation marks.',
      },
    ],
  ));

test('warns of a source that nothing cites', () =>
  expectIssues({ 'sources/leaf-paper.yaml': '‸title: The paper of leaves\npublisher: Leaf Press\nkind: press\n' }, [
    {
      rule: 'unused-source',
      what: 'Nothing cites the source "leaf-paper".',
      why: 'A source is there for the claims that rest on it.',
      fix: 'Cite it in a claim, or delete the file.',
    },
  ]));
