import type { Page } from 'playwright/test';

/** A reader who goes from page to page and does on each what can be done. */
export interface Walk {
  /** What was wrong on the way: errors that nothing caught, and buttons that did nothing. */
  readonly broken: readonly string[];
  /** Paths of all that the last visit asked for. */
  readonly asked: ReadonlySet<string>;
  /** What the host answers in place of a file; by default what it has. */
  answersWith: (path: string) => { readonly status?: number; readonly body?: string } | undefined;
  /** Opens a page and does all that can be done on it, until all that it asked for has come or failed. */
  visit(address: string, meanwhile?: () => Promise<void>): Promise<void>;
}

/** No machine is so busy that what a button does takes as long; it is waited for in full by buttons alone that are dead. */
const PATIENCE_MS = 15_000;

export async function walked(page: Page, patienceMs = PATIENCE_MS): Promise<Walk> {
  const [broken, asked, open] = [[] as string[], new Set<string>(), new Set<unknown>()];
  let at = '';
  page.on('pageerror', (error) => broken.push(`${at}: ${error.message}`));
  page.on('request', (request) => {
    open.add(request);
    asked.add(new URL(request.url()).pathname);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  await page.addInitScript(() => {
    window.print = () => {};
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  // What was asked for may ask for more.
  const settled = async () => {
    for (let quiet = 0; quiet < 3; quiet = open.size === 0 ? quiet + 1 : 0)
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
  };
  const walk: Walk = {
    broken,
    asked,
    answersWith: () => undefined,
    async visit(address, meanwhile) {
      at = address;
      asked.clear();
      await page.goto(`./${address}`);
      await meanwhile?.();
      await settled();
      for (const dead of await page.evaluate(touchesAll, patienceMs)) broken.push(`${at}: dead ${dead}`);
      await settled();
    },
  };
  // What is routed is never taken from a cache. Letters of the site's own add nothing but time.
  await page.route(/\.(?:woff2|js|json|txt)(?:\?|$)/, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith('.woff2')) return route.abort();
    const answer = walk.answersWith(pathname);
    return answer ? route.fulfill(answer) : route.continue();
  });
  return walk;
}

/**
 * Presses what can be pressed, points at links, opens what folds, changes fields. Runs in the page.
 *
 * @returns Buttons that did nothing that anybody could see.
 */
async function touchesAll(patienceMs: number): Promise<string[]> {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
  // A page may be held back until its theme or its answer is there.
  for (const animation of document.getAnimations()) animation.finish();

  let somethingHappened = () => {};
  const counts = () => somethingHappened();
  // What would lead to another page is seen, and goes nowhere.
  navigation.addEventListener('navigate', (event) => {
    counts();
    if (!event.hashChange) event.preventDefault();
  });
  const anything = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver(counts).observe(document, anything);
  for (const sign of ['beforetoggle', 'focusin']) document.addEventListener(sign, counts, true);
  window.print = counts;
  // A file that is made in the page is given by a link that nobody sees.
  HTMLAnchorElement.prototype.click = counts;
  const pressed = new Set<Element>();
  const dead: string[] = [];
  const press = async (button: HTMLElement) => {
    pressed.add(button);
    const isAlive = await new Promise<boolean>((done) => {
      const late = setTimeout(() => done(false), patienceMs);
      somethingHappened = () => {
        clearTimeout(late);
        done(true);
      };
      button.click();
    });
    if (!isAlive) dead.push(button.outerHTML.slice(0, 100));
  };
  // Of buttons that are alike, as in rows of a table, the first ones.
  const pressAll = async () => {
    const sorts = Map.groupBy(all('button'), (button) => `${button.className} ${button.parentElement?.className}`);
    for (const button of [...sorts.values()].flatMap((alike) => alike.slice(0, 3)))
      if (button.isConnected && isSeen(button) && !button.closest('form') && !pressed.has(button)) await press(button);
  };

  // What comes of pointing and of changing is taken for the work of a button that is pressed after it.
  await pressAll();
  const links = all('main a[href]').filter(isSeen);
  for (const link of [...links.slice(0, 3), ...links.filter((one) => one.matches('.cite')).slice(0, 1)]) {
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    link.focus();
  }
  for (const fold of all<HTMLDetailsElement>('main details')) fold.open = true;
  for (const field of all('main input, main select'))
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  await pressAll();
  return dead;
}
