// Functions that run inside a page: each stands on its own and names nothing outside itself.

/**
 * What a reader without script does not see, because nothing would come of it: custom elements with controls, by their
 * tags, and links to addresses that only a script can answer.
 */
export function hiddenControls(): string[] {
  const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });
  const islands = [...document.querySelectorAll('*')].filter(
    (element) =>
      element.tagName.includes('-') &&
      element.querySelector('button, input, select, textarea') &&
      !element.closest('details:not([open])') &&
      isHidden(element),
  );
  const asks = [...document.querySelectorAll('.asks')].filter(
    (element) =>
      isHidden(element) &&
      [element, ...element.querySelectorAll('*')].every(
        (one) => !(one instanceof HTMLAnchorElement) || new URL(one.href).search !== '',
      ),
  );
  return [...new Set([...islands.map((element) => element.tagName.toLowerCase()), ...asks.map(() => '.asks')])];
}

/** Text that a reader sees, line by line; without what stands in controls and announcements, which script may add. */
export function wordsOutsideControls(addedByScript: readonly string[]): string[] {
  const isLeftOut = (element: Element) =>
    element.matches(
      [
        'button, dialog, input, select, textarea, option, script, ' +
          'style, template, [role="status"], [aria-live], [role="button"]',
        // Script completes the one that the page has with the address of the host and the day.
        '.citation',
        // It repeats what stands elsewhere on the page.
        '[data-repeats]',
        ...addedByScript,
      ].join(', '),
    );
  const lines: string[] = [];
  const collect = (element: Element) => {
    if (isLeftOut(element) || !element.checkVisibility()) return;
    for (const child of element.childNodes) {
      if (child instanceof Element) collect(child);
      else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) lines.push(child.textContent.trim());
    }
  };
  collect(document.body);
  return lines;
}

/** All text that a reader without script sees or can unfold, with every space taken out. */
export function wordsThere(): string {
  const parts: string[] = [];
  const collect = (element: Element) => {
    // What stands in closed <details> is there for the asking.
    if (element.matches('script, style, template') || (!element.checkVisibility() && !element.closest('details')))
      return;
    for (const child of element.childNodes) {
      if (child instanceof Element) collect(child);
      else if (child.nodeType === Node.TEXT_NODE) parts.push(child.textContent ?? '');
    }
  };
  collect(document.body);
  return parts.join('').replace(/\s+/g, '');
}

/** Controls that a reader without script sees and that do nothing. */
export function deadControls(): string[] {
  const works = (element: Element) => {
    // A popover, a dialog by `commandfor`, a form with an address and a <details> all work by themselves.
    if (element.hasAttribute('popovertarget') || element.hasAttribute('commandfor')) return true;
    const form = element.closest('form');
    return (
      form !== null &&
      form.hasAttribute('action') &&
      (!(element instanceof HTMLButtonElement) || element.type !== 'button')
    );
  };
  return [
    ...document.querySelectorAll(
      'button, input, select, textarea, [role="button"], ' +
        '[role="switch"], [role="tab"], [role="combobox"], a:not([href])',
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !works(element))
    .map((element) => element.outerHTML.slice(0, 100));
}

/** The outermost thing that makes the page wider than its window, or nothing if the page fits. */
export function isWiderThanWindow(): string | undefined {
  const width = document.documentElement.clientWidth;
  const scrolled = document.scrollingElement?.scrollWidth ?? 0;
  if (scrolled <= width) return undefined;
  const isInScroller = (element: Element): boolean => {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX)) return true;
    }
    return false;
  };
  const guilty = [...document.body.querySelectorAll('*')].find(
    (element) => element.getBoundingClientRect().right > width + 1 && !isInScroller(element),
  );
  return `${scrolled} px wide: ${guilty?.outerHTML.slice(0, 120) ?? 'unknown element'}`;
}
