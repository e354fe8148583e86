import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factDrawing, MOST_PARTIES } from './fact-drawing.ts';
import type { Fact } from './fact.ts';

const families = [{ id: 'trade', label: 'Trade', sign: 'circle' as const }];
const party = (id: string) => ({ title: id, href: `/${id}/` });
const relation = (from: string, to: string, more: Partial<Fact> = {}): Fact => ({
  sort: 'relation',
  id: `${from}-${to}`,
  href: `/${from}/#r-${from}-${to}`,
  subject: party(from),
  verb: 'supplies',
  object: party(to),
  detail: '',
  ends: [[from], [to]],
  types: ['supplies'],
  family: 'trade',
  status: 'stated',
  caution: '',
  source: 'press',
  sourceWords: 'Press',
  by: party('by'),
  ...more,
});

test('each relation is a line that leads to it, each party is named once on its side', () => {
  const rows = [relation('hill', 'inn'), relation('hill', 'pond', { caution: 'Reported' }), relation('inn', 'hill')];
  const drawn = factDrawing(rows, families, '2024-06-30');
  assert.ok('drawings' in drawn);
  for (const { parts, width, height } of drawn.drawings) {
    const lines = parts.filter(({ class: name }) => name?.startsWith('sign-circle'));
    assert.deepEqual(
      lines.map(({ href, class: name }) => [href, name]),
      rows.map(({ href, caution }) => [href, caution ? 'sign-circle unsure' : 'sign-circle']),
    );
    const names = parts.filter(({ href, class: name }) => href !== undefined && name === undefined);
    assert.deepEqual(names.map(({ title }) => title).sort(), ['hill', 'hill', 'inn', 'inn', 'pond']);
    for (const { marks } of parts)
      for (const mark of marks)
        if ('x' in mark)
          assert.ok(mark.x > 0 && mark.x < width && mark.y > 0 && mark.y <= height, JSON.stringify(mark));
  }
});

test('more parties than can be followed are not drawn, nor are claims', () => {
  const many = Array.from({ length: MOST_PARTIES }, (_, index) => relation('hill', `house-${index}`));
  assert.deepEqual(factDrawing(many, families, '2024-06-30'), {
    instead: 'At most 12 parties are drawn, and these are 13. Ask for fewer.',
  });
  assert.ok('drawings' in factDrawing(many.slice(1), families, '2024-06-30'));
  const { subject: _, object: __, ...claim } = relation('a', 'b');
  assert.ok('instead' in factDrawing([claim], families, '2024-06-30'));
});
