import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const claim = (id: string, statement: string, rest = '') =>
  `- { id: ${id}, statement: ${statement}, about: [tea-pot],${rest} status: stated, sources: [{ source: leaf-book }] }\n`;

test('finds two claims of one statement, whatever its case, spaces and typography', () =>
  expectIssues(
    {
      'claims/a.yaml': claim('leaks', '‡"It’s the pot – it leaks."'),
      'claims/b.yaml': claim('drips', '‸"it\'s the pot  - it leaks"'),
    },
    [
      {
        rule: 'duplicate-statement',
        what: 'The claim "drips" states the same as "leaks".',
        why: 'A fact is one claim, with all its sources, and its page has a title of its own.',
        fix: 'Cite one of them everywhere and delete the other, or say in its statement what sets it apart.',
      },
    ],
  ));

test('lets statements differ by a sign', () =>
  expectSound({
    'claims/more.yaml':
      claim('dear', 'It cost $3.', ' figures: [$3],') + claim('cheap', 'It cost €3.', ' figures: [€3],'),
  }));

test('leaves an id that stands twice to its own rule', () =>
  expectIssues({ 'claims/a.yaml': claim('‡leaks', 'It leaks.'), 'claims/b.yaml': claim('‸leaks', 'It leaks.') }, [
    {
      rule: 'duplicate-id',
      what: 'Two claims have the id "leaks".',
      why: 'An id is part of an address, and an address leads to one thing.',
      fix: 'Give one of them another id, or delete it.',
    },
  ]));
