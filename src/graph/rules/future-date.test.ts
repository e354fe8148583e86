import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'The site says what was known on that day; only what is expected lies after it.';
const claim = (statement: string, rest: string) =>
  `- { id: leaks, statement: ${statement}, about: [tea-pot], ${rest}, sources: [{ source: leaf-book }] }`;

test('finds what is written as past and lies after the day of the check', () =>
  expectIssues(
    {
      'claims/more.yaml': claim('It leaked in July 2024.', 'on: ‸2024-07, status: stated'),
      'sources/leaf-book.yaml': 'title: The book of leaves\npublisher: Leaf Press\npublished: ‸2025\nkind: press\n',
    },
    [
      {
        rule: 'future-date',
        what: '"on" is 2024-07, after the day on which the facts were checked, 2024-06-30.',
        why,
        fix: 'Correct the date, or checked in site.yaml, or write status: expected.',
      },
      {
        rule: 'future-date',
        what: '"published" is 2025, after the day on which the facts were checked, 2024-06-30.',
        why,
        fix: 'Correct the date, or checked in site.yaml.',
      },
    ],
  ));

test('lets the year of the check stand, and terms that run on', () =>
  expectSound({
    'claims/more.yaml': claim('It leaks from 2024 through 2032.', 'since: 2024, through: 2032, status: stated'),
  }));

test('lets what is expected begin later', () =>
  expectSound({
    'claims/more.yaml': `${claim('It is to leak from 2027 on.', 'since: 2027, status: expected')}\n${claim('It is to pour in 2026.', 'since: 2026, status: expected').replace('leaks', 'pours')}`,
    'relations/pours-into.yaml':
      '- { id: a, from: tea-pot, to: tea-cup, since: 2027, claims: [leaks] }\n' +
      '- { id: b, from: tea-pot, to: kettle, since: 2026, status: expected, claims: [pours] }',
  }));
