import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { AN_ENTITY } from '../support/tea.ts';
import { ENTER, TAB, type Driver } from './driver.ts';

/** What a reader does on the site about tea, in an engine that only the common protocol drives. */
type Journey = (driver: Driver, address: string) => Promise<void>;

const PATIENCE_MS = 15_000;

/** Waits until a function body gives something true in the page. */
async function comes(driver: Driver, script: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(50)) {
    if (await driver.ask<boolean>(`(() => { ${script} })() ? true : false`).catch(() => false)) return;
  }
  throw new Error(`It never came true: ${script}`);
}

const does = (driver: Driver, script: string) => driver.ask(`(() => { ${script} })()`);

export const JOURNEYS: Readonly<Record<string, Journey>> = {
  async 'reads a page and its claims'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    assert.equal(await driver.ask(`document.querySelector('h1').innerText`), AN_ENTITY.title);
    const text = await driver.ask<string>(`document.querySelector('main').textContent`);
    for (const { sentence } of AN_ENTITY.claims) assert.ok(text.includes(sentence), sentence);
    assert.ok(await driver.ask<boolean>(`document.documentElement.scrollWidth <= innerWidth`), 'It scrolls sideways.');
  },

  async 'sees that links are links'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    const bare = await driver.ask<
      string[]
    >(`[...document.querySelectorAll('main p a[href], main li a[href]')].filter((link) => {
        const words = link.textContent.trim();
        if (!link.checkVisibility() || link.closest('svg, nav') || words === '') return false;
        const of = (element) => getComputedStyle(element);
        const isLined = (element) => of(element).textDecorationLine !== 'none' || parseFloat(of(element).borderBottomWidth) > 0;
        const around = link.parentElement;
        return !isLined(link) && ![...link.querySelectorAll('*')].some(isLined) && of(link).color === of(around).color;
      }).map((link) => link.outerHTML.slice(0, 120))`);
    assert.deepEqual(bare, []);
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

  async 'prints the signs of a status, the addresses of sources and no control'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    const signs = () =>
      driver.ask<string[]>(
        `[...document.querySelectorAll('.status')].map((one) => one.className + getComputedStyle(one, '::before').content)`,
      );
    const onScreen = await signs();
    assert.ok(
      onScreen.some((sign) => /"./.test(sign)),
      'No status has a sign.',
    );
    // Not every engine can be told to print: its rules for paper are made those of the screen.
    await does(
      driver,
      `const onPaper = (rules) => {
         for (const rule of rules) {
           if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
           if (rule.cssRules) onPaper(rule.cssRules);
           if (rule.styleSheet) onPaper(rule.styleSheet.cssRules);
         }
       };
       for (const sheet of document.styleSheets) onPaper(sheet.cssRules);`,
    );
    assert.deepEqual(await signs(), onScreen);
    const { controls, addresses } = await driver.ask<{ controls: string[]; addresses: number }>(`(() => {
      const seen = (one) => one.checkVisibility();
      // Firefox tells the rule of what stands behind a link, the others what it comes to.
      return {
        controls: [...document.querySelectorAll('nav, button, select, input, [role="search"]')]
          .filter(seen).map((one) => one.outerHTML.slice(0, 80)),
        addresses: [...document.querySelectorAll('#sources a[href]')].filter((link) =>
          seen(link) && /https?:|attr/.test(getComputedStyle(link, '::after').content + link.textContent)).length,
      };
    })()`);
    assert.deepEqual(controls, []);
    assert.ok(addresses > 0, 'No source has its address.');
  },

  async 'reaches everything in the header by Tab, and sees where it is'(driver, address) {
    await driver.goTo(`${address}${AN_ENTITY.id}/`);
    const unseen: string[] = [];
    for (let stop = 0; stop < 8; stop++) {
      await driver.press(TAB);
      const { name, isSeen } = await driver.ask<{ name: string; isSeen: boolean }>(`(() => {
          const { activeElement: at } = document;
          const { outlineStyle, boxShadow, textDecorationLine } = getComputedStyle(at);
          return { name: at.outerHTML.slice(0, 80), isSeen: outlineStyle !== 'none' || boxShadow !== 'none' || textDecorationLine !== 'none' };
        })()`);
      if (!isSeen) unseen.push(name);
    }
    assert.deepEqual(unseen, []);
  },

  async 'keeps to the content policy on every kind of page'(driver, address) {
    for (const page of [
      '',
      `${AN_ENTITY.id}/`,
      'timeline/',
      'as-of/',
      'compare/',
      'ties/',
      'claims/',
      'search/?q=tea',
    ]) {
      await driver.goTo(address + page);
      const styles = await driver.ask<number>('document.styleSheets.length');
      assert.ok(styles > 0, `${page} has no style.`);
      assert.deepEqual(
        await driver.ask<string[]>(
          '[...document.querySelectorAll("[style]")].map((one) => one.outerHTML.slice(0, 80))',
        ),
        [],
      );
    }
  },
};
