import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const BODY = `
  <kb-diagram><svg class="drawing wide" viewBox="0 0 200 100" width="200" height="100" aria-labelledby="t"><title id="t">Tea</title><a href="#pot"><text id="x" x="9" y="20">Pot</text></a></svg>
  <div class="caption"><p>Tea</p></div></kb-diagram><p id="pot">Pot</p>`;

describe('the larger view of a diagram', () => {
  let opened: ElementPage;
  let page: ElementPage['page'];
  before(async () => {
    opened = await elementPage('kb-diagram.ts', BODY);
    page = opened.page;
  });
  after(() => opened.browser.close());

  const widthOf = () => page.getByRole('dialog').locator('svg').getAttribute('width');

  it('opens on a button, with its name, and takes the focus', async () => {
    await page.getByRole('button', { name: 'Larger' }).click();
    assert.equal(await page.getByRole('dialog', { name: 'Tea' }).isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'sheet');
  });

  it('is zoomed by keys and by buttons, within limits', async () => {
    await page.keyboard.press('+');
    assert.equal(await widthOf(), '250');
    await page.keyboard.press('0');
    await page.getByRole('button', { name: 'Smaller' }).click();
    assert.equal(await widthOf(), '150');
    assert.equal(await page.getByRole('button', { name: 'Smaller' }).isDisabled(), true);
    for (let times = 0; times < 9; times++) await page.keyboard.press('+');
    assert.equal(await widthOf(), '600');
  });

  it('has no id that its drawing on the page has', async () => {
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).sort()), [
      'pot',
      't',
      'x',
    ]);
  });

  it('closes on Esc and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Larger');
  });

  it('closes when one of its links is followed', async () => {
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Pot' }).click();
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(new URL(page.url()).hash, '#pot');
  });

  it('goes with its element, and comes back once', async () => {
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.evaluate(() => {
      const element = document.querySelector('kb-diagram')!;
      const { parentNode, nextSibling } = element;
      element.remove();
      parentNode!.insertBefore(element, nextSibling);
    });
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Larger' }).count(), 1);
  });

  it('breaks no rule of the content policy', () => assert.deepEqual(opened.said, []));
});
