import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { measuredSite, type MeasuredSite } from './measured-site.ts';
import { quality, relevance } from './figures.ts';

// The part about quality of npm run bench:search, on the site of this repository.
let site: MeasuredSite;
before(async () => (site = await measuredSite()));
after(() => site?.close());

test('queries are answered as well as they must be', { timeout: 600_000 }, async (t) => {
  for await (const { what, is, wanted, holds, misses = [] } of quality(site)) {
    await t.test(`${what}: ${is}, ${wanted}`, () => assert.ok(holds, `\n${misses.join('\n')}`));
  }
});

test('a figure that is not met is told', async () => {
  const unmet = await relevance(site, [
    ['wrong', [{ query: 'first refusal', pages: ['no-such-page'], claims: ['no-such-claim'] }]],
  ]);
  assert.equal(unmet.length, 3);
  for (const { what, holds, misses } of unmet) assert.ok(!holds && misses!.length > 0, what);
});
