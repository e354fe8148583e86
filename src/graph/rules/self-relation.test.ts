import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at the other end of a relation that leads back', () =>
  expectIssues({ 'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: ‸tea-pot, claims: [pot-pours] }' }, [
    {
      rule: 'self-relation',
      what: 'The relation "a" leads from "tea-pot" to itself.',
      why: 'A relation says what one entity is to another.',
      fix: 'Correct one of the two ends, or delete the relation.',
    },
  ]));
