import { createHash } from 'node:crypto';
import { SharedSet } from './shared-set.ts';

/** A way of standing in a tree of them: the place in the list of the one that it stands in, and what it is itself. */
type Way = readonly [above: number, own: string];

/** Ways in which something has stood on a page on which a close look has found nothing. */
const sound = new SharedSet('ways');

/**
 * What is known of the ways of a page from those seen before.
 *
 * Hundreds of pages are of a few templates. Where everything stands in ways that have been looked at, a close look
 * finds nothing else: the rules of axe, and whether something is seen without script, go by what an element is, what it
 * stands in, its colours, and whether it has a name at all. For the rules that go by more there are ways of their own
 * (the steps between headings, two landmarks alike, small targets close together); what hangs on ids is found in the
 * file of each page (`valid-html.ts`), and whether words fit the width on each page.
 */
export function compared(ways: readonly Way[]) {
  const chains: string[] = [];
  for (const [above, own] of ways)
    chains.push(
      createHash('sha1')
        .update(`${chains[above] ?? ''} ${own}`)
        .digest('base64'),
    );
  const known = sound.all();
  return {
    hasNew: chains.some((chain) => !known.has(chain)),
    /** Keeps in mind that nothing was found. */
    areSound: () => sound.add(chains),
  };
}

/**
 * Every way in which something that can be seen stands on the page; of its words nothing but whether there are any.
 * Runs in the page.
 */
export function waysOnPage(): Way[] {
  const ways: Way[] = [];
  const places = new Map<string, number>();
  const place = (above: number, own: string): number => {
    const key = `${above} ${own}`;
    const known = places.get(key) ?? ways.push([above, own]) - 1;
    places.set(key, known);
    return known;
  };

  // A target of less than 24 px is known by whether one that leads elsewhere reaches into the circle around its middle.
  const sizes = new Map<Element, string>();
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const href = element.getAttribute('href') ?? element;
      return { element, href, box, x, y, isSmall: Math.min(box.width, box.height) < 24 };
    });
  for (const { element, href, x, y, isSmall } of targets) {
    const isNear = targets.some(
      ({ box, ...its }) =>
        its.href !== href &&
        ((its.isSmall && Math.hypot(its.x - x, its.y - y) < 24) ||
          Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0)) < 12),
    );
    if (isSmall) sizes.set(element, isNear ? 'small and near' : 'small');
  }

  const KEPT =
    /^(?:class|role|type|lang|dir|scope|tabindex|alt|content|aria-(?!label|desc|controls|owns|details|value))/;
  const isScrolled = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration) =>
    (overflowX !== 'visible' && element.scrollWidth > element.clientWidth) ||
    (overflowY !== 'visible' && element.scrollHeight > element.clientHeight);
  const ownOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine } = style;
    return [
      element.localName,
      ...[...element.attributes].map(({ name, value }) =>
        KEPT.test(name) ? `${name}=${value}` : value.trim() === '' ? name : `${name}=…`,
      ),
      [...new Set([...element.children].map(({ localName }) => localName))].sort().join(),
      element.textContent.trim() === '' ? 'no words' : '',
      [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine].join(),
      sizes.get(element) ?? '',
      isScrolled(element, style) ? 'scrolled' : '',
    ].join(' ');
  };
  const walk = (element: Element, above: number): void => {
    if (!element.checkVisibility()) return;
    const at = place(above, ownOf(element));
    for (const child of element.children) walk(child, at);
  };

  const sheets = [...document.styleSheets].map(({ href }) => href?.split('/').at(-1)).join();
  const root = place(-1, `${document.title === '' ? 'no title' : ''} ${document.doctype?.name} ${sheets}`);
  const settings = document.querySelectorAll('meta[name="viewport"], meta[http-equiv]');
  for (const setting of settings) place(root, ownOf(setting));
  let last = 0;
  for (const { localName } of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    place(root, `h${last} then ${localName}`);
    last = Number(localName[1]);
  }
  const landmarks = new Set<string>();
  for (const element of document.querySelectorAll('main, header, footer, nav, aside, form, search, section, [role]')) {
    const name = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? '';
    const landmark = `${element.localName} ${element.getAttribute('role')} ${name}`;
    if (landmarks.has(landmark)) place(root, `again ${element.localName} ${element.className}`);
    landmarks.add(landmark);
  }
  walk(document.documentElement, root);
  return ways;
}
