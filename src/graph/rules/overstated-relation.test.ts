import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

test('finds a relation that is more certain than all its claims', () =>
  expectIssues(
    {
      'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, status: ‸reported, claims: [pot-doubted] }',
    },
    [
      {
        rule: 'overstated-relation',
        what: 'The relation "a" is written as reported, and every claim that carries it is disputed.',
        why: 'A status is written only where a relation is less certain than its claims, never more.',
        fix: 'Delete the status, or add the claim that makes it more certain.',
      },
    ],
  ));

test('lets a relation be less certain', () =>
  expectSound({
    'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, status: reported, claims: [pot-pours] }',
  }));
