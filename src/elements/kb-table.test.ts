import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const row = (pot: string, cups: string) => `<tr><th>${pot}</th><td data-value="${cups}">${cups} cups</td></tr>`;
const BODY = `<kb-table><table>
  <thead><tr><th data-sort="text">Pot</th><th data-sort="number">Holds</th></tr></thead>
  <tbody>${row('Green', '12')}${row('Black', '2')}${row('Clay', '')}</tbody>
</table></kb-table><kb-table id="bare"></kb-table>`;

describe('a table that can be sorted', () => {
  let opened: ElementPage;
  let page: ElementPage['page'];
  before(async () => {
    opened = await elementPage('kb-table.ts', BODY);
    page = opened.page;
  });
  after(() => opened.browser.close());

  const pots = () => page.locator('tbody th').allTextContents();

  it('sorts numbers as numbers, with the empty last either way', async () => {
    const holds = page.getByRole('button', { name: 'Holds' });
    await holds.click();
    assert.deepEqual(await pots(), ['Black', 'Green', 'Clay']);
    await holds.click();
    assert.deepEqual(await pots(), ['Green', 'Black', 'Clay']);
    assert.equal(await page.getByRole('status').textContent(), 'Sorted by Holds, falling');
  });

  it('is a plain table again when it is taken out, and has each button once when it is put back', async () => {
    const buttons = await page.evaluate(() => {
      const element = document.querySelector('kb-table')!;
      element.remove();
      const without = element.querySelectorAll('button, [role="status"]').length;
      document.body.prepend(element);
      return [without, element.querySelectorAll('th > button').length, element.querySelectorAll('button').length];
    });
    assert.deepEqual(buttons, [0, 2, 2]);
    assert.equal(await page.getByRole('status').count(), 1);
  });

  it('says which part is missing', () => assert.deepEqual(opened.said, ['kb-table: table is missing inside.']));
});
