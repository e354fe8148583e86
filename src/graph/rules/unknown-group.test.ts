import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at the group of a type', () =>
  expectIssues(
    {
      'vocabulary/relations.yaml': `
        groups: [{ id: rights, label: Rights }]
        types:
          - { id: pours-into, label: pours into, past: poured into, inverse: is filled from, inverse_past: was filled from, group: ‸right, description: What flows where., from: [vessel], to: [vessel] }
      `,
    },
    [
      {
        rule: 'unknown-group',
        what: 'No group of relations is called "right".',
        why: 'Types of relation are shown in the groups that stand at the top of this file.',
        fix: 'Did you mean "rights"?',
      },
    ],
  ));
