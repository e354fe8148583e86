import { expect, test } from '../support/test.ts';
import { cost, firstSearches, promptness } from './cost.ts';
import { inWords } from './figure.ts';

// The quick part about cost of npm run bench:search, on the site of this repository.
test.use({ site: 'subject', base: '/', trace: 'off' });

/** Ten times what the benchmark allows: this machine may be busy, and a slip that makes a search slow is slower still. */
const MOST_MS = 1000;

test(
  'a search is as light and as quick as it must be',
  { tag: '@content' },
  async ({ browser, built: { folder }, page }) => {
    for await (const figure of cost({ browser, folder, page }, MOST_MS))
      expect.soft(figure.holds, inWords(figure)).toBe(true);
  },
);

test('a figure that is not met is told', async ({ browser, built: { folder }, page }) => {
  const unmet = [
    ...(await firstSearches(browser, folder, ['first refusal'], { bytes: 1000, requests: 1 })),
    await promptness(page, ['first refusal'], 'pasted', { share: 0.5, ms: 1 }),
  ];
  expect(unmet.map(({ holds }) => holds)).toEqual([false, false, false]);
  for (const { misses } of unmet) expect(misses.join()).toContain('first refusal: ');
});
