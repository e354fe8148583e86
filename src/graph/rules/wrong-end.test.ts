import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at an end of a kind that the type does not allow', () =>
  expectIssues({ 'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: ‸green-tea, claims: [pot-pours] }' }, [
    {
      rule: 'wrong-end',
      what: '"green-tea" is of the kind drink, and stands after "pours into".',
      why: 'The vocabulary allows there: vessel.',
      fix: 'Correct the end, choose another type of relation, or allow the kind in vocabulary/relations.yaml.',
    },
  ]));
