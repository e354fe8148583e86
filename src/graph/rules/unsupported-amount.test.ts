import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const files = (amount: string, mark = '') => ({
  'claims/prices.yaml': `- ${mark}{ id: price, statement: It was sold for $3 million in May 2022., about: [tea-pot], on: 2022-05, amount: { value: 3000000, currency: USD }, status: stated, sources: [{ source: leaf-book }] }`,
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, ${amount}, claims: [price, pot-pours] }`,
});

test('finds an amount that no claim of the relation gives', () => {
  const fault = {
    rule: 'unsupported-amount',
    what: 'The amount of "a" is that of no claim named for it.',
    why: 'An amount is shown with the claim that gives it, and with how that claim is known.',
    fix: 'Correct the amount, or name the claim that gives it under claims:.',
  } as const;
  for (const amount of ['value: 4000000, currency: USD', 'value: 3000000, currency: EUR', 'value: 3, unit: percent'])
    expectIssues(
      {
        ...files(`since: 2022, ‸amount: { ${amount} }`),
        'claims/prices.yaml':
          '- { id: price, statement: It was sold for $3 million in May 2022., about: [tea-pot], on: 2022-05, ‡amount: { value: 3000000, currency: USD }, status: stated, sources: [{ source: leaf-book }] }',
        'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, since: 2022, ‸amount: { ${amount} }, claims: [price] }`,
      },
      [fault],
    );
});

test('finds an amount that was agreed after the relation began', () =>
  expectIssues(files('since: 2020, ‸amount: { value: 3000000, currency: USD }', '‡'), [
    {
      rule: 'late-amount',
      what: '"a" begins 2020, and the claim that gives its amount is of 2022-05-01.',
      why:
        'A relation is one contract, commitment, payment or holding: ' +
        'no amount stands on a day before it was agreed.',
      fix: 'Write a relation of its own for what was agreed later, with its own start.',
    },
  ]));

test('is content with an amount of the time in which the relation began, and with one without a start', () => {
  expectSound(files('since: 2022, amount: { value: 3000000, currency: USD, qualifier: about }'));
  expectSound(files('amount: { value: 3000000, currency: USD }'));
});
