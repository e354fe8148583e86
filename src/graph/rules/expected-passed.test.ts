import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (id: string, date: string): Expected => ({
  rule: 'expected-passed',
  what: `"${id}" is expected for ${date}, and the facts were checked on 2024-06-30.`,
  why: 'A day that has passed brought it or did not.',
  fix: 'Write what came of it, or announced: for a relation of which nothing shows that it began.',
});
const claim = (statement: string, dates: string, status: string) => ({
  'claims/more.yaml': `- { id: leaks, statement: ${statement}, about: [tea-pot], ${dates}, status: ${status}, sources: [{ source: leaf-book }] }`,
});

test('finds what was expected for a day that has passed', () => {
  expectIssues(claim('It is to leak in May 2024.', 'since: 2024-05', '‸expected'), [fault('leaks', '2024-05')]);
  expectIssues(claim('It is to be mended in 2023.', 'ended: 2023', '‸expected'), [fault('leaks', '2023')]);
  expectIssues(claim('It is to leak through 2023.', 'through: 2023', '‸expected'), [fault('leaks', '2023')]);
  expectIssues(
    {
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, since: 2020, status: ‸expected, claims: [pot-pours] }',
    },
    [fault('a', '2020')],
  );
});

test('lets a day that is not over, one without a date and the day of a forecast stand', () => {
  expectSound(claim('It is to leak on 30 June 2024.', 'since: 2024-06-30', 'expected'));
  expectSound(claim('It is to leak in 2024.', 'since: 2024', 'expected'));
  expectSound(claim('It was said in 2021 that it would leak.', 'on: 2021', 'expected'));
  expectSound(claim('It has leaked since 2021.', 'since: 2021', 'stated'));
});
