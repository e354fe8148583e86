import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

const why = 'Both ends of a relation must have a page under entities/.';

test('points at an end of a relation that has no page', () =>
  expectIssues({ 'relations/pours-into.yaml': '- { id: a, from: ‸tea-pto, to: tea-cup, claims: [pot-pours] }' }, [
    { rule: 'unknown-entity', what: 'No entity has the id "tea-pto".', why, fix: 'Did you mean "tea-pot"?' },
  ]));

test('tells a topic from an entity', () =>
  expectIssues({ 'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: ‸steeping, claims: [pot-pours] }' }, [
    {
      rule: 'unknown-entity',
      what: '"steeping" is a topic, not an entity.',
      why,
      fix: 'Name the entity that is meant, or move the page into the folder of its kind.',
    },
  ]));

test('looks at who pays and who is paid', () =>
  expectIssues(
    {
      'claims/volume.yaml':
        '- { id: fills, statement: It fills 3 cups., about: [tea-pot], amount: { value: 3, unit: cups }, status: stated, sources: [{ source: leaf-book }] }',
      'relations/pours-into.yaml': `
        - id: a
          from: tea-pot
          to: tea-cup
          amount:
            value: 3
            unit: cups
            payer: ‸nobody-at-all
            receiver: tea-cup
          claims: [fills]
      `,
    },
    [
      {
        rule: 'unknown-entity',
        what: 'No entity has the id "nobody-at-all".',
        why: 'Whoever pays or is paid must have a page under entities/.',
        fix: 'Add content/entities/<kind>/nobody-at-all.mdx, or correct the id.',
      },
    ],
  ));

test('leaves a page with faults of its own alone', () =>
  expectIssues({ 'entities/vessel/tea-pot.mdx': '---\n‸summary: It holds tea.\n---\n' }, [
    {
      rule: 'missing-field',
      what: '"title" is missing.',
      why: 'Name or title; the heading of the page.',
      fix: 'Add "title:" with text.',
    },
  ]));
