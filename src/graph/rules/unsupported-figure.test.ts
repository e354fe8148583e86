import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (figure: string): Expected => ({
  rule: 'unsupported-figure',
  what: `"${figure}" stands here, and no claim cited for it says so.`,
  why: 'A figure in a text is that of its claims: of their sentence, their dates, their amount or their sources.',
  fix: 'Correct the one that is wrong, or cite the claim that gives it.',
});
const sold = (mark = '') => ({
  'claims/more.yaml': `- { id: sold, statement: ${mark}It was sold for $3 on 4 March 2021., about: [tea-pot], on: 2021-03-04, amount: { value: 3, currency: USD }, note: Some say for $5., status: stated, sources: [{ source: leaf-book }] }`,
});
const pot = (prose: string, matter = '') => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n${matter}---\n\n${prose}\n`,
});

test('holds a sentence of prose against the claims cited in it', () => {
  expectIssues({ ...sold('‡'), ...pot('It was sold for ‸$4 in ‸2022<Cite claim="sold" />.') }, [
    fault('$4'),
    fault('2022'),
  ]);
  expectSound({
    ...sold(),
    ...pot('It went for $3 in March 2021, some say for $5, by a book of 2020<Cite claim="sold" />.'),
  });
});

test('holds a sentence that cites nothing against all that its page cites', () => {
  expectIssues({ ...sold('‡'), ...pot('It is old<Cite claim="sold" />. It was sold in ‸2022.') }, [fault('2022')]);
  expectSound({ ...sold(), ...pot('It is old<Cite claim="sold" />. It was sold in 2021.') });
  expectSound(pot('It was sold in 2022.'));
});

test('leaves a sentence alone that needs no citation', () =>
  expectSound({ ...sold(), ...pot('<Uncited why="an example">It cost $9<Cite claim="sold" />.</Uncited>') }));

test('holds summaries and answers against their claims', () =>
  expectIssues(
    {
      ...sold('‡'),
      'entities/vessel/tea-pot.mdx':
        '---\ntitle: Tea pot\nsummary: ‸It cost $4.\nclaims: [sold]\nanswers:\n' +
        '  - question: When was it sold?\n    answer: ‸In 2022.\n    claims: [sold]\n---\n',
    },
    [fault('$4'), fault('2022')],
  ));

test('holds periods against their claims and dates', () =>
  expectIssues(
    {
      ...sold('‡'),
      'topics/steeping.mdx':
        '---\ntitle: Steeping\nsummary: How long leaves stay in.\nanswers:\n' +
        '  - { question: How long?, answer: Not long., claims: [pot-pours] }\nperiods:\n' +
        '  - { since: 2020, text: ‸"From 2020 it cost $4.", claims: [sold] }\n---\n',
    },
    [fault('$4')],
  ));

test('holds the words of a relation against its claims and dates', () =>
  expectIssues(
    {
      ...sold('‡'),
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, since: 2021, scope: ‸for $4, since_note: ‸not in 2019, ended_note: ‸not in 2018, note: ‸It was 2017., claims: [sold] }',
    },
    [fault('$4'), fault('2019'), fault('2018'), fault('2017')],
  ));

test('holds positions, gaps and the front page against their claims', () =>
  expectIssues(
    {
      ...sold('‡'),
      'disagreements.yaml':
        '- { id: price, question: What did it cost?, about: [tea-pot], positions: [{ says: ‸It cost $4., claims: [sold] }, { says: ‸It cost $9., ‡sources: [{ source: leaf-book, locator: Price of $8 }] }], follows: open, why: Nobody knows. }',
      'gaps.yaml':
        '- { id: bill, sought: ‸The bill of 2022, found: ‸One of $6., about: [tea-pot], claims: [sold] }\n' +
        '- { id: lid, sought: The lid of 2022, found: Nothing., about: [tea-pot] }',
    },
    [fault('$4'), fault('$9'), fault('2022'), fault('$6')],
  ));
