import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

test('finds a relation that is written twice', () =>
  expectIssues(
    {
      'relations/pours-into.yaml':
        '- { id: ‡a, from: tea-pot, to: tea-cup, since: 2020, claims: [pot-pours] }\n' +
        '- { id: ‸b, from: tea-pot, to: tea-cup, since: 2020, claims: [pot-doubted, pot-pours] }',
    },
    [
      {
        rule: 'duplicate-relation',
        what: 'The relation "b" says the same as "a".',
        why: 'A relation is written once, with all the claims that carry it.',
        fix: 'Put the claims of both into one of them and delete the other.',
      },
    ],
  ));

test('lets a relation hold again at another time', () =>
  expectSound({
    ...saidOf('2021', '2023'),
    'relations/pours-into.yaml':
      '- { id: a, from: tea-pot, to: tea-cup, since: 2020, ended: 2021, claims: [pot-pours, on-2021] }\n' +
      '- { id: b, from: tea-pot, to: tea-cup, since: 2023, claims: [on-2023] }',
  }));

test('lets a relation be first stated, held by an account or announced at another time', () => {
  for (const field of ['first_stated', 'held_on', 'announced'])
    expectSound({
      ...saidOf('2019', '2020'),
      'relations/pours-into.yaml': ['2019', '2020']
        .map(
          (year) => `- { id: in-${year}, from: tea-pot, to: tea-cup, ${field}: ${year}, claims: [on-${year}, told] }\n`,
        )
        .join(''),
      'sources/old-book.yaml': `title: An old book\npublisher: Leaf Press\npublished: 2019\nkind: press`,
      'sources/new-book.yaml': `title: A new book\npublisher: Leaf Press\npublished: 2021\nkind: press`,
      'claims/told.yaml':
        '- { id: told, statement: It was told of the pot., about: [tea-pot], status: stated, sources: [{ source: old-book }, { source: new-book }] }',
    });
});
