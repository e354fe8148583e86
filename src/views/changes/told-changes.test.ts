import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '#graph/edition.ts';
import { graphOf } from '#graph/graph.fixture.ts';
import { pageCitedAs } from '../edition/cited-as.ts';
import { changeInWords, entriesOf } from './entry.ts';

const site = (checked: string) => ({ name: 'Leaf', tagline: 'tea', language: 'en-GB', checked });
const source = { id: 'letter', title: 'A letter', publisher: 'Hill', kind: 'press', published: '2024-01-05' };
const price = {
  id: 'price',
  statement: 'A pot costs $2.',
  about: ['pot'],
  status: 'stated',
  sources: [{ source: 'letter' }],
};
const sale = { ...price, id: 'sale', statement: 'It is sold.', since: '2020' };
const answered = (question: string, answer: string, claim = 'price') => ({ question, answer, claims: [claim] });
const pot = { id: 'pot', title: 'Pot', summary: 'A pot.' };
const THEN = {
  sources: [source],
  claims: [price, sale],
  topics: [
    {
      ...pot,
      answers: [
        answered('What does it cost?', 'It costs $2.'),
        answered('Who pours?', 'Ada. She pours.'),
        answered('Is it sold?', 'Yes. It is sold.', 'sale'),
      ],
      periods: [
        { since: '2019', ended: '2020', state: 'none', text: 'Not sold.', claims: ['price'] },
        { since: '2020', state: 'right', text: 'Sold.', claims: ['sale'] },
      ],
    },
  ],
};
const NOW = {
  sources: [{ ...source, published: '2024-01-06' }],
  claims: [price, { ...sale, ended: '2024-09-01' }],
  topics: [
    {
      ...pot,
      answers: [
        answered('What does it cost?', 'It costs $3.'),
        answered('Who pours?', 'Ada. It is she who pours.'),
        answered('Is it sold?', 'No. It was sold until 2024.', 'sale'),
        answered('Is it hot?', 'Yes. It is.'),
      ],
      periods: [
        { since: '2019', ended: '2020', state: 'unknown', text: 'Not sold.', claims: ['price'] },
        { since: '2020', ended: '2024-09-01', state: 'right', text: 'Sold.', claims: ['sale'] },
      ],
    },
  ],
};
const editionOf = (day: string, subject: object): Edition => ({
  ...graphOf(site(day), subject).facts,
  sums: new Map(),
});
const first = editionOf('2024-06-30', THEN);
const graph = graphOf(site('2024-12-31'), { ...NOW, editions: [first] });
const told = entriesOf(graph, graph.steps.at(-1)!);

test('a work described wrong, an answer and a period are told, but not where they follow a claim, and no wording', () => {
  assert.deepEqual(told.map(changeInWords).slice(1), [
    'Corrected: A letter (5 January 2024 → 6 January 2024).',
    'Corrected: What does it cost? (It costs $2. → It costs $3.). Hill, 6 January 2024.',
    'Added: Is it hot? (Yes. It is.). Hill, 6 January 2024.',
    'Corrected: Pot, 2019–2020 (none, 2019–2020 → not known, 2019–2020). Hill, 6 January 2024.',
  ]);
});

test('a page that answers otherwise is no longer cited by the edition', () => {
  const other = graphOf(site('2024-12-31'), { ...THEN, topics: NOW.topics, editions: [first] });
  assert.equal(pageCitedAs(other, other.pages.get('pot' as never)!), undefined);
  const same = graphOf(site('2024-12-31'), { ...THEN, editions: [first] });
  assert.equal(pageCitedAs(same, same.pages.get('pot' as never)!)?.day, '2024-06-30');
});

test('an edition that froze no answers is held against none', () => {
  const bare = { ...first, pages: first.pages.map(({ id, title, sort }) => ({ id, title, sort })) };
  const later = graphOf(site('2024-12-31'), { ...NOW, sources: [source], editions: [bare] });
  assert.deepEqual(
    entriesOf(later, later.steps.at(-1)!).map(({ label }) => label),
    ['Ended'],
  );
});
