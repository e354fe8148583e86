import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const source = (url: string, published: string) =>
  `title: Leaves\npublisher: Leaf Press\nurl: ${url}\npublished: ${published}\nkind: press\n`;
const cited =
  '- { id: leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: leaf-book }, { source: leaf-a }, { source: leaf-b }] }';

test('finds a work under two ids', () =>
  expectIssues(
    {
      'claims/more.yaml': cited,
      'sources/leaf-a.yaml': source('‡https://leaves.example/a', '2021-01-01'),
      'sources/leaf-b.yaml': source('‸https://leaves.example/a', '2021-01-01'),
    },
    [
      {
        rule: 'duplicate-source',
        what: 'The sources "leaf-b" and "leaf-a" have the same address and date.',
        why: 'A work is one source, so that everything that rests on it stands together.',
        fix: 'Cite one of them everywhere and delete the other.',
      },
    ],
  ));

test('lets an address be read as it was at two times', () =>
  expectSound({
    'claims/more.yaml': cited,
    'sources/leaf-a.yaml': source('https://leaves.example/a', '2021'),
    'sources/leaf-b.yaml': source('https://leaves.example/a', '2022'),
  }));
