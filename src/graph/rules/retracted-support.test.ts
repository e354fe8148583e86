import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'What a source has taken back carries nothing.';
const fix = 'Name a claim that still stands, or delete what rests on it.';

test('finds a relation and an answer that rest on nothing that stands', () =>
  expectIssues(
    {
      'entities/vessel/tea-pot.mdx':
        '---\ntitle: Tea pot\nsummary: It holds tea.\nanswers:\n  - question: Does it leak?\n    answer: It was said to.\n    ‸claims: [pot-denied]\n---\n',
      'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, ‸claims: [pot-denied] }',
    },
    [
      { rule: 'retracted-support', what: 'This answer rests on retracted claims alone.', why, fix },
      { rule: 'retracted-support', what: 'The relation "a" rests on retracted claims alone.', why, fix },
    ],
  ));

test('is content with one claim that stands', () =>
  expectSound({
    'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, claims: [pot-denied, pot-pours] }',
  }));
