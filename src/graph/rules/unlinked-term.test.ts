import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const topic = (title: string, more: string) =>
  `---\ntitle: ${title}\nsummary: It is told.\n${more}answers:\n` +
  '  - { question: When is it?, answer: In spring., claims: [pot-pours] }\n---\n';
const saucer = (prose: string) => ({
  'topics/first-flush.mdx': topic('First flush', 'definition: Leaves of spring.\naliases: [late flush]\n'),
  'topics/flush.mdx': `${topic('Flush', 'definition: Leaves of one season.\n')}\nNot the [first flush](./first-flush.mdx).\n`,
  'topics/tea.mdx': `${topic('Tea', 'related: [{ page: saucer, why: below it }]\n')}\nA [flush](./flush.mdx).\n`,
  'entities/vessel/saucer.mdx': `---\ntitle: Saucer\nsummary: It stands under.\nrelated: [{ page: tea, why: in it }]\n---\n\n${prose}\n`,
});

test('names a defined term before it leads to it', () =>
  expectIssues(
    saucer('It holds no flushes, but the\n‸first  flush. See [first flush](../../topics/first-flush.mdx).'),
    [
      {
        rule: 'unlinked-term',
        what: 'The page "saucer" first uses "first flush" without a link.',
        why: 'It is a term that "first-flush" defines, and a reader may not know it.',
        fix: 'Write [first flush](../../topics/first-flush.mdx); npm run check -- --fix does it.',
      },
    ],
  ));

test('is content where a link comes first, and with headings, quotations, code, other names and heads of tables', () =>
  expectSound(
    saucer(
      '## The first flush {#harvest}\n\n> A first flush.\n\nIt says "first flush", `flush` and [the flush](./saucer.mdx).' +
        '\n\n| First flush |\n| --- |\n| A late flush. |\n\nA [spring tea](../../topics/first-flush.mdx) is a first flush.',
    ),
  ));
