import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at the kind of an amount', () =>
  expectIssues(
    {
      'claims/volume.yaml':
        '- { id: fills, statement: It fills 3 cups., about: [tea-pot], amount: { value: 3, unit: cups }, status: stated, sources: [{ source: leaf-book }] }',
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, claims: [fills], amount: { value: 3, unit: cups, kind: ‸volum } }',
    },
    [
      {
        rule: 'unknown-amount-kind',
        what: 'No kind of amount is called "volum".',
        why: 'vocabulary/amounts.yaml says which kinds there are, so that unlike numbers are never mixed up.',
        fix: 'Did you mean "volume"?',
      },
    ],
  ));
