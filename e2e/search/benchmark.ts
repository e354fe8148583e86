// npm run bench:search writes its figures into the README; with -- --quick it leaves out the large site and writes
// nothing. It builds the site if that is needed, and ends with 1 below the figures.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFigures } from '#cli/readme-figures.ts';
import { launchChromium } from '#render/chromium.ts';
import type { Day } from '#schema/partial-date.ts';
import { writeIndexFiles } from '#search/index/write-index.ts';
import { packing } from '#cli/host-files.ts';
import { packSite } from '#publishing/pack-site.ts';
import { serveSite } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';
import { askIndex, searchOf } from './ask-index.ts';
import { FIRST_SEARCH, firstQueries, firstSearches, howSoon, promptness, quickTyping } from './cost.ts';
import type { Figure } from './figure.ts';
import { largeCorpus } from './large-corpus.ts';
import { relevance, spelling } from './quality.ts';
import { goldQueries } from './queries.ts';
import { unseen } from './unseen.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});

const { folder } = await builtSite('subject');
const browser = await launchChromium();
const serving = await serveSite(folder);
let below = 0;
const measured: string[][] = [];
const PAGES = 10_000;
try {
  const ask = await askIndex(folder);
  for (const figure of await relevance(ask, [...goldQueries().values()].flat())) tell(figure);
  for (const figure of await spelling(ask, folder)) tell(figure);
  // Has no limits, and so is told alone.
  for (const figure of await unseen(await searchOf(folder))) print(figure);
  for (const figure of await firstSearches(browser, folder, firstQueries(), FIRST_SEARCH)) tell(figure);
  const page = await browser.newPage({ baseURL: serving.address });
  for await (const figure of howSoon(page, 100)) tell(figure);
  if (!values.quick) {
    tell(await quickTyping(page));
    for await (const figure of onALargeSite())
      tell({ ...figure, what: `At ${PAGES.toLocaleString('en')} made-up pages: ${figure.what.toLowerCase()}` });
    writeFigures('bench:search', [['', 'measured', 'limit'], ...measured]);
  }
} finally {
  await browser.close();
  await serving.close();
}
if (below > 0) {
  const hint = values.misses ? '' : ' To see what was missed: npm run bench:search -- --misses';
  console.log(`\nBelow the figures: ${below}.${hint}`);
  process.exitCode = 1;
}

function tell(figure: Figure): void {
  measured.push([figure.what, figure.is, figure.wanted]);
  print(figure);
}

function print({ what, is, wanted, holds, misses }: Figure): void {
  console.log(`${holds ? '✔' : '✘'} ${what.padEnd(66)} ${is.padStart(10)}   ${wanted}`);
  if (values.misses) for (const miss of misses) console.log(`    ${miss.replaceAll('\n', '\n    ')}`);
  if (!holds) below += 1;
}

/** The same script on an index of ten thousand made-up pages. Their own pages are not there; nobody opens one. */
async function* onALargeSite(): AsyncGenerator<Figure> {
  const large = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    cpSync(folder, large, { recursive: true, filter: (path) => !path.includes('/pagefind') });
    const corpus = largeCorpus(PAGES);
    const { documents, bytes } = await writeIndexFiles(
      {
        documents: corpus.documents,
        lexicon: corpus.vocabulary,
        meanings: corpus.meanings,
        language: 'en',
        checked: '2030-01-01' as Day,
        publishers: [],
        turns: [],
      },
      join(large, 'pagefind'),
    );
    await packSite(large, packing(large));
    console.log(`\nA made-up site of ${documents} pages, with an index of ${(bytes / 1e6).toFixed(1)} MB`);
    yield* await firstSearches(browser, large, corpus.queries.slice(0, 8), { bytes: 300_000, requests: 12 });
    const host = await serveSite(large);
    try {
      const page = await browser.newPage({ baseURL: host.address });
      for (const rhythm of ['pasted', 'typed'] as const)
        yield await promptness(page, corpus.queries.slice(8, 38), rhythm, { share: 0.95, ms: 150 });
    } finally {
      await host.close();
    }
  } finally {
    rmSync(large, { recursive: true });
  }
}
