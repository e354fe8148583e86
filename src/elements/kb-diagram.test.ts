import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const link = (name: string, y: number) => `<a href="#${name}"><text x="9" y="${y}">${name}</text></a>`;
const BODY = `
  <a href="#before">before</a>
  <kb-diagram><a class="skip-drawing" href="#end">Skip</a>
  <svg viewBox="0 0 200 100" width="200" height="100">${link('Pot', 20)}${link('Lid', 80)}${link('Cup', 50)}</svg>
  <svg viewBox="0 0 200 100" width="200" height="100">${link('Urn', 20)}</svg></kb-diagram>
  <a href="#after">after</a>`;

describe('a drawing', () => {
  let opened: ElementPage;
  let page: ElementPage['page'];
  before(async () => {
    opened = await elementPage('kb-diagram.ts', BODY);
    page = opened.page;
  });
  after(() => opened.browser.close());

  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };

  it('is one stop of the Tab key, and needs no link past it', async () => {
    await page.getByRole('link', { name: 'before' }).focus();
    assert.equal(await press('Tab'), 'Pot');
    assert.equal(await press('Tab', 'Tab'), 'after');
    assert.equal(await page.getByRole('link', { name: 'Skip' }).count(), 0);
  });

  it('has parts that the arrow keys reach in the order in which they stand', async () => {
    await page.getByRole('link', { name: 'Pot' }).focus();
    assert.equal(await press('ArrowDown'), 'Cup');
    assert.equal(await press('ArrowDown', 'ArrowRight'), 'Lid');
    assert.equal(await press('ArrowLeft'), 'Cup');
    assert.equal(await press('End'), 'Lid');
    assert.equal(await press('Home'), 'Pot');
  });

  it('is entered again where it was left', async () => {
    await page.getByRole('link', { name: 'Pot' }).focus();
    await press('ArrowDown', 'Tab');
    assert.equal(await press('Shift+Tab'), 'Cup');
  });

  it('breaks no rule of the content policy', () => assert.deepEqual(opened.said, []));
});
