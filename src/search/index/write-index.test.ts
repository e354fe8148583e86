import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Day } from '#schema/partial-date.ts';
import { Search } from '../ask/search.ts';
import type { PagefindModule } from '../ask/engine.ts';
import { IndexFiles } from '../ask/index-files.ts';
import type { SearchDocument } from './indexing.ts';
import { wordsOf } from '../words/tokens.ts';
import { pagefindSource } from './pagefind-module.ts';
import { missingTargets, writeIndexFiles } from './write-index.ts';

const room = mkdtempSync(join(tmpdir(), 'search-index-'));
after(() => rmSync(room, { recursive: true }));

const page = (id: string, title: string, statement: string): SearchDocument => ({
  address: `${id}/`,
  title: wordsOf(title),
  names: [],
  filters: { kind: ['vessel'] },
  parts: [
    {
      id: 'page',
      card: { form: 'page', title, kind: 'Vessel', summary: 'It holds tea.', names: [] },
      words: ['tea'],
    },
    {
      id: `c-${id}`,
      card: {
        form: 'claim',
        statement,
        status: 'stated',
        standing: undefined,
        dates: '',
        publishers: ['Leaf'],
        sourceCount: 1,
        days: [],
        sourceKinds: ['press'],
        relations: [],
        also: [],
      },
      words: wordsOf(statement),
    },
  ],
});
const cup = page('cup', 'Cup <b>& saucer</b>', 'The cup was sold on 1 May 2022.');
const documents = {
  facts: [page('pot', 'Pot', 'The pot cost £30 billion.'), cup],
  text: [page('pot', 'Pot', 'The pot cost £30 billion. Only prose says porcelain.'), cup],
};
const content = {
  documents,
  lexicon: new Map(Object.entries({ cup: 5, porcelain: 1, pot: 5, tea: 5 })),
  meanings: [{ id: 'vessel', members: [['pot'], ['brown', 'one']] }],
  language: 'en-GB',
  checked: '2024-06-30' as Day,
  publishers: [],
  turns: [],
};
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe('the search index', () => {
  it('is the same each time', async () => {
    const [first, second] = [join(room, 'a'), join(room, 'b')];
    await writeIndexFiles(content, first);
    await writeIndexFiles(content, second);
    assert.deepEqual(
      filesIn(first).map((file) => file.slice(first.length)),
      filesIn(second).map((file) => file.slice(second.length)),
    );
    for (const file of filesIn(first))
      assert.ok(readFileSync(file).equals(readFileSync(second + file.slice(first.length))), file);
  });

  it('is read by the search of the browser', async () => {
    const folder = join(room, 'c');
    await writeIndexFiles(content, folder);
    const script = join(room, 'pagefind.mjs');
    writeFileSync(script, await pagefindSource());
    const module = (await import(script)) as PagefindModule;
    const files = new IndexFiles(
      (async (address: string) =>
        new Response(new Uint8Array(readFileSync(join(folder, address.replace(/\?.*$/, '')))))) as typeof fetch,
      60_000,
    );
    const search = new Search({ module, folder: '/', language: 'en', files });
    const found = async (text: string) => {
      const outcome = await search.search({ text, filters: {} });
      return {
        pages: (await outcome.first(5)).map((hit) => hit.page.address),
        corrected: outcome.corrected,
        dropped: outcome.dropped,
        everywhere: outcome.everywhere,
      };
    };
    assert.deepEqual((await found('£30bn')).pages, ['pot/']);
    assert.deepEqual((await found('2022-05-01')).pages, ['cup/']);
    assert.deepEqual((await found('saucer')).pages, ['cup/']);
    assert.deepEqual((await found('put')).corrected, [], 'three letters are not enough');
    assert.deepEqual(await found('porcelian'), {
      pages: ['pot/'],
      corrected: [{ typed: 'porcelian', meant: 'porcelain' }],
      dropped: [],
      everywhere: true,
    });
    assert.deepEqual((await found('tea zebra')).dropped, ['zebra']);
    const { total, counts } = await search.search({ text: 'tea', filters: { kind: ['vessel'] } });
    assert.equal(total, 2);
    assert.equal((await counts())['kind']?.['vessel'], 2);
  });

  it('leads nowhere that is not there', () => {
    const site = join(room, 'site');
    mkdirSync(join(site, 'pot'), { recursive: true });
    writeFileSync(join(site, 'pot', 'index.html'), '<main id="main"><li id=c-pot></li></main>');
    assert.deepEqual(missingTargets(documents.facts, site), ['cup/ has no page.']);
    writeFileSync(join(site, 'pot', 'index.html'), '<main id="main"></main>');
    assert.deepEqual(missingTargets(documents.facts.slice(0, 1), site), ['pot/ has no element with the id c-pot.']);
  });
});
