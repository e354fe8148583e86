import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { pagefindSource } from '../index/pagefind-module.ts';
import { indexContent, writeIndexFiles } from '../index/write-index.ts';
import type { PagefindModule } from './engine.ts';
import { IndexFiles } from './index-files.ts';
import { Search } from './search.ts';

const TITLES = ['House', 'Why house', 'C', 'C#', 'C++', 'AT&T', 'T', 'Straße', 'What is it', 'Tea house', 'レコード'];

// Every page speaks of every other.
const graph = graphOf(
  { language: 'en-GB', checked: '2024-06-30' },
  {
    entities: TITLES.map((title, place) => ({ id: `page-${place}`, title, summary: `Not ${TITLES.join(', ')}.` })),
    claims: TITLES.map((title, place) => ({
      id: `claim-${place}`,
      about: [`page-${place}`],
      statement: `Number ${place} is not ${TITLES.filter((other) => other !== title).join(' nor ')}.`,
      headline: place === 2 ? 'A kettle sings of its house' : 'A house is named',
      status: 'stated',
      sources: [{ source: 'gazette' }],
    })),
    sources: [{ id: 'gazette', title: 'Of names', publisher: 'Gazette', kind: 'press' }],
  },
);

const folder = mkdtempSync(join(tmpdir(), 'exact-names-'));
after(() => rmSync(folder, { recursive: true }));
await writeIndexFiles(indexContent(graph), folder);
const module = (await import(`data:text/javascript,${encodeURIComponent(await pagefindSource())}`)) as PagefindModule;
const file = async (address: string) =>
  new Response(new Uint8Array(readFileSync(join(folder, address.replace('/pagefind/', '').replace(/\?.*$/, '')))));
const files = new IndexFiles(file as typeof fetch, 10_000);
const search = new Search({ module, folder: '/pagefind/', language: 'en-GB', files });

async function firstFor(text: string): Promise<string | undefined> {
  const [first] = await (await search.search({ text, filters: {} })).first(1);
  const card = first?.page.parts[0]?.card;
  return card?.form === 'page' ? card.title : undefined;
}

describe('what is asked for by its name', () => {
  for (const title of TITLES) it(`comes first: ${title}`, async () => assert.equal(await firstFor(title), title));

  it('is told from others by signs, but not by spaces, capitals and accents', async () => {
    assert.equal(await firstFor('c #'), 'C#');
    assert.equal(await firstFor('at & t'), 'AT&T');
    assert.equal(await firstFor('STRASSE'), 'Straße');
    assert.equal(await firstFor('tea-house'), 'Tea house');
  });

  it('comes first when a claim has it for a headline', async () =>
    assert.equal(await firstFor('A kettle sings of its house'), 'C'));

  it('is not found when it is only half of a word in a script without spaces, and told as it was typed', async () => {
    const { dropped } = await search.search({ text: 'エクスクルーシブ', filters: {} });
    assert.deepEqual(dropped, ['エクスクルーシブ']);
  });
});
