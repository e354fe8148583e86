import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const relation = (note: string) => ({
  'relations/pours-into.yaml': `- { id: pot-into-cup, from: tea-pot, to: tea-cup, since: 2020, since_note: ${note}, claims: [pot-pours] }\n`,
});

test('finds a note that does not name its day', () =>
  expectIssues(relation('‸it poured from this day'), [
    {
      rule: 'loose-day',
      what: 'The note says "this day".',
      why: 'It is shown on the pages of other days as well, and beside other dates.',
      fix: 'Write the date.',
    },
  ]));

test('lets a note name it', () => expectSound(relation('it poured in 2020')));
