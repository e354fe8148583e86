import { expect, test } from '../support/test.ts';
import { howSoon, promptness } from './cost.ts';
import { inWords } from './figure.ts';

// The part about promptness of npm run bench:search, on the site of this repository, by a third of its queries.
test.use({ site: 'subject', base: '/', trace: 'off' });

/**
 * Ten times what the benchmark allows: this machine may be busy, and a slip that makes a search slow is slower still.
 */
const MOST_MS = 1000;

test('a search is as quick as it must be', { tag: '@content' }, async ({ page }) => {
  for await (const figure of howSoon(page, MOST_MS, 1 / 3)) expect.soft(figure.holds, inWords(figure)).toBe(true);
});

test('one that is slower is told', async ({ page }) => {
  const { holds, misses } = await promptness(page, ['first refusal'], 'pasted', { share: 0.5, ms: 1 });
  expect(holds).toBe(false);
  expect(misses.join()).toContain('first refusal: ');
});
