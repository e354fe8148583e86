import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const WORLD = {
  ...saidOf('2020-05-01'),
  'entities/pact/winter-pact.mdx':
    '---\ntitle: Winter pact\nsummary: The pact before.\non: 2020-05-01\nclaims: [on-2020-05-01]\n' +
    'related: [{ page: spring-pact, why: what followed }]\n---\n',
  'entities/vessel/kettle.mdx':
    '---\ntitle: Kettle\nsummary: It boils.\n' +
    'related: [{ page: green-tea, why: what is made }, { page: winter-pact, why: its pact }]\n---\n',
};
const right = (id: string, ...texts: readonly string[]) =>
  `- id: ${id}\n  title: Leaf\n  now: sold\n  cells:\n${texts
    .map((at) => `    - at: ${at}\n      state: right\n      claims: [pot-pours]\n      says: sold\n`)
    .join('')}`;
const why = 'A right is followed from text to text, by the days of these.';
const first = {
  rule: 'clause-order',
  what: 'The first cell is of 2021-03-04, and the first text of all of 2020-05-01.',
  why,
  fix: 'Say what the first text has of it; absent, where there is no such term.',
} as const;

test('finds cells that are out of the order of their texts', () =>
  expectIssues({ ...WORLD, 'clauses.yaml': right('leaf', '‸spring-pact', '‸winter-pact') }, [
    first,
    {
      rule: 'clause-order',
      what: 'The text of 2020-05-01 stands after that of 2021-03-04.',
      why,
      fix: 'Put the cells in the order of their days.',
    },
  ]));

test('finds a right that does not begin with the first text of all', () =>
  expectIssues({ ...WORLD, 'clauses.yaml': right('leaf', 'winter-pact') + right('water', '‸spring-pact') }, [first]));

test('finds a text that has no day', () =>
  expectIssues({ ...WORLD, 'clauses.yaml': right('leaf', 'winter-pact', '‸tea-cup') }, [
    {
      rule: 'clause-order',
      what: '"tea-cup" has no day of its own.',
      why,
      fix: 'Name an agreement, an amendment or an event with on:.',
    },
  ]));

test('lets a right run from the first text on', () =>
  expectSound({
    ...WORLD,
    'clauses.yaml': right('leaf', 'winter-pact', 'spring-pact') + right('water', 'winter-pact'),
  }));
