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

const relations = (...ends: readonly string[]) => ({
  'relations/pours-into.yaml': ends.map((end, index) => `- { id: r-${index}, ${end}, claims: [pot-pours] }\n`).join(''),
});

test('names the folder of an entity where several relations have it where its kind cannot stand', () =>
  expectIssues(
    {
      ...relations('from: tea-pot, to: ‡green-tea', 'from: ‡green-tea, to: tea-cup'),
      'entities/drink/green-tea.mdx':
        '‸---\ntitle: Green tea\nsummary: It is drunk.\nrelated: [{ page: kettle, why: what boils the water }]\n---\n',
      'entities/vessel/tea-pot.mdx':
        '---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\nFor [tea](../vessel/green-tea.mdx).\n',
    },
    [
      {
        rule: 'wrong-end',
        what: '"green-tea" is of the kind drink, and 2 relations have it where that kind cannot stand.',
        why: 'The folder of an entity is its kind, and a type of relation says which kinds may stand at its ends.',
        fix: 'Move the file back to entities/vessel/, or allow the kind in vocabulary/relations.yaml.',
      },
    ],
  ));

test('names a type that fits none of its relations', () =>
  expectIssues(
    {
      ...relations('from: ‡tea-pot, to: tea-cup', 'from: ‡kettle, to: tea-cup'),
      'vocabulary/relations.yaml': `
        groups: [{ id: rights, label: Rights }]
        types:
          - { id: pours-into, label: pours into, past: poured into, inverse: is filled from, inverse_past: was filled from, group: rights, description: What flows where., ‸from: [drink], to: [vessel] }
      `,
    },
    [
      {
        rule: 'wrong-end',
        what: 'No entity that stands before "pours into" is of the kind drink.',
        why: 'Those of its 2 relations are of the kind vessel.',
        fix: 'Write "from: [vessel]", or correct the relations.',
      },
    ],
  ));
