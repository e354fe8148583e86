import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'Whoever looks for a name is led to one page.';
const elsewhere = 'Keep it on the page that is meant by it, and delete it here.';
const page = (title: string, aliases: string) =>
  `---\ntitle: ${title}\nsummary: It holds tea.\naliases: ${aliases}\n---\n`;

test('finds an alias on two pages, whatever its case', () =>
  expectIssues(
    {
      'entities/vessel/tea-cup.mdx': page('Tea cup', '[china, ‡Crockery]'),
      'entities/vessel/tea-pot.mdx': page('Tea pot', '[‸crockery]'),
    },
    [{ rule: 'duplicate-alias', what: '"crockery" is also the alias of the page "tea-cup".', why, fix: elsewhere }],
  ));

test('finds an alias that is the title or the id of another page', () =>
  expectIssues(
    {
      'entities/vessel/kettle.mdx': page('‡Boiler', '[]'),
      'entities/vessel/tea-pot.mdx': page('Tea pot', '[‸boiler, ‸kettle]'),
      'entities/vessel/tea-cup.mdx': page('Tea cup', '[]'),
      'topics/steeping.mdx':
        '---\ntitle: Steeping\nsummary: How long.\n' +
        'answers: [{ question: "How long?", answer: Not long., claims: [pot-pours] }]\n' +
        'related: [{ page: green-tea, why: what is in it }]\n---\n',
    },
    [
      { rule: 'duplicate-alias', what: '"boiler" is also the title of the page "kettle".', why, fix: elsewhere },
      { rule: 'duplicate-alias', what: '"kettle" is also the id of the page "kettle".', why, fix: elsewhere },
    ],
  ));

test('finds an alias that stands twice on a page', () =>
  expectIssues({ 'entities/vessel/tea-pot.mdx': page('Tea pot', '[‡brown betty, ‸Brown Betty]') }, [
    {
      rule: 'duplicate-alias',
      what: 'The alias "Brown Betty" stands twice on this page.',
      why,
      fix: 'Delete one of them.',
    },
  ]));

test('finds two pages of one title', () =>
  expectIssues(
    {
      'entities/vessel/tea-cup.mdx': '---\ntitle: ‡Pot\nsummary: It is drunk from.\n---\n',
      'entities/vessel/tea-pot.mdx': '---\ntitle: ‸pot\nsummary: It holds tea.\n---\n',
    },
    [
      {
        rule: 'duplicate-title',
        what: '"pot" is also the title of the page "tea-cup".',
        why,
        fix: 'Give one of the pages a title that tells them apart.',
      },
    ],
  ));

test('lets an alias repeat the page’s own title and id', () =>
  expectSound({ 'entities/vessel/tea-pot.mdx': page('Tea pot', '[tea pot, tea-pot]') }));
