import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const why = 'A search follows a word to one group of synonyms.';

test('finds a word in two groups of synonyms, whatever its case', () =>
  expectIssues(
    { 'vocabulary/synonyms.yaml': '- { id: pour, words: [pour, ‡serve] }\n- { id: offer, words: [offer, ‸Serve] }\n' },
    [
      {
        rule: 'duplicate-synonym',
        what: 'The word "Serve" is also one of the synonyms "pour".',
        why,
        fix: 'Keep it where its meaning is the usual one, or make one group of the two.',
      },
    ],
  ));

test('finds a word that stands twice in a group', () =>
  expectIssues({ 'vocabulary/synonyms.yaml': '- { id: pour, words: [pour, ‡decant, ‸Decant] }\n' }, [
    {
      rule: 'duplicate-synonym',
      what: 'The word "Decant" stands twice among these synonyms.',
      why,
      fix: 'Delete one of them.',
    },
  ]));

test('lets groups of synonyms stand side by side', () =>
  expectSound({
    'vocabulary/synonyms.yaml': '- { id: pour, words: [pour, decant] }\n- { id: offer, words: [offer, serve] }\n',
  }));
