import type { Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.skip(({ browserName }) => browserName !== 'chromium', 'Others do not let a test read the clipboard');

const [{ id, sentence }] = AN_ENTITY.claims;
const THE_PAGE = `${AN_ENTITY.id}/`;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a heading has its own link for a pointer, which is told to be copied', async ({ page, baseURL }) => {
  await page.goto(THE_PAGE);
  const heading = page.getByRole('main').locator('h2[id]').first();
  const name = await heading.innerText();
  const anchor = await heading.getAttribute('id');
  await heading.hover();
  await page.getByRole('button', { name: `Copy link to “${name}”` }).click();
  await expect(heading.getByRole('status')).toHaveText(/Link copied/);
  expect(await copied(page)).toBe(`${baseURL}${THE_PAGE}#${anchor}`);
  await expect(page.getByRole('heading', { name, exact: true })).toHaveId(anchor!);
});

test('a claim is copied by keyboard, with who says so, as text, Markdown or HTML', async ({ page, baseURL }) => {
  await page.goto(`${THE_PAGE}#c-${id}`);
  const claim = page.locator(`[id="c-${id}"]`);
  // A place that the address names has the focus: the next key goes on from there.
  await expect(claim).toBeFocused();
  const button = claim.getByRole('button', { name: 'Copy with evidence' });
  await page.keyboard.press('Tab');
  await expect(claim.getByRole('button', { name: 'Copy link to this claim' })).toBeVisible();
  for (let presses = 0; presses < 9 && !(await button.evaluate((one) => one === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Copy with evidence' });
  await expect(panel).toBeFocused();
  const shown = panel.getByRole('region', { name: 'What is copied' });
  const address = `${baseURL}claims/${id}/`;
  const source = (await claim.locator('.external').first().innerText()).trim();
  for (const [form, ending] of Object.entries({
    Text: new RegExp(`${source}[^]*${address}$`),
    Markdown: new RegExp(`\\[${source}\\]\\(https://[^]*\\(${address}\\)$`),
    HTML: new RegExp(`<a href="https://[^"]*">${source}</a>[^]*<a href="${address}">`),
  })) {
    await panel.getByRole('button', { name: form, exact: true }).click();
    await expect(shown).toContainText(sentence);
    await expect(shown).toHaveText(ending);
    await panel.getByRole('button', { name: 'Copy this' }).click();
    await expect(panel.getByRole('status')).toHaveText(`✓ Copied as ${form}`);
    expect(await copied(page)).toBe(await shown.innerText());
  }
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is selected and copied has its marks in words and its address below, a name nothing', async ({ page }) => {
  await page.goto(THE_PAGE);
  await page.getByRole('main').hover();
  const select = (from: number, to: number) =>
    page.evaluate(
      ([first, last]) => {
        const paragraph = document.querySelector('.prose p:has(.cite)')!;
        getSelection()!.setBaseAndExtent(paragraph.firstChild!, first!, paragraph, last!);
        if (last === 0) getSelection()!.setBaseAndExtent(paragraph.firstChild!, 0, paragraph.firstChild!, first!);
      },
      [from, to],
    );
  await select(
    0,
    await page
      .locator('.prose p:has(.cite)')
      .first()
      .evaluate((one) => one.childNodes.length),
  );
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+c');
      return copied(page);
    })
    .toMatch(/ \[[^\]\d]+, \d+ \w+ \d{4}[^\]]*\][^]*\n— .*, (?:facts checked|edition of) \d+ \w+ \d{4}, http/);
  await select(4, 0);
  await page.keyboard.press('ControlOrMeta+c');
  expect(await copied(page)).not.toContain('http');
});

test('what was written as a list, as a table or struck is told so in what is copied', async ({ page }) => {
  const copiedOf = async (address: string, selector: string) => {
    await page.goto(address);
    await page.evaluate((all) => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const them = [...document.querySelectorAll(all)];
      const last = them.at(-1)!;
      getSelection()!.setBaseAndExtent(them[0]!, 0, last, last.childNodes.length);
      return navigator.clipboard.writeText('');
    }, selector);
    await expect
      .poll(async () => {
        await page.keyboard.press('ControlOrMeta+c');
        return copied(page);
      })
      .toContain('http');
    return copied(page);
  };
  const claims = await copiedOf(THE_PAGE, '.claim');
  expect(claims).toMatch(/^- .+\n {2}Stated · .+\n- /m);
  expect(await copiedOf('facts/', 'main table')).toMatch(/^Relation\tSince\t[^]*\n[^\t\n]+\t\d/m);
  expect(await copiedOf('common-errors/', '.common-errors li[id]')).toMatch(
    /\(struck: .+\) · Right: .+ · Who says so: /,
  );
});

test('a straight way from a row to its buttons does not lose them to the row between', async ({ page, baseURL }) => {
  await page.goto('claims/');
  const row = page.locator('.claim-line').nth(1);
  await row.hover({ position: { x: 60, y: 10 } });
  const { x, y, width, height } = (await row.getByRole('button', { name: 'Copy link to this claim' }).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
  await page.mouse.down();
  await page.mouse.up();
  await expect(row.getByRole('status')).toHaveText(/Link copied/);
  expect(await copied(page)).toBe(`${baseURL}claims/#${await row.getAttribute('id')}`);
});

test('a claim keeps still when its button comes to life, which answers the first press', async ({ page }) => {
  await page.goto(`claims/${id}/`);
  const top = () =>
    page
      .getByRole('heading', { level: 2 })
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('button', { name: 'Copy with evidence' }).click();
  await expect(page.getByRole('dialog', { name: 'Copy with evidence' })).toBeFocused();
  expect(await top()).toBe(before);
});

test('the link of the page keeps the place to which a reader has come', async ({ page, baseURL }) => {
  await page.goto(`${THE_PAGE}#c-${id}`);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  expect(await copied(page)).toBe(`${baseURL}${THE_PAGE}#c-${id}`);
});

test.describe('a drawing taller than the window', () => {
  test.use({ viewport: { width: 1000, height: 200 } });

  test('keeps its buttons in view, wherever it is pointed at', async ({ page }) => {
    await page.goto(THE_PAGE);
    const figure = page.locator('figure.diagram.full').first();
    const { y, height } = (await figure.boundingBox())!;
    expect(height).toBeGreaterThan(250);
    const button = figure.getByRole('button', { name: 'Copy link to this drawing' });
    for (const part of [0.45, 0.55]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y + height * part - 100);
      await page.mouse.move(500, 100 + part);
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('by touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('no button stands in the text before its style is there, so that the place of an address keeps still', async ({
    page,
  }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\/take\.[^/]*css$/, async (route) => held.then(() => route.continue()));
    const asked = page.waitForRequest(/\/take\.[^/]*css$/);
    await page.goto(`${THE_PAGE}#c-${id}`);
    await asked;
    const buttons = page.locator('.take');
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    await expect(buttons).toHaveCount(0);
    release();
    await expect(buttons).not.toHaveCount(0);
    await expect(page.locator(`[id="c-${id}"]`)).toBeFocused();
  });

  test('every heading shows where it is taken from, and offers it from below', async ({ page }) => {
    await page.goto(`${THE_PAGE}#c-${id}`);
    const heading = page.getByRole('main').locator('h2[id]').first();
    await heading.getByRole('button').tap();
    const panel = page.getByRole('dialog', { name: /^Link to / });
    await expect(panel).toBeInViewport({ ratio: 1 });
    await panel.getByRole('button', { name: 'Copy this' }).tap();
    expect(await copied(page)).toContain(`#${await heading.getAttribute('id')}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
