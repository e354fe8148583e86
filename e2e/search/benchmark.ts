// npm run bench:search writes its figures into the README; with -- --quick it leaves out the large site and writes nothing.
// It builds the site if that is needed, and ends with 1 below the limits.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFigures } from '#cli/readme-figures.ts';
import { writeIndexFiles } from '#search/index/write-index.ts';
import { serveSite } from '#serving/serve-site.ts';
import { cost, firstSearches, promptness, quality, quickTyping, type Figure } from './figures.ts';
import { largeCorpus } from './large-corpus.ts';
import { measuredSite } from './measured-site.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});

const site = await measuredSite();
let below = 0;
const measured: string[][] = [];
const PAGES = 10_000;
try {
  for (const figures of [quality(site), cost(site)]) for await (const figure of figures) tell(figure);
  if (!values.quick) {
    tell(await quickTyping(site));
    for await (const figure of onALargeSite())
      tell({ ...figure, what: `At ${PAGES.toLocaleString('en')} made-up pages: ${figure.what.toLowerCase()}` });
    writeFigures('bench:search', [['', 'measured', 'limit'], ...measured]);
  }
} finally {
  await site.close();
}
if (below > 0) {
  console.log(
    `\nBelow the figures: ${below}.${values.misses ? '' : ' To see what was missed: npm run bench:search -- --misses'}`,
  );
  process.exitCode = 1;
}

function tell({ what, is, wanted, holds, misses = [] }: Figure): void {
  measured.push([what, is, wanted]);
  console.log(`${holds ? '✔' : '✘'} ${what.padEnd(66)} ${is.padStart(10)}   ${wanted}`);
  if (values.misses) for (const miss of misses) console.log(`    ${miss}`);
  if (!holds) below += 1;
}

/** The same script on an index of ten thousand made-up pages. Their own pages are not there; nobody opens one. */
async function* onALargeSite(): AsyncGenerator<Figure> {
  const large = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    cpSync(site.folder, large, { recursive: true, filter: (path) => !path.includes('/pagefind') });
    const corpus = largeCorpus(PAGES);
    const { documents, bytes } = await writeIndexFiles(
      {
        documents: corpus.documents,
        lexicon: () => corpus.vocabulary,
        meanings: corpus.meanings,
        language: 'en',
        checked: '1 January 2030',
      },
      join(large, 'pagefind'),
    );
    console.log(`\nA made-up site of ${documents} pages, with an index of ${(bytes / 1e6).toFixed(1)} MB`);
    yield* await firstSearches(
      { browser: site.browser, folder: large },
      'about/',
      corpus.queries.slice(0, 8),
      300_000,
      12,
    );
    const host = await serveSite(large);
    try {
      const page = await site.browser.newPage();
      for (const rhythm of ['pasted', 'typed'] as const)
        yield await promptness(
          { page, address: host.address },
          'about/',
          corpus.queries.slice(8, 38),
          rhythm,
          0.95,
          150,
        );
    } finally {
      await host.close();
    }
  } finally {
    rmSync(large, { recursive: true });
  }
}
