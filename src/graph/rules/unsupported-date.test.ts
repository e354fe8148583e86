import { test } from 'node:test';
import { expectIssues, expectSound, saidOf, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (field: string, date: string): Expected => ({
  rule: 'unsupported-date',
  what: `"${field}" is ${date}, and no claim named for it gives that date.`,
  why: 'When something began, was stated or ended is what a claim says, and a reader can follow it there.',
  fix: 'Correct the date, or name the claim that gives it under claims:.',
});
const relation = (dates: string) => ({
  ...saidOf('2021-05'),
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, ${dates}, claims: [on-2021-05] }`,
});
/** The claim of the relation, with the mark of a further place before its sentence. */
const said = (text: string) => ({
  'claims/dates.yaml': `- { id: on-2021-05, statement: ${text}It was said of 2021-05., about: [tea-pot, tea-cup], on: 2021-05, status: stated, sources: [{ source: leaf-book }] }`,
});

test('holds the dates of a relation against its claims', () =>
  expectIssues({ ...relation('since: ‸2020, ended: ‸2021-06-01'), ...said('‡') }, [
    fault('since', '2020'),
    fault('ended', '2021-06-01'),
  ]));

test('lets a date be less precise than its claim, and not more', () => {
  expectSound(relation('since: 2021'));
  expectIssues({ ...relation('since: ‸2021-05-01'), ...said('‡') }, [fault('since', '2021-05-01')]);
});

test('lets a doubt begin at any date of a claim, or on the day after one', () => {
  expectSound(relation('since: 2021-05, unclear_from: 2021-06'));
  expectSound(relation('not_before: 2021-05'));
  expectIssues({ ...relation('since: 2021-05, unclear_from: ‸2021-07'), ...said('‡') }, [
    fault('unclear_from', '2021-07'),
  ]);
});

test('holds the day of an event and the dates of a period against the claims of the page', () =>
  expectIssues(
    {
      'entities/pact/spring-pact.mdx':
        '---\ntitle: Spring pact\nsummary: It changed the cup.\nclaims: [pot-doubted]\non: ‸2021-03-05\n---\n',
      'topics/steeping.mdx':
        '---\ntitle: Steeping\nsummary: How long leaves stay in.\nanswers:\n' +
        '  - { question: How long?, answer: Not long., claims: [pot-doubted] }\nperiods:\n' +
        '  - { since: ‸2020, text: It was short., claims: [pot-doubted] }\n---\n',
      'claims/doubt.yaml':
        '- { id: pot-doubted, statement: ‡Sources differ on the pot., about: [tea-pot], status: disputed, sources: [{ source: leaf-book }] }',
      'claims/cups.yaml':
        '- { id: pot-pours, statement: The pot has poured into the cup since 2020., about: [tea-pot], since: 2020, status: stated, sources: [{ source: leaf-book }] }\n- { id: pact-made, statement: The pact was made on 4 March 2021., headline: The pact is made, about: [spring-pact], on: 2021-03-04, status: reported, sources: [{ source: leaf-book }] }',
    },
    [fault('on', '2021-03-05'), fault('since', '2020')],
  ));

test('leaves a record alone that names a claim which is not there', () =>
  expectIssues(
    {
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, since: 2019, claims: [pot-pours, ‸pot-porus] }',
    },
    [
      {
        rule: 'unknown-claim',
        what: 'No claim has the id "pot-porus".',
        why: 'What is said rests on claims that are written down under claims/.',
        fix: 'Did you mean "pot-pours"?',
      },
    ],
  ));
