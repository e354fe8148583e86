import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright';
import { launchChromium } from '#render/chromium.ts';
import { serveSite, type Serving } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';
import { firstSearches, promptness, quickFigures, relevance, type Measured } from './figures.ts';

// The quick part of npm run bench:search, on the site of this repository.
let browser: Browser;
let serving: Serving;
let measured: Measured;
before(async () => {
  const { folder } = await builtSite('own');
  serving = await serveSite(folder);
  browser = await launchChromium();
  measured = { browser, page: await browser.newPage(), folder, address: serving.address };
});
after(async () => {
  await browser?.close();
  await serving?.close();
});

test('search answers as well and as soon as it must', { timeout: 600_000 }, async (t) => {
  for await (const { what, is, wanted, holds, misses = [] } of quickFigures(measured)) {
    await t.test(`${what}: ${is}, ${wanted}`, () => assert.ok(holds, `\n${misses.join('\n')}`));
  }
});

test('a figure that is not met is told', async () => {
  const unmet = [
    ...(await relevance(measured, [['wrong', [{ query: 'first refusal', pages: ['no-such-page'], claims: ['no-such-claim'] }]]])),
    ...(await firstSearches(measured, 'about/', ['first refusal'], 1000, 1)),
    await promptness(measured, 'about/', ['first refusal'], 'pasted', 0.5, 1),
  ];
  assert.equal(unmet.length, 6);
  for (const { what, holds, misses } of unmet) assert.ok(!holds && misses!.length > 0, what);
});
