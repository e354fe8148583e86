import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { measuredSite, type MeasuredSite } from './measured-site.ts';
import { cost, firstSearches, promptness } from './figures.ts';

// The quick part about cost of npm run bench:search, on the site of this repository.
let site: MeasuredSite;
before(async () => (site = await measuredSite()));
after(() => site?.close());

test('a search is as light and as quick as it must be', { timeout: 600_000 }, async (t) => {
  for await (const { what, is, wanted, holds, misses = [] } of cost(site)) {
    await t.test(`${what}: ${is}, ${wanted}`, () => assert.ok(holds, `\n${misses.join('\n')}`));
  }
});

test('a figure that is not met is told', async () => {
  const unmet = [
    ...(await firstSearches(site, 'about/', ['first refusal'], 1000, 1)),
    await promptness(site, 'about/', ['first refusal'], 'pasted', 0.5, 1),
  ];
  assert.equal(unmet.length, 3);
  for (const { what, holds, misses } of unmet) assert.ok(!holds && misses!.length > 0, what);
});
