import { firstLoads } from '../support/first-loads.ts';
import { expect, test } from '../support/test.ts';
import { heaviestPages, inWords, kilo, LATER_PAGE_BYTES, newReader, overweight, scales } from '../support/weight.ts';

// A trace would weigh with the page.
test.use({ trace: 'off' });

/** What a page may bring before a reader acts, fonts apart. */
const MOST_BYTES = 25_000;
/**
 * Pages that hold more than that has room for: all that is known of a party, lists of everything, what held on a day
 * with its drawing in three widths. Each may be as heavy as its kind was measured.
 */
const HEAVIER: readonly (readonly [RegExp, number])[] = [
  [/^openai\//, 39_200],
  [/^compare\/index/, 39_000],
  [/^as-of\/index/, 38_700],
  [/^claims\/(?:\d{4}\/)?index/, 36_800],
  [/^editions\/[^/]+\/index/, 35_000],
  [/^(?:facts|timeline|ties|as-of\/2026-0[24]-27|microsoft)\/index/, 32_000],
  [/^as-of\/[\d-]+\/index/, 30_600],
  [/^(?:farooq-article|sources|microsoft-openai-april-2026-amendment)\/index/, 28_500],
  [/^(?:about|exclusivity|who-hosts-openai-models|microsoft\/relations|microsoft-azure|aws)\/index/, 26_500],
];

// That every excess is noticed is tried in ../weighs-itself.spec.ts.
test.describe('the heaviest pages of the content', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });
  const remedy = 'Give part of what such a page says a page of its own.';

  for (const width of [1280, 360])
    test(`are light on a first visit at ${width} px, diagrams included, and nothing moves`, async ({ browser, built }) => {
      const { weigh, close } = await scales(built.folder);
      for (const id of heaviestPages(built.folder, 3)) {
        const reader = await newReader(browser, width);
        const weight = await weigh(reader, `${id}/`);
        await reader.close();
        test.info().annotations.push({ type: 'weight', description: `/${id}/: ${inWords(weight)}` });
        expect.soft(overweight(weight), `/${id}/ is too heavy. ${remedy}`).toEqual([]);
      }
      await close();
    });

  test('and every page is light before a reader acts', ({ built }) => {
    const most = (page: string) => HEAVIER.find(([kind]) => kind.test(page))?.[1] ?? MOST_BYTES;
    const loads = firstLoads(built.folder);
    const over = loads.filter(({ page, bytes }) => bytes > most(page));
    expect(
      over.map(({ page, bytes }) => `/${page} brings ${kilo(bytes)}, and the limit is ${kilo(most(page))}. ${remedy}`),
    ).toEqual([]);
    // A kind that has become light has no limit of its own any more.
    const light = HEAVIER.filter(([kind]) => !loads.some(({ page, bytes }) => kind.test(page) && bytes > MOST_BYTES));
    expect(light.map(String)).toEqual([]);
  });

  test('are lighter still for a reader who has been on another page', async ({ browser, built }) => {
    const { weigh, close } = await scales(built.folder);
    const [first, ...later] = heaviestPages(built.folder, 4).reverse();
    const reader = await newReader(browser, 1280);
    await weigh(reader, `${first}/`);
    for (const id of later) {
      const { bytes } = await weigh(reader, `${id}/`);
      const words = `/${id}/ weighs ${kilo(bytes)} after /${first}/. ${remedy}`;
      expect.soft(bytes, words).toBeLessThanOrEqual(LATER_PAGE_BYTES);
    }
    await reader.close();
    await close();
  });
});
