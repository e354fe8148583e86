import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingOn } from '#graph/bounds.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { factsThat } from './answer.ts';
import { factsOf } from './fact.ts';
import { factsPage } from './facts-page.ts';
import { USUAL, type Query } from './query.ts';

const { records, issues } = readContent(filesOnDisk(contentFolder()));
const { graph } = buildGraph(records, issues);

/** The same numbers each time, spread well enough. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** What the graph itself answers, asked as plainly as can be. */
function relationsThat({ relations, byItem }: Graph, query: Query): string[] {
  const isOf = (page: Page, id: string, seen = new Set<Page>()): boolean => {
    if (page.id === id) return true;
    if (seen.has(page)) return false;
    seen.add(page);
    return page.relations.some(({ type, from, to }) => type.part && to === page && isOf(from, id, seen));
  };
  const isBetween = ({ from, to }: RelationNode) => {
    const [one, other] = [query.who, query.whom].map((id) => (page: Page) => id === '' || isOf(page, id));
    return (one!(from) && other!(to)) || (one!(to) && other!(from));
  };
  return [...relations.values(), ...byItem]
    .filter(isBetween)
    .filter(({ type }) => query.right === '' || query.right === type.id || query.right === `${type.group}*`)
    .filter(({ bounds }) => query.is === '' || standingOn(bounds, query.day) === query.is)
    .filter(({ amount }) => {
      if (query.amount === '' || query.amount === 'some') return query.amount === '' || amount !== undefined;
      return query.amount === 'none' ? amount === undefined : amount?.kind === query.amount;
    })
    .map(({ id }) => id)
    .toSorted();
}

describe('the table that a reader shapes', { skip: !graph && 'npm run check names the faults' }, () => {
  const { choices } = factsPage(graph!);
  const facts = factsOf(graph!);
  const chance = numbers(15);
  const ASKED: readonly (keyof Query)[] = ['right', 'who', 'whom', 'is', 'day', 'amount'];

  const askedAtRandom = (): Query => {
    const parts = choices
      .filter(({ name }) => ASKED.includes(name))
      .map(({ name, groups }) => {
        const options = groups.flatMap((group) => group.options);
        // Half of what can be asked is not, or hardly any question had an answer.
        const isAsked = name === 'day' || chance.next().value < 0.5;
        return [name, isAsked ? options[Math.floor(chance.next().value * options.length)]!.value : ''];
      });
    return { ...USUAL, ...Object.fromEntries(parts) };
  };

  it('answers fifty questions as the graph does', () => {
    let answered = 0;
    for (let number = 0; answered < 50; number++) {
      assert.ok(number < 5_000, 'too few questions have an answer');
      const query = askedAtRandom();
      const expected = relationsThat(graph!, query);
      const given = factsThat(facts, query, []).rows.map(({ id }) => id);
      assert.deepEqual(given.toSorted(), expected, JSON.stringify(query));
      if (expected.length > 0) answered++;
    }
  });

  it('has every claim and every relation', () => {
    const all = {
      relations: [...graph!.relations.values(), ...graph!.byItem],
      claims: [...graph!.claims.values()],
    };
    for (const rows of ['relations', 'claims'] as const) {
      const given = factsThat(facts, { ...USUAL, rows }, []).rows.map(({ id }) => id);
      assert.deepEqual(new Set(given), new Set<string>(all[rows].map(({ id }) => id)));
    }
  });

  it('tells how those stand that fit but for the day', () => {
    const query = { ...USUAL, is: 'in-force', day: graph!.site.checked };
    const { rows, others } = factsThat(facts, query, []);
    const sum = rows.length + Object.values(others).reduce((a, b) => a + b);
    assert.equal(sum, graph!.relations.size + graph!.byItem.length);
  });
});
