import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('takes the day of an event and a span for two claims', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: leaks, statement: It leaked in 2020 and 2021., about: [tea-pot], on: ‡2020, since: ‸2021, status: stated, sources: [{ source: leaf-book }] }',
    },
    [
      {
        rule: 'two-dates',
        what: 'Both on (2020) and since (2021) are written.',
        why: 'on is the day of an event or of a statement; since, ended and through are for what holds for a time.',
        fix: 'Keep the one that fits; if both are true, they are two claims.',
      },
    ],
  ));
