import type { Page } from 'playwright/test';
import { deadControls } from './support/in-page.ts';
import { oneOfEachTemplate } from './support/pages-of.ts';
import { expect, test } from './support/test.ts';
import { walked, type Walk } from './support/walked.ts';

/** What a browser or an address lacks. */
interface Lack {
  /** Takes it away. Runs in the page, before its own script. */
  readonly lacks: () => void;
  /** What stands at the end of every address. */
  readonly asks?: string;
  /** No script of ours runs, so that every control must work by itself. */
  readonly isBare?: boolean;
}

// Each test makes many visits, all of which wait for states: on a machine that does much else they add up.
test.describe.configure({ timeout: 600_000 });

const isScript = (path: string) => /_astro\/.*\.js$/.test(path);
const NOTHING = { status: 404 } as const;

const LACKS: Readonly<Record<string, Lack>> = {
  'neither storage nor WebAssembly': {
    lacks: () => {
      Reflect.deleteProperty(window, 'WebAssembly');
      const denied = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: denied });
    },
    asks: '?q=tea',
  },
  'no popovers, and a malformed address': {
    lacks: () => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        delete (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
    },
    asks: '?q=%zz&day=%zz&status=%zz&from=%zz&to=%zz&a=%zz&b=%zz&mark=%zz&edition=%zz#%zz',
  },
  'no custom elements': {
    lacks: () => Reflect.deleteProperty(window, 'customElements'),
    asks: '?day=2021-02-03',
    isBare: true,
  },
};

/** Visits one page of each template of a site. */
async function walkEach(walk: Walk, folder: string, visit: (page: string) => Promise<void>): Promise<void> {
  for (const page of oneOfEachTemplate(folder)) await visit(page);
  expect(walk.broken).toEqual([]);
}

async function noneIsDead(page: Page, at: string): Promise<void> {
  expect(await page.evaluate(deadControls), at).toEqual([]);
}

for (const [name, { lacks, asks = '', isBare }] of Object.entries(LACKS))
  test(`every kind of page bears ${name}`, async ({ page, built: { folder } }) => {
    await page.addInitScript(lacks);
    const walk = await walked(page);
    await walkEach(walk, folder, async (at) => {
      await walk.visit(`${at}${asks}`);
      if (isBare) await noneIsDead(page, at);
      await expect(page.locator('h1, blockquote').first(), at).toBeVisible();
    });
  });

test('every kind of page bears that no script comes', async ({ page, built: { folder } }) => {
  const walk = await walked(page);
  walk.answersWith = (path) => (isScript(path) ? NOTHING : undefined);
  await walkEach(walk, folder, async (at) => {
    await walk.visit(at);
    await noneIsDead(page, at);
  });
});

const PARTS = 4;
/** What every page has behaves alike on all of them: in each part it is missing on so many. */
const TIMES = 2;
for (let part = 1; part <= PARTS; part++)
  test(`every kind of page bears that one of its scripts does not come (${part} of ${PARTS})`, async ({
    page,
    built: { folder },
  }) => {
    const walk = await walked(page);
    const times = new Map<string, number>();
    for (const at of oneOfEachTemplate(folder).filter((_, index) => index % PARTS === part - 1)) {
      walk.answersWith = () => undefined;
      await walk.visit(at);
      for (const missing of [...walk.asked].filter((path) => isScript(path) && (times.get(path) ?? 0) < TIMES)) {
        times.set(missing, (times.get(missing) ?? 0) + 1);
        const found = walk.broken.length;
        walk.answersWith = (path) => (path === missing ? NOTHING : undefined);
        await walk.visit(at);
        expect.soft(walk.broken.slice(found), `/${at} without ${missing}`).toEqual([]);
      }
    }
    expect(walk.broken).toEqual([]);
  });

test('every kind of page bears a page of the network in place of its data', async ({ page, built: { folder } }) => {
  const walk = await walked(page);
  walk.answersWith = (path) => (isScript(path) ? undefined : { body: '<!doctype html><h1>Our network</h1>' });
  await walkEach(walk, folder, (at) =>
    walk.visit(`${at}?day=2021-02-03&from=green-hill&to=corner-house&is=in-force&q=tea&edition=2022-04-15`),
  );
});

test('every kind of page is read offline after it came', async ({ page, context, built: { folder } }) => {
  const walk = await walked(page);
  await walkEach(walk, folder, async (at) => {
    await walk.visit(at, () => context.setOffline(true));
    await context.setOffline(false);
  });
});

test('every kind of page that is older than the site bears its new files', async ({ page, built: { folder } }) => {
  const walk = await walked(page);
  await walkEach(walk, folder, async (at) => {
    walk.answersWith = () => undefined;
    await walk.visit(at, async () => {
      walk.answersWith = (path) => (isScript(path) ? NOTHING : { body: '{"shape":999,"rows":[null],"facts":[null]}' });
    });
  });
});

test('a button that does nothing is found out', async ({ page }) => {
  const walk = await walked(page, 500);
  // Without script nothing but a button changes the page.
  walk.answersWith = (path) => (isScript(path) ? NOTHING : undefined);
  await walk.visit('about/', () =>
    page.evaluate(() => {
      for (const words of ['Does something', 'Does nothing']) {
        const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
        if (words === 'Does something') button.addEventListener('click', () => (button.disabled = true));
        document.body.prepend(button);
      }
    }),
  );
  expect(walk.broken).toEqual(['about/: dead <button type="button">Does nothing</button>']);
});
