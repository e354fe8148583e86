import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const why = 'A reader can follow every amount, percentage and full date to the claim that carries it.';
const fix =
  'Put <Cite claim="…" /> after it, before the full stop, or <Uncited why="…">…</Uncited> around a sentence that needs none.';
const fault = (figure: string): Expected => ({
  rule: 'uncited',
  what: `"${figure}" stands in a sentence without a citation.`,
  why,
  fix,
});
const prices = {
  'claims/prices.yaml':
    '- { id: dear, statement: "It cost $3, $4, $7, and then $3 million on 4 March 2021.", about: [tea-pot], on: 2021-03-04, figures: [$3, $4, $7, $3 million], status: stated, sources: [{ source: leaf-book }] }',
};
const pot = (prose: string) => ({
  ...prices,
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});

test('points at the first figure of each sentence that has no citation', () =>
  expectIssues(
    pot(
      'It cost ‸$3.50 and then €4. It held ‸20% of\nthe tea. On ‸4 March 2021 it broke.\n\n' +
        '- Some ‸3 million leaves.\n- It is "old" -- from ‸2021-03-04.\n\n| Price |\n|-------|\n| ‸£7 |',
    ),
    [fault('$3.50'), fault('20%'), fault('4 March 2021'), fault('3 million'), fault('2021-03-04'), fault('£7')],
  ));

test('is content with a citation before or after the full stop, or in the same row', () =>
  expectSound(
    pot(
      'It cost $3 million<Cite claim="dear" />. On 4 March 2021 it broke.<Cite claim="dear" /> It did.\n\n' +
        '| Price | Why |\n|---|---|\n| $7 | it is old<Cite claim="dear" /> |',
    ),
  ));

test('does not take the citation of one sentence for the next', () =>
  expectIssues(pot('It is old<Cite claim="dear" />. It cost ‸$3.'), [fault('$3')]));

test('lets an author say why none is needed', () =>
  expectIssues(
    pot(
      '<Uncited why="a worked example">\nAt $3 a cup, ten cups cost $30.\n</Uncited>\n\n' +
        'Say <Uncited why="an example">it cost $3</Uncited>, not ‸$4.',
    ),
    [fault('$4')],
  ));

test('reads on after an abbreviation', () =>
  expectSound(pot('By Mr. Pott of Leaf Inc. Pots it was sold for $3<Cite claim="dear" />.')));

test('lets months, years and small numbers stand', () =>
  expectSound(pot('In April 2021, or in 1999, 12 cups broke; page 3 has more.')));

test('wants a claim for a figure in the summary', () =>
  expectIssues(
    {
      ...prices,
      'entities/vessel/tea-pot.mdx': '---\ntitle: Tea pot\nsummary: ‸It costs $3.\n---\n',
      'entities/vessel/tea-cup.mdx': '---\ntitle: Tea cup\nsummary: It costs $4.\nclaims: [dear]\n---\n',
    },
    [
      {
        rule: 'uncited',
        what: '"$3" stands in the summary, and no claim carries it.',
        why,
        fix: 'Name the claim under claims: in the front matter, or leave the number out.',
      },
    ],
  ));
