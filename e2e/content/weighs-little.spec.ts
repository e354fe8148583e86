import { expect, test } from '../support/test.ts';
import { heaviestPages, inWords, kilo, LATER_PAGE_BYTES, newReader, overweight, scales } from '../support/weight.ts';

// A trace would weigh with the page.
test.use({ trace: 'off' });

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
