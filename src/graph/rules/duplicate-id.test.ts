import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

const why = 'An id is part of an address, and an address leads to one thing.';
const fix = 'Give one of them another id, or delete it.';

test('finds one id on two pages of different sorts', () =>
  expectIssues(
    {
      'entities/vessel/tea-pot.mdx': '‡---\ntitle: Tea pot\nsummary: It holds tea.\n---\n',
      'topics/tea-pot.mdx':
        '‸---\ntitle: On pots\nsummary: All about them.\n' +
        'answers: [{ question: "Why?", answer: For tea., claims: [pot-pours] }]\n---\n',
    },
    [{ rule: 'duplicate-id', what: 'Two pages have the id "tea-pot".', why, fix }],
  ));

test('finds one id on two claims in different files', () =>
  expectIssues(
    {
      'claims/a.yaml':
        '- { id: ‡leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
      'claims/b.yaml':
        '- { id: ‸leaks, statement: It drips., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
    },
    [{ rule: 'duplicate-id', what: 'Two claims have the id "leaks".', why, fix }],
  ));

test('finds one id twice among relations, gaps and the words of the vocabulary', () =>
  expectIssues(
    {
      'gaps.yaml':
        '- { id: ‡b, sought: Its age, found: Nothing., about: [tea-pot] }\n' +
        '- { id: ‸b, sought: Its price, found: Nothing., about: [tea-pot] }',
      'relations/pours-into.yaml':
        '- { id: ‡a, from: tea-pot, to: tea-cup, claims: [pot-pours] }\n' +
        '- { id: ‸a, from: tea-pot, to: kettle, claims: [pot-pours] }',
      'vocabulary/amounts.yaml':
        '- { id: ‡volume, label: Volume, description: How much. }\n' +
        '- { id: ‸volume, label: Size, description: How much. }',
    },
    [
      { rule: 'duplicate-id', what: 'Two gaps have the id "b".', why, fix },
      { rule: 'duplicate-id', what: 'Two relations have the id "a".', why, fix },
      { rule: 'duplicate-id', what: 'Two kinds of amount have the id "volume".', why, fix },
    ],
  ));
