import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Graph } from '#graph/graph.ts';
import { pagesOfLetters, siteIndex } from './site-index.ts';

/** A subject with a page for each title, all of one kind. */
function indexOf(titles: readonly string[], kind = 'pot') {
  const pots = { id: kind, label: 'Pot', plural: 'Pots', description: 'What tea is made in.' };
  const pages = titles.map((title, index) => [
    `p-${index}`,
    { id: `p-${index}`, title, summary: '', shape: 'entity', kind: pots },
  ]);
  return siteIndex({ kinds: new Map([[kind, pots]]), pages: new Map(pages as []) } as unknown as Graph);
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const OTHERS = ['Ärger', '1 pot', '2 pots', '“Tea”', 'Ωmega', 'Θeta', 'ϴeta', 'Чай', '学', '𠮷', 'ßa', 'ẞa', 'ǆ', '!'];

describe('the index', () => {
  it('files names under letters of any script, signs and digits under one heading', () => {
    const letterOf = (title: string) =>
      indexOf([title])
        .letters.map(({ letter }) => letter)
        .join();
    assert.deepEqual(OTHERS.map(letterOf), ['A', '#', '#', 'T', 'Ω', 'Θ', 'ϴ', 'Ч', '学', '𠮷', 'S', 'ẞ', 'Ǆ', '#']);
  });

  it('has an anchor for each letter that nothing else on its page has', () => {
    for (const kind of ['letter', 'a-z', 'a-b', 'sign', '学']) {
      const { groups, letters } = indexOf([...LATIN, ...OTHERS], kind);
      assert.equal(letters.length, 26 + 9);
      // Those that the pages give themselves stand in their templates.
      for (const places of [groups, letters]) {
        const ids = places.map(({ anchor }) => anchor).concat('main', 'topics');
        assert.deepEqual([...new Set(ids)], ids);
      }
    }
  });

  it('gives each letter of very many names a page, and a kind of very many a way to them', () => {
    const many = Array.from({ length: 1500 }, (_, index) => `${index < 100 ? 'A' : 'S'}${index}`);
    const { groups, letters } = indexOf(many);
    assert.deepEqual(
      groups.map(({ count, lines }) => [count, lines.length]),
      [[1500, 0]],
    );
    assert.deepEqual(
      letters.map(({ letter, href, lines }) => [letter, href, lines.length]),
      [
        ['A', '/index/a-z/A/', 100],
        ['S', '/index/a-z/S/', 700],
        ['S 2', '/index/a-z/S-2/', 700],
      ],
    );
    assert.deepEqual(
      [...pagesOfLetters({ letters })].map(([part, its]) => [part, its.length]),
      [
        [undefined, 0],
        ['A', 1],
        ['S', 1],
        ['S-2', 1],
      ],
    );
    assert.deepEqual(
      indexOf(['Tea']).letters.map(({ part, href }) => [part, href]),
      [[undefined, '/index/a-z/#letter_T']],
    );
  });

  it('tells terms with their meaning from questions, and names every page once by kind', () => {
    const pages = [
      {
        id: 'steep',
        title: 'Steep',
        shape: 'topic',
        definition: 'To leave in water.',
        aliases: ['Draw'],
        periods: [
          { since: '2019', ended: '2022-05-01', short: 'in a pot' },
          { since: '2022-05-01', short: 'in a cup' },
        ],
      },
      { id: 'who', title: 'Who pours', shape: 'topic' },
    ];
    const { groups, letters, counts } = siteIndex({
      site: { checked: '2024-06-30' },
      kinds: new Map(),
      pages: new Map(pages.map((page) => [page.id, page])),
    } as unknown as Graph);
    assert.deepEqual(
      groups.map(({ label, lines }) => [label, ...lines.map(({ title, note }) => note ?? title)]),
      [
        ['Questions', 'Who pours'],
        ['Terms', 'To leave in water.'],
      ],
    );
    assert.equal(groups[1]!.lines[0]!.now, 'Since 1 May 2022: in a cup');
    assert.deepEqual(
      letters.flatMap(({ lines }) => lines.map(({ name, see }) => `${name}${see ? ` → ${see}` : ''}`)),
      ['Draw → Steep', 'Steep', 'Who pours'],
    );
    assert.deepEqual(counts, { pages: 2, terms: 1, names: 3, others: 1 });
  });
});
