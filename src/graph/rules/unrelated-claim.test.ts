import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('warns of a relation none of whose claims is about its ends', () =>
  expectIssues({ 'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, ‸claims: [pact-made] }' }, [
    {
      rule: 'unrelated-claim',
      what: 'No claim of the relation "a" is about "tea-pot" or "tea-cup".',
      why: 'A claim that carries a relation is most often about one of its ends, and is shown on their pages.',
      fix: 'Correct the ids, or add the entity to what the claim is about.',
    },
  ]));
