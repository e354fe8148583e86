import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementPage, type ElementPage } from './element-page.fixture.ts';

const link = (name: string, y: number, x = 9) => `<a href="#${name}"><text x="${x}" y="${y}">${name}</text></a>`;
const cells = (...names: string[]) =>
  names.map((name) => `<td>${name && `<a href="#${name}">${name}</a>`}</td>`).join('');
const BODY = `
  <a href="#before">before</a>
  <kb-picture><a class="skip-drawing" href="#end">Skip</a>
  <svg viewBox="0 0 200 100" width="200" height="100">${link('Pot', 20)}${link('Lid', 80)}${link('Cup', 50)}</svg>
  <svg viewBox="0 0 200 100" width="200" height="100" display="none">${link('Urn', 20)}</svg></kb-picture>
  <a href="#between">between</a>
  <figure aria-label="When leaves were picked"><kb-picture>
  <svg aria-hidden="true" viewBox="0 0 200 100" width="200" height="100">
    ${link('May', 20)}${link('June', 20, 99)}${link('July', 60, 99)}</svg></kb-picture></figure>
  <kb-picture><table>
    <tr>${cells('Ada', 'Bea', 'Cid')}</tr><tr>${cells('Dan', '', 'Eva')}</tr><tr>${cells('Fay', 'Gus', 'Hal')}</tr>
  </table></kb-picture>
  <a href="#after">after</a>`;

describe('a picture', () => {
  let opened: ElementPage;
  let page: ElementPage['page'];
  before(async () => {
    opened = await elementPage('kb-picture.ts', BODY);
    page = opened.page;
  });
  after(() => opened.browser.close());

  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };
  const at = (name: string) =>
    page.evaluate((href) => document.querySelector<SVGAElement>(href)!.focus(), `[href="#${name}"]`);

  it('is one stop of the Tab key, and needs no link past it', async () => {
    await at('before');
    assert.equal(await press('Tab'), 'Pot');
    assert.equal(await press('Tab'), 'between');
    assert.equal(await press('Tab'), 'May');
    assert.equal(await press('Tab'), 'Ada');
    assert.equal(await press('Tab'), 'after');
    assert.equal(await page.getByRole('link', { name: 'Skip' }).count(), 0);
  });

  it('has parts that the arrow keys reach in the order in which they stand', async () => {
    await at('Pot');
    assert.equal(await press('ArrowDown'), 'Cup');
    assert.equal(await press('ArrowDown', 'ArrowRight'), 'Lid');
    assert.equal(await press('ArrowLeft'), 'Cup');
    assert.equal(await press('End'), 'Lid');
    assert.equal(await press('Home'), 'Pot');
  });

  it('leads up and down to what stands there', async () => {
    await at('June');
    assert.equal(await press('ArrowDown'), 'July');
    assert.equal(await press('ArrowUp', 'ArrowLeft'), 'May');
    await at('Cid');
    assert.equal(await press('ArrowDown'), 'Eva');
    assert.equal(await press('ArrowDown', 'ArrowDown'), 'Hal');
    assert.equal(await press('ArrowUp', 'ArrowLeft', 'ArrowUp'), 'Ada');
  });

  it('is entered again where it was left', async () => {
    await at('Pot');
    await press('ArrowDown', 'Tab');
    assert.equal(await press('Shift+Tab'), 'Cup');
  });

  it('is heard where it can be walked through', async () => {
    assert.equal(await page.getByRole('group', { name: 'When leaves were picked' }).count(), 1);
  });

  it('drawn anew, or with its stop left out, is one stop again', async () => {
    await page.evaluate(() => {
      const strip = document.querySelector('figure svg')!;
      strip.replaceWith(strip.cloneNode(true));
      for (const part of document.querySelectorAll('figure svg a')) part.setAttribute('tabindex', '-1');
      document.querySelector('tr')!.hidden = true;
    });
    await at('between');
    assert.equal(await press('Tab'), 'May');
    assert.equal(await press('Tab'), 'Dan');
  });

  it('breaks no rule of the content policy', () => assert.deepEqual(opened.said, []));
});
