import { expect, test } from '../support/test.ts';
import { askIndex } from './ask-index.ts';
import { askPage } from './asking.ts';
import { FIRST_SEARCH, firstQueries, firstSearches } from './cost.ts';
import { inWords } from './figure.ts';
import { relevance, spelling } from './quality.ts';
import { goldQueries, queriesIn } from './queries.ts';

const REMEDY = 'Let a page or claim have the words that readers search for, or correct what the query expects.';

// The part about quality of npm run bench:search, on the site of this repository.
test.describe('the search of this content', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });
  const queries = [...goldQueries().values()].flat();

  test('answers queries as well as it must', async ({ built: { folder } }) => {
    const ask = await askIndex(folder);
    for (const figure of [...(await relevance(ask, queries)), ...(await spelling(ask, folder))])
      expect.soft(figure.holds, `${inWords(figure)}\n${REMEDY}`).toBe(true);
  });

  test('says the same on the page of results', async ({ built: { folder }, page }) => {
    const sample = [...queries.filter((_, index) => index % 18 === 0).map(({ query }) => query), 'exclusvity'];
    expect(sample.length).toBeGreaterThan(20);
    for (const query of sample) {
      // Begun anew as the page is: what was loaded for one query can move pages further down the next one's list.
      const ask = await askIndex(folder);
      expect(await askPage(page, query), query).toEqual(await ask(query));
    }
  });

  test('costs a first search no more than it may', async ({ browser, built: { folder } }) => {
    for (const figure of await firstSearches(browser, folder, firstQueries(), FIRST_SEARCH))
      expect.soft(figure.holds, inWords(figure)).toBe(true);
  });

  test('is told where it costs too much', async ({ browser, built: { folder } }) => {
    const unmet = await firstSearches(browser, folder, ['first refusal'], { bytes: 1000, requests: 1 });
    expect(unmet.map(({ holds }) => holds)).toEqual([false, false]);
    for (const { misses } of unmet) expect(misses.join()).toContain('first refusal: ');
  });

  test('is told where it fails', async ({ built: { folder } }) => {
    const gold = { at: 'x.yaml:1', query: 'first refusal', pages: ['no-such-page'], claims: ['no-such-claim'] };
    const unmet = await relevance(await askIndex(folder), [gold]);
    expect(unmet.map(({ holds }) => holds)).toEqual([false, false, false]);
    for (const { misses } of unmet)
      expect(misses.join()).toMatch(/^x\.yaml:1 {2}first refusal\n.*no-such-page; came: .+\n.*no-such-claim; came: /);
  });
});

test('a fault in a file of queries is told with its line', () => {
  const text =
    '# Names.\na: { pages: [b] }\n\nb:\n  { pages: [c], claim: [d] }\n2026: { pages: [] }\na: { pages: [b] }\n';
  expect(() => queriesIn(text, 'q.yaml')).toThrow(
    [
      'Queries that cannot be asked:',
      'q.yaml:7  Map keys must be unique',
      'q.yaml:5  b: Unrecognized key: "claim"',
      'q.yaml:6  2026 › query: A query that is a number needs quotation marks.',
      'q.yaml:6  2026 › pages: Too small: expected array to have >=1 items',
    ].join('\n'),
  );
  expect(() => queriesIn('', 'q.yaml')).toThrow('q.yaml:1  No query stands here.');
});
