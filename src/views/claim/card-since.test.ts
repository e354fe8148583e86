import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '#graph/edition.ts';
import { graphOf } from '#graph/graph.fixture.ts';
import { cardSince, lastChange } from './card-since.ts';

const site = (checked: string) => ({ name: 'Leaf', tagline: 'tea', language: 'en-GB', checked });
const worldOf = (...claims: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]) => ({
  sources: [{ id: 'letter', title: 'A letter', publisher: 'Hill', published: '2024-01-05' }],
  claims: claims.map((claim) => ({ about: [], status: 'stated', sources: [{ source: 'letter' }], ...claim })),
});
const editionOf = (day: string, subject: object): Edition => ({
  ...graphOf(site(day), subject).facts,
  sums: new Map(),
});
const sold = { id: 'sold', statement: 'It sells.', since: '2020' };
const wrong = { id: 'wrong', statement: 'It sold.', on: '2024-02-01' };
const worded = { id: 'worded', statement: 'It buys.' };
const same = { id: 'same', statement: 'It lends.' };
const first = editionOf('2024-06-30', worldOf(sold, wrong, worded, same));
const now = worldOf(
  { ...sold, ended: '2024-09-01' },
  { ...wrong, on: '2024-03-01', reason: 'Misread.' },
  { ...worded, statement: 'Buying it does.' },
  same,
  { id: 'late', statement: 'It gives.' },
);
const graph = graphOf(site('2024-12-31'), { ...now, editions: [first, editionOf('2024-12-31', now)] });
const claim = (id: string) => graph.claims.get(id as never)!;

test('a card tells for each edition that has its claim what has become of it since', () => {
  const told = ['same', 'worded', 'sold', 'wrong'].map((id) => {
    const [{ anchor, look, words } = { anchor: '', look: '', words: '' }] = cardSince(graph, claim(id));
    assert.equal(anchor, 'edition-2024-06-30');
    return [look, words];
  });
  assert.deepEqual(told, [
    ['same', 'Unchanged since this was embedded, from the edition of 30 June 2024'],
    ['same', 'The same fact as when this was embedded, in other words'],
    ['world', '“since 2020” when this was embedded. Ended 1 September 2024'],
    ['wrong', '“1 February 2024” when this was embedded. Corrected 31 December 2024: Misread.'],
  ]);
  assert.deepEqual(
    cardSince(graph, claim('late')).map(({ anchor }) => anchor),
    ['edition-2024-12-31'],
  );
});

test('it names the day of the last change, and leads to both wordings', () => {
  assert.deepEqual(lastChange(graph, claim('sold')), {
    title: 'Ended 1 September 2024',
    href: '/claims/sold/?edition=2024-06-30',
  });
  assert.equal(lastChange(graph, claim('worded')), undefined);
  assert.equal(lastChange(graph, claim('same')), undefined);
});
