import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (what: string): Expected => ({
  rule: 'retracted-support',
  what: `${what} rests on retracted claims alone.`,
  why: 'What a source has taken back carries nothing.',
  fix: 'Name a claim that still stands, or delete what rests on it.',
});

test('finds a page whose summary, answer, period and sentence rest on nothing that stands', () =>
  expectIssues(
    {
      'topics/steeping.mdx': `
        ---
        title: Steeping
        summary: How long leaves stay in.
        ‸claims: [pot-denied]
        answers:
          - question: Does it leak?
            answer: It was said to.
            ‸claims: [pot-denied]
        periods:
          - text: It leaked.
            ‸claims: [pot-denied]
        ---

        ‸It leaks<Cite claim="pot-denied" />. It pours<Cite claim="pot-denied" /> well<Cite claim="pot-pours" />.
      `,
    },
    [fault('The summary'), fault('This answer'), fault('This period'), fault('This sentence')],
  ));

test('finds a relation, and a replacement', () =>
  expectIssues(
    {
      'relations/pours-into.yaml': `
        - { id: a, from: tea-pot, to: tea-cup, ‸claims: [pot-denied] }
        - id: b
          from: tea-pot
          to: kettle
          replaces:
            - { relation: a, claim: ‸pot-denied }
          claims: [pot-denied, pot-pours]
      `,
    },
    [fault('The relation "a"'), fault('That "b" replaces "a"')],
  ));

test('finds a position without a source of its own, and a gap', () =>
  expectIssues(
    {
      'disagreements.yaml': `
        - id: leak
          question: Does it leak?
          about: [tea-pot]
          positions:
            - { says: It leaks., ‸claims: [pot-denied] }
            - { says: It drips., claims: [pot-denied], sources: [{ source: leaf-book }] }
          follows: open
          why: Nobody knows.
      `,
      'gaps.yaml': '- { id: lid, sought: The lid, found: Nothing., about: [tea-pot], ‸claims: [pot-denied] }',
    },
    [fault('This position'), fault('The gap "lid"')],
  ));

test('finds each sentence and each key date of the front page', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: pact-denied, statement: The pact was made in 2020., headline: The pact is made early, about: [spring-pact], on: 2020, status: retracted, sources: [{ source: leaf-book }] }',
      'site.yaml': `
        name: Leaves
        tagline: What is in the cup
        description: What is in the cup and how it came there.
        language: en-GB
        checked: 2024-06-30
        home:
          heading: What changed in the cup
          lead:
            - { text: The cup changed hands., ‸claims: [pact-denied] }
          searches: [pot]
          change: spring-pact
          overview: [tea-pot, tea-cup]
          dates: [pact-made, ‸pact-denied]
          ways:
            - { label: Vessels, pages: [tea-pot, tea-cup, steeping] }
      `,
    },
    [fault('This sentence'), fault('The key date "pact-denied"')],
  ));

test('is content with one claim that stands', () =>
  expectSound({
    'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, claims: [pot-denied, pot-pours] }',
  }));
