import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('takes the name of the file for the type', () =>
  expectIssues(
    {
      'relations/pour-into.yaml':
        '‸- { id: a, from: tea-pot, to: tea-cup, claims: [pot-pours] }\n' +
        '- { id: b, from: tea-pot, to: kettle, claims: [pot-pours] }',
    },
    [
      {
        rule: 'unknown-relation-type',
        what: 'No type of relation is called "pour-into".',
        why:
          'The name of a file under relations/ is the type of all relations in it, ' +
          'and vocabulary/relations.yaml says which types there are.',
        fix: 'Did you mean "pours-into"?',
      },
    ],
  ));
