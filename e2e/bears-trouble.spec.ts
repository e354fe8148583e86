import type { Page } from 'playwright/test';
import type { Fault } from './support/faulty-host.ts';
import { deadControls } from './support/in-page.ts';
import { oneOfEachTemplate } from './support/pages-of.ts';
import { expect, test } from './support/test.ts';

interface Trouble {
  /** What the host does wrong with a file. */
  readonly fault?: (path: string) => Fault | undefined;
  /** What the browser lacks. Runs in the page, before its own script. */
  readonly lacks?: () => void;
  /** What stands at the end of every address. */
  readonly asks?: string;
  /** Whether no script of ours runs, so that every control must work by itself. */
  readonly isBare?: boolean;
}

const data = (fault: Fault) => (path: string) => (/\.(?:json|txt)$/.test(path) ? fault : undefined);
/** What pages load when it is first needed has its own file. */
const late = (path: string) =>
  /_astro\/.*\.js$/.test(path) && !/_astro\/(?:Base|theme|shared)/.test(path) ? { status: 404 } : undefined;

const TROUBLES: Readonly<Record<string, Trouble>> = {
  'no popovers': {
    lacks: () => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
    },
  },
  'custom elements that are never made': {
    lacks: () => (customElements.define = () => undefined),
    isBare: true,
  },
  'no WebAssembly': { lacks: () => delete (window as unknown as Record<string, unknown>)['WebAssembly'] },
  'no storage': {
    lacks: () => {
      const denied = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, denied);
    },
  },
  'a malformed address': { asks: '?q=%zz&day=%zz&status=%zz&from=%zz&to=%zz&a=%zz&b=%zz&mark=%zz#%zz' },
  'data that is missing': { fault: data({ status: 404 }) },
  'data that is cut off': { fault: data({ cutAfterBytes: 30 }) },
  'a page of the network in place of data': {
    fault: data({ body: '<!doctype html><h1>Welcome to our network</h1>', type: 'text/html' }),
  },
  'data of another shape': { fault: data({ body: '{"version":999,"other":[null]}' }) },
  'missing parts of script': { fault: late },
};

/** Does what a reader might: points at links, opens what folds, presses what can be pressed. */
async function touches(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = (element: Element) => element.checkVisibility();
    for (const link of [...document.querySelectorAll('main a[href]')].filter(seen).slice(0, 3)) {
      for (const name of ['pointerover', 'pointerenter', 'mouseover'])
        link.dispatchEvent(new PointerEvent(name, { bubbles: true }));
      (link as HTMLElement).focus();
    }
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
    for (const button of [...document.querySelectorAll('button')].filter(seen).slice(0, 40)) {
      if (!button.closest('form[action]')) button.click();
    }
    for (const field of document.querySelectorAll('input, select')) {
      if (field instanceof HTMLInputElement && field.type === 'date') field.value = '2021-02-03';
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

let trouble: Trouble = {};
test.use({ host: { fault: (path) => trouble.fault?.(path) } });

for (const [name, its] of Object.entries(TROUBLES))
  test(`with ${name} every kind of page is read, and nothing breaks`, async ({ context, built }) => {
    test.setTimeout(240_000);
    trouble = its;
    const broken = new Set<string>();
    // A button may print; that is of no interest here.
    await context.addInitScript(() => (window.print = () => {}));
    if (its.lacks) await context.addInitScript(its.lacks);
    for (const kind of oneOfEachTemplate(built.folder)) {
      const page = await context.newPage();
      page.on('pageerror', (error) => broken.add(`${kind}: ${error.message}`));
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto(`./${kind}${its.asks ?? ''}`, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (its.isBare) for (const dead of await page.evaluate(deadControls)) broken.add(`${kind}: dead ${dead}`);
      await touches(page).catch((error: Error) => {
        // What was pressed has led to another page.
        if (!/navigation|context was destroyed/.test(error.message)) throw error;
      });
      await page.close();
    }
    expect([...broken]).toEqual([]);
  });
