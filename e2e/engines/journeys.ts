import assert from 'node:assert/strict';
import { AN_ENTITY } from '../support/tea.ts';
import { ENTER, ESCAPE } from './driver.ts';
import { comes, does, type Journey } from './steps.ts';

/** What a reader comes for. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  async 'reads a page and its claims'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    assert.equal(await driver.ask(`document.querySelector('h1').innerText`), AN_ENTITY.title);
    const text = await driver.ask<string>(`document.querySelector('main').textContent`);
    for (const { sentence } of AN_ENTITY.claims) assert.ok(text.includes(sentence), sentence);
    assert.ok(await driver.ask<boolean>(`document.documentElement.scrollWidth <= innerWidth`), 'It scrolls sideways.');
  },

  async 'follows a link and comes back to where it was'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    await does(driver, 'scrollTo(0, 400)');
    await does(driver, `[...document.querySelectorAll('main a[href*="corner-house"]')].at(-1).click()`);
    await comes(driver, `return location.pathname.includes('corner-house')`);
    await driver.back();
    await comes(driver, `return location.pathname.includes(${JSON.stringify(AN_ENTITY.id)})`);
    await comes(driver, 'return scrollY > 100');
  },

  async 'comes to the spot of a deep link'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/#c-${AN_ENTITY.claims[0].id}`);
    await comes(
      driver,
      `const spot = document.getElementById(decodeURIComponent(location.hash.slice(1)));
       if (!spot) return false;
       const { top, bottom } = spot.getBoundingClientRect();
       return spot.checkVisibility() && bottom > 0 && top < innerHeight;`,
    );
  },

  async 'searches in the dialog by keys alone'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    await comes(driver, `return document.querySelector('kb-search')?.matches(':defined')`);
    await driver.press('/');
    await comes(driver, `return document.activeElement?.getAttribute('role') === 'combobox'`);
    await driver.press('corner house');
    await comes(driver, `return document.querySelector('dialog[data-shown="corner house"]')`);
    // Without a choice it leads to all results.
    await driver.press(ENTER);
    await comes(driver, `return location.pathname.endsWith('/search/') && document.querySelector('.hits .hit')`);
  },

  async 'searches on the page of results'(driver, address) {
    await driver.goTo(`${address}search/?q=green+hill`);
    await comes(driver, `return document.querySelector('kb-results[data-shown] .hits .hit')`);
    await comes(driver, `return document.querySelector('main').innerText.includes('Green Hill')`);
  },

  async 'asks for a day, and is answered for that day'(driver, address) {
    await driver.goTo(`${address}as-of/?day=2020-06-01`);
    await comes(driver, `return document.querySelector('main').innerText.includes('1 June 2020')`);
  },

  async 'asks for a day by its fields, and comes back to the one of before'(driver, address) {
    await driver.goTo(`${address}as-of/?day=2020-06-01`);
    await comes(driver, `return document.querySelector('h1').innerText.includes('1 June 2020')`);
    await does(
      driver,
      `const form = document.querySelector('kb-as-of form');
       for (const [name, value] of [['d', '3'], ['m', '02'], ['y', '2021']]) form.elements[name].value = value;
       form.requestSubmit();`,
    );
    await comes(
      driver,
      `return location.search === '?day=2021-02-03' && document.querySelector('h1').innerText.includes('3 February 2021') &&
         document.querySelector('.verdict')?.checkVisibility()`,
    );
    await driver.back();
    await comes(driver, `return document.querySelector('h1').innerText.includes('1 June 2020')`);
  },

  async 'opens by keys alone what a mark rests on, and closes it'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    await comes(driver, `return document.querySelector('kb-previews')?.hidden === false`);
    await does(driver, `document.querySelector('.answers .cite').focus()`);
    await driver.press(ENTER);
    await comes(driver, `return document.querySelector('.card[role="dialog"]')?.checkVisibility()`);
    await driver.press(ESCAPE);
    await comes(
      driver,
      `return !document.querySelector('.card[role="dialog"]')?.checkVisibility() &&
         document.activeElement.matches('.answers .cite')`,
    );
  },

  async 'compares two, and finds ties'(driver, address) {
    for (const page of ['compare/?a=green-hill&b=corner-house', 'ties/?from=green-hill&to=corner-house']) {
      await driver.goTo(address + page);
      await comes(driver, `return /Green Hill[^]*Corner House/.test(document.querySelector('main').innerText)`);
    }
  },

  async 'chooses a theme, and keeps it'(driver, address) {
    await driver.goTo(address);
    const painted = () => driver.ask<string>('getComputedStyle(document.documentElement).backgroundColor');
    const before = await painted();
    const button = `[...document.querySelectorAll('header button')].find((one) =>
      /^Theme: /.test(one.getAttribute('aria-label') ?? one.textContent.trim()))`;
    await comes(driver, `return ${button}`);
    await does(driver, `${button}.click()`);
    await comes(
      driver,
      `return getComputedStyle(document.documentElement).backgroundColor !== ${JSON.stringify(before)}`,
    );
    const chosen = await painted();
    await driver.goTo(`${address}timeline/`);
    assert.equal(await painted(), chosen);
    await does(driver, 'localStorage.clear()');
  },

  async 'finds the choices of before when it comes back'(driver, address) {
    await driver.goTo(address);
    await comes(driver, `return document.querySelector('kb-previews')?.hidden === false`);
    await driver.goTo(`${address}timeline/`);
    await comes(driver, `return document.querySelector('kb-previews')?.hidden === false`);
    await does(
      driver,
      `document.querySelector('kb-previews input').click();
       document.querySelector('kb-theme button[value="dark"]').click();`,
    );
    await driver.back();
    await comes(driver, `return !location.pathname.includes('timeline')`);
    await comes(
      driver,
      `return document.documentElement.dataset.theme === 'dark' &&
         document.querySelector('kb-theme button[value="dark"]').ariaPressed === 'true' &&
         !document.querySelector('kb-previews input').checked`,
    );
    await does(driver, 'localStorage.clear()');
  },

  async 'sees what a link leads to, and what a mark rests on'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    await comes(driver, `return document.querySelector('kb-previews')?.hidden === false`);
    const pointsAt = (link: string) =>
      does(
        driver,
        `document.querySelector('${link}').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))`,
      );
    await pointsAt('.prose a[href]:not(.cite)');
    await comes(driver, `return document.querySelector('[role="tooltip"]')?.checkVisibility()`);
    await pointsAt('.answers .cite');
    await comes(driver, `return document.querySelector('.card[role="dialog"]')?.checkVisibility()`);
  },

  async 'opens the larger drawing, whose parts are links'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    await does(
      driver,
      `[...document.querySelectorAll('main a')].find((link) => link.textContent.trim().startsWith('Larger')).click()`,
    );
    await comes(driver, `return location.pathname.endsWith('/relations/')`);
    await comes(
      driver,
      `return [...document.querySelectorAll('main svg')].some((drawing) =>
         drawing.checkVisibility() && drawing.getBoundingClientRect().width > 200 && drawing.querySelector('a'))`,
    );
  },
};
