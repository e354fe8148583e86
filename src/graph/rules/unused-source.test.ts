import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('warns of a source that nothing cites', () =>
  expectIssues({ 'sources/leaf-paper.yaml': '‸title: The paper of leaves\npublisher: Leaf Press\nkind: press\n' }, [
    { rule: 'unused-source', severity: 'warning', what: 'Nothing cites the source "leaf-paper".', why: 'A source is there for the claims that rest on it.', fix: 'Cite it in a claim, or delete the file.' },
  ]));
