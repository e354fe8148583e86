import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'A link to a place that is not there leaves the reader at the top of the page.';
const pot = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n## Its spout {#spout}\n\n${prose}\n`,
});

test('knows the headings of the page itself and of others', () =>
  expectIssues(
    {
      ...pot('See [above](‸#spuot) and [there](‸tea-cup.mdx#handle).'),
      'entities/vessel/tea-cup.mdx':
        '---\ntitle: Tea cup\nsummary: It is drunk from.\n---\n\n## Its handles {#handles}\n',
    },
    [
      {
        rule: 'unknown-anchor',
        what: 'The page "tea-pot" has no place with the id "spuot".',
        why,
        fix: 'Did you mean "spout"?',
      },
      {
        rule: 'unknown-anchor',
        what: 'The page "tea-cup" has no place with the id "handle".',
        why,
        fix: 'Did you mean "handles"?',
      },
    ],
  ));

test('lists the places when none is near', () =>
  expectIssues(pot('See [above](‸#nothing-like-it).'), [
    {
      rule: 'unknown-anchor',
      what: 'The page "tea-pot" has no place with the id "nothing-like-it".',
      why,
      fix: 'Use one of these, or leave out the part from the number sign: spout.',
    },
  ]));

test('knows diagrams and what every page gives itself', () =>
  expectSound(
    pot(
      'See [a](#d-flow), [b](#sources), [c](tea-cup.mdx#c-pot-pours), [d](#s-leaf-book) and [e](tea-cup.mdx#r-pot-into-cup).\n\n```mermaid {#flow}\nflowchart LR\n  accTitle: Flow\n  accDescr: What flows.\n  a --> b\n```',
    ),
  ));
