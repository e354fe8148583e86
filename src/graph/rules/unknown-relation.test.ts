import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const relations = (replaces: string) => ({
  ...saidOf('2021'),
  'relations/pours-into.yaml': `
    - { id: from-pot, from: tea-pot, to: tea-cup, since: 2020, ended: 2021, claims: [pot-pours, on-2021] }
    - { id: from-kettle, from: kettle, to: tea-cup, since: 2021, replaces: [${replaces}], ‡claims: [on-2021] }
  `.replace('‡', replaces.includes('pot-pours') ? '‡' : ''),
});

test('finds a relation that is not there', () =>
  expectIssues(relations('{ relation: ‸from-pto, claim: on-2021 }'), [
    {
      rule: 'unknown-relation',
      what: 'No relation has the id "from-pto".',
      why: 'What a relation replaces is named by its id in relations/.',
      fix: 'Did you mean "from-pot"?',
    },
  ]));

test('wants the claim among those of the new relation', () =>
  expectIssues(relations('{ relation: from-pot, claim: ‸pot-pours }'), [
    {
      rule: 'unknown-relation',
      what: '"pot-pours" is not among the claims of "from-kettle".',
      why: 'The claim that says what replaced what is one that carries the new relation.',
      fix: 'Name it under claims: too, or name another one here.',
    },
  ]));

test('is content with a relation that is there and a claim of its own', () =>
  expectSound(relations('{ relation: from-pot, claim: on-2021 }')));
