import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const page = (answer: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\nanswers:\n  - question: Why?\n    answer: ${answer}\n    claims: [pot-pours]\n---\n`,
});

test('counts the words of an answer', () =>
  expectIssues(page(`‸${'word '.repeat(50)}too.`), [
    {
      rule: 'long-answer',
      what: 'The answer has 51 words.',
      why: 'A short answer has at most 50; everything else is for the prose.',
      fix: 'Keep what answers the question, and move the rest into the prose.',
    },
  ]));

test('lets an answer have fifty', () => expectSound(page('word '.repeat(50).trim())));
