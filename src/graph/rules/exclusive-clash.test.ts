import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const dates = saidOf('2021', '2022-05-01', '2022-05-02');
const relation = (id: string, from: string, rest: string, more = '') =>
  `- { id: ${id}, from: ${from}, to: tea-cup, ${rest}, claims: [pot-pours, on-2021, on-2022-05-01, on-2022-05-02]${more} }\n`;
const named = ', carried_by: { scope: [pot-pours] }';
const why = 'The vocabulary calls this type exclusive: it has one holder at a time for the same other end and scope.';
const fix = 'Correct the dates or the scope of one of them, or mark the less certain one status: disputed.';

test('finds two holders at one time', () =>
  expectIssues(
    {
      ...dates,
      'relations/only-filler-of.yaml':
        relation('a', '‡tea-pot', 'since: 2020, ended: 2022-05-02') + relation('b', '‸kettle', 'since: 2022-05-01'),
    },
    [
      {
        rule: 'exclusive-clash',
        what: '"kettle" and "tea-pot" both stand at the same time as the one that "is the only filler of" "tea-cup".',
        why,
        fix,
      },
    ],
  ));

test('lets one holder follow another on the day of the change', () =>
  expectSound({
    ...dates,
    'relations/only-filler-of.yaml':
      relation('a', 'tea-pot', 'since: 2020, ended: 2022-05-01') + relation('b', 'kettle', 'since: 2022-05-01'),
  }));

test('lets two hold for different scopes, and one hold twice', () =>
  expectSound({
    ...dates,
    'relations/only-filler-of.yaml':
      relation('a', 'tea-pot', 'since: 2020, scope: tea', named) +
      relation('b', 'kettle', 'since: 2020, scope: water', named) +
      relation('c', 'tea-pot', 'since: 2021, scope: tea', named),
  }));

test('compares scopes without case', () =>
  expectIssues(
    {
      ...dates,
      'relations/only-filler-of.yaml':
        relation('a', '‡tea-pot', 'since: 2020, scope: Tea', named) +
        relation('b', '‸kettle', 'since: 2020, scope: tea', named),
    },
    [
      {
        rule: 'exclusive-clash',
        what:
          '"kettle" and "tea-pot" both stand at the same time as ' +
          'the one that "is the only filler of" "tea-cup", for tea.',
        why,
        fix,
      },
    ],
  ));

test('leaves what is disputed alone', () =>
  expectSound({
    ...dates,
    'relations/only-filler-of.yaml':
      relation('a', 'tea-pot', 'since: 2020') + relation('b', 'kettle', 'since: 2020, status: disputed'),
  }));
