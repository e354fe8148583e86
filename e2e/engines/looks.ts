import assert from 'node:assert/strict';
import { AN_ENTITY } from '../support/tea.ts';
import { TAB } from './driver.ts';
import { comes, does, type Journey } from './steps.ts';

/** What an engine makes of styles that carry meaning, and of the policy. */
export const LOOKS: Readonly<Record<string, Journey>> = {
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

  async 'is kept by the policy from running what is no file of the site'(driver, address) {
    await driver.goTo(address);
    await does(
      driver,
      `window.refused = [];
       document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
       const attempts = [
         () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' })),
         () => document.body.setAttribute('style', 'color: red'),
         () => document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' })),
       ];
       // Where there are trusted types, text is refused before it is looked at.
       for (const attempt of attempts) try { attempt(); } catch {}`,
    );
    await comes(driver, `return refused.some((one) => one.startsWith('img-src'))`);
    await comes(driver, `return refused.some((one) => one.startsWith('style-src'))`);
    assert.equal(await driver.ask('window.ran === undefined'), true);
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
