import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

/** An edition that holds the claim on the pot and its relation as they stood. */
function edition(claim: object, relation: object): Record<string, string> {
  const files: Record<string, string> = {
    'claims.json': JSON.stringify([claim]),
    'edition.json': JSON.stringify({ format: 1, day: '2024-05-01', pages: [], gone: [] }),
    'relations.json': JSON.stringify([relation]),
    'sources.json': '[]',
  };
  const sums = Object.entries(files).map(
    ([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`,
  );
  const all = { ...files, 'manifest.sha256': sums.join('') };
  return Object.fromEntries(Object.entries(all).map(([name, text]) => [`editions/2024-05-01/${name}`, text]));
}

const CLAIM = {
  id: 'pot-pours',
  group: 'cups',
  statement: 'The pot has poured into the cup since 2020.',
  about: ['tea-pot', 'tea-cup'],
  since: '2020',
  status: 'stated',
  sources: [{ source: 'leaf-book' }],
};
const RELATION = {
  id: 'pot-into-cup',
  type: 'pours-into',
  from: 'tea-pot',
  to: 'tea-cup',
  since: '2020',
  claims: ['pot-pours'],
};

const why = 'Whoever has cited the edition reads what was corrected in it, and why.';
const fix =
  'Write "reason: …" on it, in a sentence for readers. ' +
  'What the world has changed since is no correction: that is an end with its day, or a record of its own.';

const nowSince = (date: string, more = '') => ({
  'relations/pours-into.yaml': `- { id: pot-into-cup, from: tea-pot, to: tea-cup, since: ${date}, claims: [pot-pours]${more} }`,
});

test('asks why a fact of the newest edition is corrected', () =>
  expectIssues(
    {
      ...edition({ ...CLAIM, status: 'reported' }, { ...RELATION, since: '2019', scope: 'tea' }),
      'claims/cups.yaml': `
        - { id: pot-pours, statement: The pot has poured into the cup since 2020., about: [tea-pot, tea-cup], since: 2020, status: ‸stated, sources: [{ source: leaf-book }] }
        - { id: pact-made, statement: The pact was made on 4 March 2021., headline: The pact is made, about: [spring-pact], on: 2021-03-04, status: reported, sources: [{ source: leaf-book }] }
      `,
      ...nowSince('‸2020'),
    },
    [
      {
        rule: 'unreasoned-change',
        what: '"status" of "pot-pours" was reported in the edition of 2024-05-01, and is stated now.',
        why,
        fix,
      },
      {
        rule: 'unreasoned-change',
        what: '"since" of "pot-into-cup" was 2019 in the edition of 2024-05-01, and is 2020 now.',
        why,
        fix,
      },
    ],
  ));

test('takes a reason that is new, and asks for none where the words alone are others', () => {
  expectSound({ ...edition(CLAIM, { ...RELATION, since: '2019' }), ...nowSince('2020', ', reason: It was later.') });
  expectSound({
    ...edition({ ...CLAIM, since: '2019' }, { ...RELATION, since: '2019' }),
    'claims/cups.yaml': `
      - { id: pot-pours, statement: The pot has poured into the cup since 2020., about: [tea-pot, tea-cup], since: 2020, status: stated, reason: It was later., sources: [{ source: leaf-book }] }
      - { id: pact-made, statement: The pact was made on 4 March 2021., headline: The pact is made, about: [spring-pact], on: 2021-03-04, status: reported, sources: [{ source: leaf-book }] }
    `,
  });
  expectSound(edition({ ...CLAIM, statement: 'It pours.' }, { ...RELATION, note: 'Read twice.' }));
});

test('does not take the reason of an earlier correction for that of this one', () =>
  expectIssues(
    {
      ...edition(CLAIM, { ...RELATION, since: '2019', reason: 'It was later.' }),
      ...nowSince('‸2020', ', reason: It was later.'),
    },
    [
      {
        rule: 'unreasoned-change',
        what: '"since" of "pot-into-cup" was 2019 in the edition of 2024-05-01, and is 2020 now.',
        why,
        fix,
      },
    ],
  ));
