import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const right = (cell: string) => ({
  'claims/quoted.yaml': `
    - id: quoted
      statement: The pact lets the pot pour.
      about: [spring-pact, tea-pot]
      status: stated
      sources: [{ source: leaf-book, locator: Page 4, quote: the pot may pour }]
  `,
  'clauses.yaml': `
    - id: pouring
      title: Pouring
      now: may pour
      cells:
        - ${cell}
  `,
});
const why = 'Words are marked where they stand, so that a reader sees what changed.';
const fix = 'Copy the words as they stand.';

test('finds words that are marked and stand nowhere', () =>
  expectIssues(right('{ at: spring-pact, state: right, claims: [quoted], new: [may, ‸must], gone: [‸never] }'), [
    { rule: 'clause-words', what: '"must" is marked as new, and stands in no place of this cell.', why, fix },
    { rule: 'clause-words', what: '"never" is marked as gone, and stands in no earlier cell.', why, fix },
  ]));

test('finds a cell without words', () =>
  expectIssues(right('‸{ at: spring-pact, state: right, claims: [pact-made] }'), [
    {
      rule: 'clause-words',
      what: 'This cell has no words: its claim has no quote, and it says nothing.',
      why: 'A reader sees what the text says of the right.',
      fix: 'Write says:, or a quote under a source of the claim.',
    },
  ]));

test('lets words of ours stand before those of the source', () =>
  expectSound(right('{ at: spring-pact, state: right, claims: [quoted], says: in spring, new: [spring, may pour] }')));
