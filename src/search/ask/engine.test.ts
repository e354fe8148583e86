import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine, type PagefindModule } from './engine.ts';
import { IndexFiles } from './index-files.ts';

/** Words by the part of an index that has them: a part is fetched for the words between its first and its last. */
const PARTS = [
  ['leaf', 'no'],
  ['noon', 'pot'],
  ['shed', 'tea'],
] as const;

/** As much of Pagefind as is needed: it finds words by how they begin, in the parts that are there. */
class Instance {
  readonly #loaded = new Set<(typeof PARTS)[number]>();
  async init(): Promise<void> {}
  async filters(): Promise<void> {}
  async search(term: string | null, { preload = false }: { preload?: boolean } = {}) {
    const words = (term ?? '').split(' ');
    for (const part of PARTS) if (words.some((word) => word >= part[0] && word <= part.at(-1)!)) this.#loaded.add(part);
    const had = [...this.#loaded].flat().filter((word) => words.some((begun) => word.startsWith(begun)));
    const results = had.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error(id)) }));
    return preload ? null : { results, unfilteredResultCount: had.length, filters: {} };
  }
}

test('what is found by its beginning does not depend on what was asked before', async () => {
  const entry = { languages: { en: { page_count: 6 } } };
  const files = new IndexFiles(async () => Response.json(entry), 1000);
  const module = { PagefindInstance: Instance, fetchWith: () => {} } as unknown as PagefindModule;
  await files.fetch('/pagefind/facts/pagefind-entry.json');
  const engine = await Engine.open({ module, folder: '/pagefind/', language: 'en', files }, 'facts');
  const found = async () => (await engine.pagesWith(['no'], {})).found.map(({ key }) => key).sort();
  const first = await found();
  await engine.pagesWith(['pot'], {});
  assert.deepEqual(first, ['no', 'noon']);
  assert.deepEqual(await found(), first);
});
