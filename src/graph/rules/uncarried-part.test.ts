import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const claims = {
  ...saidOf('2021'),
  'claims/price.yaml':
    '- { id: price, statement: It cost $3 for the cup., about: [tea-cup], amount: { value: 3, currency: USD, terms: for the cup }, status: stated, sources: [{ source: leaf-book }] }',
};
const relation = (rest: string) => ({
  ...claims,
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, since: 2020, ${rest} }`,
});
const why = 'A mark beside it leads to the claim that says so, and words without figures fit any of them.';

test('wants the claim of a scope named where its figures do not tell', () => {
  expectSound(relation('scope: black tea, claims: [pot-pours]'));
  expectSound(relation('scope: from 2021, claims: [pot-pours, on-2021]'));
  expectSound(relation('scope: black tea, claims: [pot-pours, on-2021], carried_by: { scope: [on-2021] }'));
  expectIssues(relation('scope: ‸black tea, ‡claims: [pot-pours, on-2021]'), [
    {
      rule: 'uncarried-part',
      what: 'Which claim says this cannot be told.',
      why,
      fix: 'Name the claims under carried_by: as scope: [id].',
    },
  ]);
});

test('wants the claim of the terms of an amount named where it has others', () => {
  const amount = (terms: string) => `amount: { value: 3, currency: USD, terms: ${terms} }`;
  expectSound(relation(`claims: [pot-pours, price], ${amount('for the cup')}`));
  expectIssues(relation(`‡claims: [pot-pours, price], ${amount('‸for a year')}`), [
    {
      rule: 'uncarried-part',
      what: 'Which claim says this of the amount cannot be told.',
      why,
      fix: 'Name the claims under carried_by: as amount: [id].',
    },
  ]);
});

test('wants the claim of what is said with a date beside that of the date', () => {
  expectSound(relation('since_note: as told in 2020, claims: [pot-pours, on-2021]'));
  expectSound(
    relation('since_note: told in 2021, claims: [pot-pours, on-2021], carried_by: { start: [pot-pours, on-2021] }'),
  );
  expectIssues(relation('since_note: ‸told in 2021, ‡claims: [pot-pours, on-2021]'), [
    {
      rule: 'uncarried-part',
      what: '"2021" is said with a date, and the claim that carries the date does not say so.',
      why: 'What is to be known of a date stands behind it, and the mark beside both leads to the claim of the date.',
      fix: 'Name the claims of both under carried_by: as start: [id, id], that of the date first.',
    },
  ]);
});

test('wants what carries a part among the claims of the relation', () =>
  expectIssues(relation('scope: black tea, ‡claims: [pot-pours], carried_by: { scope: [‸on-2021] }'), [
    {
      rule: 'uncarried-part',
      what: '"on-2021" is not among the claims of "a".',
      why: 'A claim that carries a part of a relation is one of those that carry it.',
      fix: 'Name it under claims: too, or name another one here.',
    },
  ]));
