import type { Page } from 'playwright/test';
import type { Fault } from './support/faulty-host.ts';
import { deadControls } from './support/in-page.ts';
import { htmlOf, oneOfEachTemplate } from './support/pages-of.ts';
import { AN_ENTITY } from './support/tea.ts';
import { expect, test } from './support/test.ts';

interface Trouble {
  /** What the host does wrong with a file. */
  readonly fault?: (path: string) => Fault | undefined;
  /** What the browser lacks. Runs in the page, before its own script. */
  readonly lacks?: () => void;
  /** What stands at the end of every address. */
  readonly asks?: string;
  /** Which pages it can trouble, by their HTML; by default each. */
  readonly of?: RegExp;
  /** No script of ours runs, so that every control must work by itself. */
  readonly isBare?: boolean;
}

const script = (path: string) => /_astro\/.*\.js$/.test(path);
/** What pages load when it is first needed has its own file. */
const late = (path: string) => script(path) && !/_astro\/(?:Base|theme|shared|index|_)/.test(path);
const data = (fault: Fault): Trouble => ({
  fault: (path) => (/\.(?:json|txt)$/.test(path) ? fault : undefined),
  asks: '?day=2021-02-03&from=green-hill&to=corner-house&is=in-force&q=tea&edition=2022-04-15',
  of: /<kb-(?:as-of|ties|facts|missing|edition)\b/,
});

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'a browser without popovers, storage and WebAssembly, and a malformed address': {
    lacks: () => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
      delete (window as unknown as Record<string, unknown>)['WebAssembly'];
      const denied = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: denied });
    },
    asks: '?q=%zz&day=%zz&status=%zz&from=%zz&to=%zz&a=%zz&b=%zz&mark=%zz&edition=%zz#%zz',
  },
  'a browser without custom elements': {
    lacks: () => delete (window as unknown as Record<string, unknown>)['customElements'],
    asks: '?day=2021-02-03',
    isBare: true,
  },
  'no script': { fault: (path) => (script(path) ? { status: 404 } : undefined), isBare: true },
  'no script but what every page has': { fault: (path) => (late(path) ? { status: 404 } : undefined) },
  'data that is missing': data({ status: 404 }),
  'data that is cut off': data({ cutAfterBytes: 30 }),
  'a page of the network in place of data': data({ body: '<!doctype html><h1>Our network</h1>' }),
  'data of another shape': data({ body: '{"shape":999,"rows":[null],"facts":[null]}' }),
  'lists of nothing in place of data': data({ body: '[null]' }),
};

/** Does what a reader might: points at links, opens what folds, presses what can be pressed. */
async function touches(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && event.preventDefault());
    const seen = (element: Element) => element.checkVisibility();
    for (const link of [...document.querySelectorAll<HTMLElement>('main a[href]')].filter(seen).slice(0, 3)) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
      link.focus();
    }
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
    for (const field of document.querySelectorAll('main input, main select'))
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    for (const button of [...document.querySelectorAll('button')].filter(seen).slice(0, 40))
      if (!button.closest('form')) button.click();
  });
}

let trouble: Trouble = {};
test.use({ host: { fault: (path) => trouble.fault?.(path) } });

for (const [name, its] of Object.entries(TROUBLES))
  test(`every kind of page bears ${name}`, async ({ context, page, built: { folder } }) => {
    trouble = its;
    const broken: string[] = [];
    let at = '';
    page.on('pageerror', (error) => broken.push(`${at}: ${error.message}`));
    await context.addInitScript(() => {
      window.print = () => {};
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    if (its.lacks) await context.addInitScript(its.lacks);
    for (at of oneOfEachTemplate(folder).filter((one) => its.of?.test(htmlOf(folder, one)) ?? true)) {
      await page.goto(`./${at}${its.asks ?? ''}`);
      await expect(page.locator('h1, blockquote').first(), at).toBeVisible();
      if (its.isBare) for (const dead of await page.evaluate(deadControls)) broken.push(`${at}: dead ${dead}`);
      // What was pressed may have led to another page.
      await touches(page).catch((error: Error) => {
        if (!/navigation|context was destroyed/.test(error.message)) throw error;
      });
      // Its requests are answered, and so is what they led to.
      await page.waitForLoadState('networkidle');
    }
    expect(broken).toEqual([]);
  });

test.describe('data that never comes', () => {
  test.use({ host: {} });

  for (const [page, says] of [
    ['as-of/?day=2021-02-03', 'Nothing is shown for 3 February 2021.'],
    ['as-of/?from=2021-02-03&to=2022-02-03', 'What changed is not answered.'],
    ['ties/?from=green-hill&to=corner-house', 'Whether Green Hill and Corner House are tied is not answered.'],
    ['facts/?is=in-force&day=2021-02-03', 'Nothing is shown.'],
  ] as const)
    test(`is told within five seconds on ${page}, and is shown when it comes late`, async ({ page: shown }) => {
      const comes = Promise.withResolvers<void>();
      await shown.clock.install();
      await shown.route(/(?:relations|rows)\.json/, async (route) => {
        await comes.promise;
        await route.continue();
      });
      await shown.goto(page);
      await shown.clock.pauseAt(Date.now() + 60_000);
      await shown.clock.runFor(5000);
      await expect(shown.getByRole('alert')).toContainText(says);
      await expect(shown.getByRole('button', { name: 'Try again' })).toBeVisible();
      comes.resolve();
      await expect(shown.getByRole('alert')).toHaveCount(0);
    });
});

test('an old page tells that the site is newer, in place of reading data of another shape', async ({ page }) => {
  let isOld = true;
  await page.route('**/as-of/relations.json', async (route) => {
    if (!isOld) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ json: { ...((await response.json()) as object), shape: 999 } });
  });
  await page.goto('as-of/?day=2021-02-03');
  await expect(page.getByRole('alert')).toContainText('The site is newer than this page.');
  isOld = false;
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByText('Nothing is shown for')).toHaveCount(0);
  await expect(page.locator('.verdict').first()).toBeVisible();
});

test('offline after it came, a page is read, and what it would load says so', async ({ page, context }) => {
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(`${AN_ENTITY.id}/`);
  await context.setOffline(true);
  await touches(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toContainText('could not');
  expect(broken).toEqual([]);
});

test('a mark whose card never comes is followed', async ({ page }) => {
  await page.route('**/_astro/previews.*', () => undefined);
  await page.goto(`${AN_ENTITY.id}/`);
  const mark = page.locator('main a.cite').first();
  await mark.click();
  await expect(page).toHaveURL(/#|claims/);
});

test('a page does not wait for the script of its theme, and has the theme all the same', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await page.route('**/_astro/theme*.js', () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
