import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const claim = (id: string, rest: string) =>
  `- { id: ${id}, statement: Of ${id} $3 million was paid in 2022., about: [tea-pot], on: 2022, ${rest}, status: stated, sources: [{ source: leaf-book }] }\n`;
const dollars = 'value: 3000000, currency: USD, payer: tea-pot, receiver: tea-cup';
const files = (part: string, whole: string) => ({
  'claims/prices.yaml': claim('part', part) + claim('whole', whole),
});
const fault = (why: string, field = 'part_of') =>
  ({
    rule: 'unmatched-account',
    what: `"part" can't be set beside "whole": ${why}.`,
    why: 'Parts are drawn in their whole and accounts of the same money under the best of them.',
    fix: `Name the claim that gives the whole or the best account, or delete ${field}.`,
  }) as const;

test('finds a part of something else', () => {
  const why = 'they are not amounts of one currency, one payer and one receiver';
  for (const other of [dollars.replace('receiver: tea-cup', 'receiver: tea-pot'), dollars.replace(/, receiver.*/, '')])
    expectIssues(files(`amount: { ${dollars} }, part_of: ‸whole`, `‡amount: { ${other} }`), [fault(why)]);
});

test('finds an account of what is folded itself', () =>
  expectIssues(
    {
      'claims/prices.yaml':
        claim('part', `amount: { ${dollars} }, same_as: ‸whole`) +
        claim('whole', `‡amount: { ${dollars} }, same_as: best`) +
        claim('best', `amount: { ${dollars} }`),
    },
    [fault('"whole" itself names another claim', 'same_as')],
  ));

test('is content with parts and accounts of the same money', () => {
  expectSound(files(`amount: { ${dollars} }, part_of: whole`, `amount: { ${dollars} }`));
  expectSound(files(`amount: { ${dollars} }, same_as: whole`, `amount: { ${dollars}, qualifier: about }`));
});
