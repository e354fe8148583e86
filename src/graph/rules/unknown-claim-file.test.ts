import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

const files = (rights: string, trade: string) => ({
  'claims/prices.yaml':
    '- { id: sold, statement: It was sold., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
  'vocabulary/relations.yaml': `
    groups: [{ id: rights, label: Rights, claims: [${rights}] }, { id: trade, label: Trade, claims: [${trade}] }]
    types:
      - { id: pours-into, label: pours into, past: poured into, inverse: is filled from, inverse_past: was filled from, group: rights, description: What flows where., from: [vessel], to: [vessel] }
  `,
});
const fault = (what: string) =>
  ({
    rule: 'unknown-claim-file',
    what,
    why: 'The claims of a file have the sign of one family on the timeline.',
    fix: 'Correct the name of the file, or delete it here.',
  }) as const;

test('points at a file of claims that is not there', () =>
  expectIssues(files('prices, ‸price', ''), [fault('No claim stands in claims/price.yaml.')]));

test('points at a file that is in a group already', () =>
  expectIssues(files('prices', '‸prices'), [fault('"prices" is in the group "rights" already.')]));
