import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'A link leads to the file of a page, spelt as the file is, capital letters included.';
const pot = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});

test('points at the address of a link to a page that is not there', () =>
  expectIssues(pot('It fills the [cup](‸tea-cop.mdx), not the\n[moon](<‸../../topics/moon.mdx>).'), [
    {
      rule: 'unknown-link',
      what: 'The link leads to "content/entities/vessel/tea-cop.mdx", and there is no such file.',
      why,
      fix: 'Did you mean "./tea-cup.mdx"?',
    },
    {
      rule: 'unknown-link',
      what: 'The link leads to "content/topics/moon.mdx", and there is no such file.',
      why,
      fix: 'Correct the path, or delete the link.',
    },
  ]));

test('finds the right folder and the right case', () =>
  expectIssues(pot('Of [tea](‸../vessel/green-tea.mdx) and of [cups](‸Tea-Cup.mdx).'), [
    {
      rule: 'unknown-link',
      what: 'The link leads to "content/entities/vessel/green-tea.mdx", and there is no such file.',
      why,
      fix: 'Did you mean "../drink/green-tea.mdx"?',
    },
    {
      rule: 'unknown-link',
      what: 'The link leads to "content/entities/vessel/Tea-Cup.mdx", and there is no such file.',
      why,
      fix: 'Did you mean "./tea-cup.mdx"?',
    },
  ]));

test('looks into headings, lists, tables and addresses that stand apart', () =>
  expectIssues(
    pot(
      '## A [cup](‸no-1.mdx) {#a}\n\n- [b](‸no-2.mdx)\n\n| a |\n|---|\n| [c](‸no-3.mdx) |\n\n> [d][there]\n\n' +
        '[there]: ‸no-4.mdx',
    ),
    ['no-1', 'no-2', 'no-3', 'no-4'].map((id) => ({
      rule: 'unknown-link',
      what: `The link leads to "content/entities/vessel/${id}.mdx", and there is no such file.`,
      why,
      fix: 'Correct the path, or delete the link.',
    })),
  ));

test('does not follow a link out of the subject and back in', () =>
  expectIssues(pot('[steeping](‸../../../../content/topics/steeping.mdx)'), [
    {
      rule: 'unknown-link',
      what: 'The link leads to "../content/topics/steeping.mdx", and there is no such file.',
      why,
      fix: 'Did you mean "../../topics/steeping.mdx"?',
    },
  ]));

test('follows links within the subject', () =>
  expectSound(
    pot(
      '[a](./tea-cup.mdx), [b](../drink/green-tea.mdx), [c](../../topics/steeping.mdx), [d](https://leaves.example/).',
    ),
  ));
