// npm run bench:search, and with -- --quick without the large site. It builds the site if that is needed, and ends with 1 below the figures.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeIndexFiles } from '#integrations/search-index.ts';
import { launchChromium } from '#render/chromium.ts';
import { serveSite } from '#serving/serve-site.ts';
import { knows } from '#views/search/words/vocabulary.ts';
import { builtSite } from '../support/built-site.ts';
import { allGold, facts, names, questions } from './gold.ts';
import { largeCorpus } from './large-corpus.ts';
import { ask, firstSearch, keyToResults, quantile, score, wordsOf } from './measure.ts';
import { chance, shuffled, slipsIn } from './slips.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } });
const rows: { what: string; is: string; wanted: string; holds: boolean }[] = [];
const row = (what: string, is: string, wanted: string, holds: boolean) => {
  rows.push({ what, is, wanted, holds });
  console.log(`${holds ? '✔' : '✘'} ${what.padEnd(44)} ${is.padStart(22)}   ${wanted}`);
};
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(0)} ms`;

const { folder } = await builtSite('own');
const browser = await launchChromium();
const serving = await serveSite(folder);
try {
  const page = await browser.newPage();
  const all = { queries: 0, top1: 0, top3: 0, claims: 0, rightClaims: 0 };
  for (const [name, set] of allGold) {
    const one = await score(page, serving.address, set);
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += one[key];
    console.log(`  ${name.padEnd(12)} ${String(one.queries).padStart(4)} queries, first ${percent(one.top1, one.queries)}, first three ${percent(one.top3, one.queries)}${one.claims > 0 ? `, claim ${percent(one.rightClaims, one.claims)}` : ''}`);
    if (values.misses) for (const miss of one.misses) console.log(`    ${miss}`);
  }
  row(`Right page first, ${all.queries} queries`, percent(all.top1, all.queries), 'at least 85 %', all.top1 >= 0.85 * all.queries);
  row('Right page among the first three', percent(all.top3, all.queries), 'at least 95 %', all.top3 >= 0.95 * all.queries);
  row(`Right claim first on its page, ${all.claims} queries`, percent(all.rightClaims, all.claims), 'at least 90 %', all.rightClaims >= 0.9 * all.claims);

  const vocabulary = wordsOf(folder);
  const random = chance(11);
  const candidates = vocabulary.words.filter((word, index) => /^[a-z]{5,}$/.test(word) && vocabulary.weights[index]! >= 3);
  const slips = slipsIn(candidates, 60, (word) => knows(vocabulary, word), random);
  const wrong: string[] = [];
  for (const { typed, meant } of slips) {
    const { notes } = await ask(page, serving.address, typed);
    if (!notes.some((note) => note.startsWith(`Results for ${meant}.`))) wrong.push(`${typed} for ${meant}: ${notes[0] ?? 'nothing said'}`);
  }
  if (values.misses) for (const one of wrong) console.log(`    ${one}`);
  row(`Slips corrected to the right word, ${slips.length} slips`, percent(slips.length - wrong.length, slips.length), 'at least 90 %', wrong.length <= 0.1 * slips.length);

  const valid = shuffled(vocabulary.words, random).slice(0, 200);
  const corrected: string[] = [];
  for (const word of valid) {
    const { notes } = await ask(page, serving.address, word);
    if (notes.some((note) => note.startsWith('Results for'))) corrected.push(word);
  }
  row(`Valid words that are corrected, ${valid.length} words`, String(corrected.length), '0', corrected.length === 0);

  const typedFirst = ['right of first refusal', 'coreweave contract', 'when did microsoft lose exclusivity', '$38B', 'agi', '28 October 2025', 'sam altman', 'amazon stake in openai'];
  await costs('First search', folder, 'about/', typedFirst, 150_000, 10);
  const times = await keyToResults(page, serving.address, 'about/', [...questions.slice(0, 11), ...names.slice(0, 10), ...facts.slice(0, 9)].map(({ query }) => query));
  row('Last key to results, median', ms(quantile(times, 0.5)), 'at most 100 ms', quantile(times, 0.5) <= 100);

  if (!values.quick) await onALargeSite();
} finally {
  await browser.close();
  await serving.close();
}
if (rows.some(({ holds }) => !holds)) {
  console.log('\nBelow the figures. To see what was missed: npm run bench:search -- --misses');
  process.exitCode = 1;
}

async function costs(what: string, site: string, from: string, queries: readonly string[], mostBytes: number, mostRequests: number): Promise<void> {
  const spent = [];
  for (const query of queries) spent.push(await firstSearch(browser, site, from, query));
  const [bytes, requests] = [Math.max(...spent.map((one) => one.bytes)), Math.max(...spent.map((one) => one.requests))];
  row(`${what}, the heaviest of ${queries.length}`, kilo(bytes), `at most ${kilo(mostBytes)}`, bytes <= mostBytes);
  row(`${what}, the most requests`, String(requests), `at most ${mostRequests}`, requests <= mostRequests);
}

/** The same script on an index of ten thousand made-up pages. Their own pages are not there; nobody opens one. */
async function onALargeSite(): Promise<void> {
  const large = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    cpSync(folder, large, { recursive: true, filter: (path) => !path.includes('/pagefind') });
    const corpus = largeCorpus(10_000);
    const { documents, bytes } = await writeIndexFiles({ documents: corpus.documents, vocabulary: () => corpus.vocabulary, language: 'en', checked: '1 January 2030' }, join(large, 'pagefind'));
    console.log(`  A made-up site of ${documents} pages: an index of ${(bytes / 1e6).toFixed(1)} MB.`);
    await costs('Its first search', large, existsSync(join(large, 'about')) ? 'about/' : '', corpus.queries.slice(0, 8), 300_000, 12);
    const host = await serveSite(large);
    const page = await browser.newPage();
    const times = await keyToResults(page, host.address, 'about/', corpus.queries.slice(8, 38));
    row('Its last key to results, 95 of 100', ms(quantile(times, 0.95)), 'at most 150 ms', quantile(times, 0.95) <= 150);
    await host.close();
  } finally {
    rmSync(large, { recursive: true });
  }
}
