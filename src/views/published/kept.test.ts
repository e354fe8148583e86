import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf, type Subject } from '#graph/graph.fixture.ts';
import { addressOf, lineOf, namedByAnchor, namedByPath } from '#graph/published.ts';
import type { PageId } from '#schema/ids.ts';
import { addressesUnder, anchor, href } from '../href.ts';
import { keptAnchor } from './lost-anchor.ts';
import { lostPaths, redirects } from './lost-paths.ts';

const leaves = { kinds: [{ id: 'leaf' }], checked: { checked: '2024-06-30' } };
const page = (id: string, more: object = {}) => ({ id, kind: 'leaf', title: `The ${id}`, ...more });
const source = { id: 'book', title: 'Book' };
const claim = (id: string, about: string, more: object = {}) => ({
  id,
  statement: `It is ${id}.`,
  about: [about],
  sources: [{ source: 'book' }],
  ...more,
});

const world = (subject: Subject, published: readonly string[]) =>
  graphOf(leaves.checked, {
    kinds: leaves.kinds,
    sources: [source],
    published: published.map((line) => ({ id: line, ...addressOf(line)! })),
    ...subject,
  });

test('reads the addresses that href.ts writes, and writes those that it reads', () => {
  const here = addressesUnder('');
  const id = 'tea-pot' as never;
  assert.deepEqual(namedByPath(here.page(id)), { sort: 'page', id });
  assert.deepEqual(namedByPath(here.claim(id)), { sort: 'claim', id });
  assert.deepEqual(namedByPath(here.source(id)), { sort: 'source', id });
  for (const path of [here.claims('2024'), here.asOf('2024-01-01'), here.aToZ(), here.home(), here.relations(id)])
    assert.equal(namedByPath(path), undefined, path);
  const sorts = [anchor.claim, anchor.relation, anchor.source, anchor.event].map(
    (write) => namedByAnchor(write('tea-pot'))!.sort,
  );
  assert.deepEqual(sorts, ['claim', 'relation', 'source', 'claim']);
  for (const line of ['/', '/#top', 'tea-pot/', 'as-of/2024-01-01/2024-02-01/#states'])
    assert.equal(lineOf(addressOf(line)!), line);
});

test('a page that has moved leads on, and one that is gone says why and where to go', () => {
  const graph = world(
    {
      entities: [page('oolong', { moved: ['blue-tea'] })],
      claims: [claim('fine', 'oolong', { moved: ['good'] })],
      gone: [
        {
          id: 'dust',
          sort: 'page',
          title: 'Dust',
          on: '2024-05-01',
          reason: 'It was none.',
          pages: ['oolong'],
          claims: ['fine'],
        },
      ],
    },
    ['blue-tea/', 'claims/good/', 'claims/2019/', 'dust/', 'as-of/2020-01-01/', 'blue-tea/relations/', 'oolong/'],
  );
  const oolong = { title: 'The oolong', href: href.page('oolong' as PageId) };
  assert.deepEqual(
    lostPaths(graph).map(({ was, to }) => [was, to?.href]),
    [
      ['as-of/2020-01-01', '/as-of/?day=2020-01-01'],
      ['blue-tea', '/oolong/'],
      ['blue-tea/relations', '/oolong/#relations'],
      ['claims/2019', '/claims/'],
      ['claims/good', '/claims/fine/'],
      ['dust', undefined],
    ],
  );
  assert.deepEqual(lostPaths(graph).at(-1)!.gone, {
    title: 'Dust',
    on: '1 May 2024',
    reason: 'It was none.',
    instead: [oolong, { title: 'It is fine.', href: '/claims/fine/' }],
  });
  assert.deepEqual(
    redirects(graph, href).map(({ from }) => from),
    ['/as-of/2020-01-01/', '/blue-tea/', '/claims/2019/', '/claims/good/'],
  );
});

