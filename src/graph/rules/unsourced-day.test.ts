import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const relation = (dates: string) => ({
  'sources/leaf-news.yaml': 'title: News of leaves\npublisher: Leaf Press\npublished: 2021-07-29\nkind: press',
  'claims/told.yaml':
    '- { id: told, statement: The cup was filled on 30 June 2021., about: [tea-cup], on: 2021-06-30, status: stated, sources: [{ source: leaf-news }] }\n' +
    '- { id: said, statement: The cup was said on 29 July 2021 to be filled., about: [tea-cup], on: 2021-07-29, status: stated, sources: [{ source: leaf-news }] }',
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, ${dates}, claims: [told, said] }`,
});

test('wants a source of the day on which something was first stated', () => {
  expectSound(relation('first_stated: 2021-07-29'));
  expectSound(relation('first_stated: 2021-07'));
  expectIssues(relation('first_stated: ‸2021-06-30'), [
    {
      rule: 'unsourced-day',
      what: 'first_stated is 2021-06-30, and no source of its claims was published then.',
      why: 'What was first stated on a day was stated by a source of that day.',
      fix: 'Write held_on: where a later account tells of that day, or correct the date.',
    },
  ]);
});

test('takes no claim that only limits the start for an account of the day on which it was stated', () => {
  const limited = relation('not_before: 2021-06-30, first_stated: 2021-08-01');
  expectSound({
    ...limited,
    'sources/leaf-page.yaml': 'title: A page on leaves\npublisher: Leaf Press\nkind: press',
    'claims/told.yaml': limited['claims/told.yaml']
      .replace('29 July 2021', '1 August 2021')
      .replace(/on: 2021-07-29(.*)leaf-news/, 'on: 2021-08-01$1leaf-page'),
  });
});

test('wants a source that is later than the day of which an account tells', () => {
  expectSound(relation('held_on: 2021-06-30'));
  expectIssues(relation('held_on: ‸2021-07-29'), [
    {
      rule: 'unsourced-day',
      what: 'held_on is 2021-07-29, and no source of its claims was published later.',
      why: 'It is a day of which an account tells that was published afterwards.',
      fix: 'Write first_stated: where a source of that day says so, or name the claim with the account.',
    },
  ]);
});
