import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const page = (question: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\nanswers:\n  - question: ${question}\n    answer: For tea.\n    claims: [pot-pours]\n---\n`,
});

test('misses the question mark', () =>
  expectIssues(page('‸What it is for'), [
    {
      rule: 'not-a-question',
      what: '"What it is for" ends without a question mark.',
      why: 'It is shown as the question of a reader, and search engines read it as one.',
      fix: 'Write it as a question.',
    },
  ]));

test('knows the question marks of other scripts', () => expectSound(page('何のためですか？')));