test('a spot that has moved is found again on its page, or the page says what became of it', () => {
  const graph = world(
    {
      entities: [page('oolong', { moved_headings: { taste: 'flavour' } }), page('assam')],
      claims: [claim('fine', 'oolong', { moved: ['good'] }), claim('strong', 'assam')],
      gone: [{ id: 'weak', sort: 'claim', title: 'It is weak', on: '2024-05-01', reason: 'It is not.' }],
    },
    [],
  );
  const has = (spot: string) => ['c-fine', 'flavour'].includes(spot);
  const kept = (spot: string) => keptAnchor(graph, 'oolong/', spot, has, href);
  assert.deepEqual(kept('c-good'), { now: 'c-fine' });
  assert.deepEqual(kept('taste'), { now: 'flavour' });
  assert.deepEqual(kept('c-strong'), {
    words: 'What stood here is now on another page:',
    links: [{ title: 'It is strong.', href: '/claims/strong/' }],
  });
  assert.deepEqual(kept('c-weak'), { words: '“It is weak” was taken off on 1 May 2024. It is not.', links: [] });
  assert.deepEqual(kept('relations'), { words: 'This part of the page has nothing to show any more.', links: [] });
  assert.equal(kept('smell'), undefined);
});

/** A generator of whole numbers below a limit that gives the same for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Record = { readonly id: string; readonly moved: readonly string[] };
interface History {
  pages: Record[];
  claims: Record[];
  gone: { id: string; sort: string; pages: string[] }[];
  published: Set<string>;
}

/** What an editor does and writes down: a new id, two records made one, one made two, one taken off. */
function turn({ pages, claims, gone }: History, next: (below: number) => number, step: number): void {
  const [list, sort] = next(2) === 0 ? [pages, 'page'] : [claims, 'claim'];
  const at = next(list.length);
  const one = list[at]!;
  const fresh = `${sort}-${step}`;
  const takeOff = () => {
    list.splice(at, 1);
    gone.push(...[one.id, ...one.moved].map((id) => ({ id, sort, pages: [pages[0]!.id] })));
  };
  switch (next(4)) {
    case 0:
      list[at] = { id: fresh, moved: [one.id, ...one.moved] };
      break;
    case 1: {
      const other = list[(at + 1) % list.length]!;
      if (other === one) break;
      list[list.indexOf(other)] = { ...other, moved: [...other.moved, one.id, ...one.moved] };
      list.splice(at, 1);
      break;
    }
    case 2:
      list.push({ id: fresh, moved: [] });
      break;
    default:
      if (list.length > 2) takeOff();
  }
  // What is gone may have pointed to a page that has moved since: the check says so, and the editor mends it.
  for (const parted of gone) parted.pages = [pages[0]!.id];
}

test('after any history of ids every published address leads, in one step, to a page that says what became of it', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = chance(seed);
    const history: History = {
      pages: ['page-a', 'page-b', 'page-c'].map((id) => ({ id, moved: [] })),
      claims: ['claim-a', 'claim-b', 'claim-c'].map((id) => ({ id, moved: [] })),
      gone: [],
      published: new Set(),
    };
    for (let step = 0; step < 25; step++) {
      for (const { id } of history.pages) {
        history.published.add(`${id}/`);
        for (const { id: claimed } of history.claims) history.published.add(`${id}/#c-${claimed}`);
      }
      for (const { id } of history.claims)
        for (const path of [`claims/${id}/`, `card/${id}/`]) history.published.add(path);
      turn(history, next, step);
    }
    const first = history.pages[0]!.id;
    const graph = world(
      {
        entities: history.pages.map(({ id, moved }) => page(id, { moved })),
        claims: history.claims.map(({ id, moved }) => claim(id, first, { moved })),
        gone: history.gone.map((parted) => ({ title: parted.id, on: '2024-05-01', reason: 'It went.', ...parted })),
      },
      [...history.published],
    );
    const stands = (path: string) => {
      const named = namedByPath(path)!;
      return named.sort === 'page' ? graph.pages.has(named.id as PageId) : graph.claims.has(named.id as never);
    };
    const lost = new Map(lostPaths(graph).map((one) => [`${one.was}/`, one]));
    for (const line of history.published) {
      const { path, anchor: spot } = addressOf(line)!;
      const left = lost.get(path);
      assert.ok(stands(path) !== (left !== undefined), `${seed}: ${line} stands and is lost, or neither`);
      const now = left?.to ? left.to.href.slice(1) : path;
      if (left && !left.gone) assert.ok(stands(now), `${seed}: ${line} leads to ${now}, which is not there`);
      // In a frame of somebody else's page nothing but a card can be shown.
      assert.equal(now.startsWith('card/'), path.startsWith('card/'), `${seed}: ${line} leads to ${now}`);
      if (left?.gone) assert.ok(left.gone.instead.every((link) => stands(link.href.slice(1))));
      else if (spot !== undefined)
        assert.ok(
          keptAnchor(graph, path, spot, () => false, href),
          `${seed}: nobody knows ${line}`,
        );
    }
  }
});
