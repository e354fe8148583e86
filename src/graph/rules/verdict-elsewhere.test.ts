import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const page = (verdict: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\nanswers:\n  - question: What is it for?\n    answer: It is for tea.\n    verdict: ${verdict}\n    claims: [pot-pours]\n---\n`,
});

test('has words that the answer has not', () =>
  expectIssues(page('‸for coffee'), [
    {
      rule: 'verdict-elsewhere',
      what: '"for coffee" does not stand in the answer.',
      why: 'The verdict is the part of the answer that is set bold; it must be words that the claims of the answer carry.',
      fix: 'Copy the words from the answer, or leave the verdict out.',
    },
  ]));

test('is words of the answer', () => expectSound(page('for tea')));

test('holds for a correction too', () =>
  expectIssues(
    {
      'common-errors.yaml': `
        - id: a
          said: It is for coffee.
          right: It is for tea.
          verdict: ‸for water
          about: [tea-pot]
          claims: [pot-pours]
      `,
    },
    [
      {
        rule: 'verdict-elsewhere',
        what: '"for water" does not stand in the correction.',
        why: 'The verdict is the part of the correction that is set bold; it must be words that the claims of the correction carry.',
        fix: 'Copy the words from the correction, or leave the verdict out.',
      },
    ],
  ));
