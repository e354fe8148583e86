import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

const why = 'The folder of an entity is its kind, and vocabulary/kinds.yaml says which kinds there are.';

test('reports a folder once, at the first of its pages', () =>
  expectIssues(
    {
      'entities/vesel/jug.mdx':
        '‸---\ntitle: Jug\nsummary: It holds milk.\nrelated: [{ page: mug, why: its friend }]\n---\n',
      'entities/vesel/mug.mdx':
        '---\ntitle: Mug\nsummary: It holds cocoa.\nrelated: [{ page: jug, why: its friend }]\n---\n',
    },
    [{ rule: 'unknown-kind', what: 'No kind of entity is called "vesel".', why, fix: 'Did you mean "vessel"?' }],
  ));

test('points at an end that a type of relation allows', () =>
  expectIssues(
    {
      'vocabulary/relations.yaml': `
        groups: [{ id: rights, label: Rights }]
        types:
          - { id: pours-into, label: pours into, past: poured into, inverse: is filled from, inverse_past: was filled from, group: rights, description: What flows where., from: [vessel], to: [vessel, ‸animal] }
      `,
    },
    [
      {
        rule: 'unknown-kind',
        what: 'No kind of entity is called "animal".',
        why,
        fix: 'Correct it, or add the kind to the vocabulary.',
      },
    ],
  ));
