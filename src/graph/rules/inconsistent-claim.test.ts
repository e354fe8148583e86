import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const why = 'A claim says each figure twice, in words and in a field, so that a slip in one of them is found.';
const unsaid = (field: string, figure: string): Expected => ({
  rule: 'inconsistent-claim',
  what: `The ${field} says "${figure}", and no field of the claim does.`,
  why,
  fix: 'Correct the one that is wrong, or write the figure under figures:.',
});
const unwritten = (field: string, text: string): Expected => ({
  rule: 'inconsistent-claim',
  what: `"${field}" is ${text}, and neither the statement nor the note nor a source says so.`,
  why,
  fix: 'Correct the one that is wrong, or say it in the statement or in note:.',
});
const either = (field: string, text: string, figure: string): Expected => ({
  rule: 'inconsistent-claim',
  what: `"${field}" is ${text}, and the statement says "${figure}".`,
  why,
  fix: 'Correct the one that is wrong.',
});
const claim = (fields: string) => ({
  'claims/more.yaml': `- ${/: ‸(?:It|Sold)/.test(fields) ? '‡' : ''}{ id: sold, ${fields}, about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }`,
});

test('wants each figure of the words in a field', () => {
  expectIssues(claim('statement: ‸It was sold for $3.'), [unsaid('statement', '$3')]);
  expectIssues(claim('statement: It was sold., headline: ‸Sold in 2022'), [unsaid('headline', '2022')]);
});

test('wants each field in the words', () =>
  expectIssues(claim('statement: ‡It was sold., on: ‸2022-06'), [unwritten('on', '2022-06')]));

test('reads amounts and further figures', () => {
  const statement = 'statement: ‡It was sold.';
  expectIssues(claim(`${statement}, ‸amount: { value: 3, currency: USD }`), [unwritten('amount', '3')]);
  expectIssues(claim(`${statement}, figures: [‸$4]`), [unwritten('figures', '$4')]);
  expectIssues(claim(`${statement}, figures: [‸some]`), [unwritten('figures', 'some')]);
});

test('tells a slip once, where words and a field say two things of one sort', () => {
  expectIssues(claim('statement: ‡It was sold in 2013., on: ‸2012'), [either('on', '2012', '2013')]);
  expectIssues(claim('statement: ‡It was sold for $38., ‸amount: { value: 83, currency: USD }'), [
    either('amount', '83', '$38'),
  ]);
});

test('is content where words and fields agree, in whatever spelling', () => {
  expectSound(
    claim(
      'statement: It was sold for $3 million on 4 May 2022 and 20% of it in 2023., on: 2022-05-04, amount: { value: 3000000, currency: USD }, figures: [20 per cent, "2023"]',
    ),
  );
  expectSound(claim('statement: "It holds 1,500 cups.", amount: { value: 1500, unit: cups }'));
  expectSound(claim('statement: It was sold., note: It was in May 2022., on: 2022-05'));
  expectSound(claim('statement: It has been in print since 2020.'));
});

test('holds rough dates against their words', () => {
  for (const [words, date] of [
    ['about 2019', '2019~'],
    ['possibly in May 2019', '2019-05?'],
    ['in the 2010s', '201X'],
    ['in the 20th century', '19XX'],
    ['in the twentieth century', '19XX'],
    ['in the second quarter of 2024', '2024-34'],
    ['in Q2 2024', '2024-34'],
  ])
    expectSound(claim(`statement: It was sold ${words}., on: ${date}`));
  expectSound(claim('statement: It was sold in the first quarter of 2024., on: 2024, date_note: the first quarter'));
  expectIssues(claim('statement: ‡It was sold in the 1990s., on: ‸201X'), [either('on', '201X', '1990s')]);
  expectIssues(claim('statement: ‡It was sold in Q3 2024., on: ‸2024-34'), [either('on', '2024-34', 'Q3 2024')]);
  expectIssues(claim('statement: ‸It was sold in 2012., on: 201X'), [unsaid('statement', '2012')]);
  expectIssues(claim('statement: ‸It was sold about 2016., on: 2019~'), [unsaid('statement', '2016')]);
});
