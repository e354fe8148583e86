import { originalOf, sourcesOf } from './sources.ts';
import { CELL, type Block, type Part } from './words.ts';
import * as say from '#words/take.ts';

/** What is for the eye or the hand alone, and figures that count the claims of a page. */
const NOT_TAKEN =
  'svg, button, input, select, textarea, script, .number, .self, .take, .key, .ways-on, [aria-hidden="true"], ' +
  '.answers > .meta, .answers > details:not([open])';
/** What stands in one line with what is beside it, though a row of things makes a box of each. */
const IN_LINE = 'a, b, i, q, s, small, span, time, strong, em';
/** What names what follows it, in the same line. */
const NAMES = 'dt, .label';
/** What is told by its form alone: signs before and after that say so in words. */
const SIGNS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  q: ['“', '”'],
  s: say.struck,
};

/**
 * What stands in a part of a page, as it is seen, with each mark as the publisher and the day for which it stands.
 *
 * @param range - What of it is taken; all without one.
 */
export function blocksOf(root: Node, range?: Range): readonly Block[] {
  const reading = new Reading(root, range);
  reading.visit(root, 'text', undefined);
  reading.end();
  return reading.blocks;
}

class Reading {
  readonly blocks: Block[] = [];
  #parts: Part[] = [];
  /** Whether the point of a list that is read has a first line. */
  #isBegun = false;
  /** Whether what was read last is the name of what follows. */
  #isNamed = false;
  #isRow = false;
  readonly #root: Node;
  readonly #range: Range | undefined;

  constructor(root: Node, range: Range | undefined) {
    this.#root = root;
    this.#range = range;
  }

  visit(node: Node, sort: Block['sort'], href: string | undefined): void {
    if (this.#range && !this.#range.intersectsNode(node)) return;
    if (node instanceof Text) this.#add(textIn(node, this.#range), href);
    else if (node instanceof HTMLAnchorElement && node.matches('.cite')) this.#mark(sourcesOf(node));
    else if (node instanceof HTMLAnchorElement && isFurther(node)) this.#mark([originalOf(node)]);
    else if (node instanceof Element && (node === this.#root || !node.matches(NOT_TAKEN)))
      this.#within(node, sort, href);
  }

  /** What has been read since the last one is a block of its own. */
  close(sort: Block['sort']): void {
    if (this.#isNamed) return;
    if (this.#isRow) return this.#add(' · ', undefined);
    const parts = trimmed(this.#parts);
    this.#parts = [];
    if (parts.length === 0) return;
    this.blocks.push({ sort: sort === 'item' && this.#isBegun ? 'more' : sort, parts });
    this.#isBegun = true;
  }

  end(): void {
    this.#isNamed = this.#isRow = false;
    this.close('text');
  }

  #within(element: Element, above: Block['sort'], href: string | undefined): void {
    const { display } = getComputedStyle(element);
    if (display === 'none' || (display !== 'contents' && !element.checkVisibility())) return;
    const isInRow = element.matches(IN_LINE) && display !== 'inline';
    const isBlock = !isInRow && !/^inline|^contents$/.test(display);
    const sort = this.#sortOf(element) ?? above;
    if (isBlock) this.close(above);
    if (isInRow) this.#add(' · ', undefined);
    if (element.matches('li')) this.#isBegun = false;
    if (element.matches('tr')) this.#isRow = true;
    this.#inside(element, sort, href);
    if (element.matches('tr')) this.#isNamed = this.#isRow = false;
    if (element.matches(NAMES)) this.#name();
    else if (isBlock) this.close(sort);
    if (element.matches('li')) this.#isBegun = true;
  }

  #inside(element: Element, sort: Block['sort'], href: string | undefined): void {
    const link = element instanceof HTMLAnchorElement && element.href !== '' ? element.href : href;
    const [before, after] = SIGNS[element.localName] ?? ['', ''];
    if (before) this.#add(before, undefined);
    for (const child of element.childNodes) this.visit(child, sort, link);
    if (after) this.#add(after, undefined);
    if (element.matches('td, th') && element.nextElementSibling) this.#add(CELL, undefined);
  }

  /** What was read since is the name of what comes. */
  #name(): void {
    this.#add(': ', undefined);
    this.#isNamed = true;
  }

  #sortOf(element: Element): Block['sort'] | undefined {
    if (element.matches('h1, h2, h3, h4')) return 'heading';
    if (element.localName === 'tr') return 'row';
    return element.localName === 'li' && element !== this.#root ? 'item' : undefined;
  }

  /** ` [publisher, day; publisher, day]`. */
  #mark(sources: readonly Part[]): void {
    for (const [index, source] of sources.entries()) {
      this.#add(index === 0 ? ' [' : '; ', undefined);
      if (typeof source === 'string') this.#add(source, undefined);
      else this.#parts.push(source);
    }
    this.#add(']', undefined);
  }

  #add(words: string, href: string | undefined): void {
    if (words.trim() !== '') this.#isNamed = false;
    const last = this.#parts.at(-1);
    if (href === undefined && typeof last === 'string') this.#parts[this.#parts.length - 1] = last + words;
    else if (href !== undefined && typeof last === 'object' && last.href === href)
      this.#parts[this.#parts.length - 1] = { words: last.words + words, href };
    else this.#parts.push(href === undefined ? words : { words, href });
  }
}

/** A link to one more claim, in a word for what it tells ("claim 2") and not in a day. */
const isFurther = (link: HTMLAnchorElement) => link.matches('.since') && !/\d{4}/.test(link.textContent);

/** The words of a text that a selection takes; any space is one. */
function textIn(text: Text, range: Range | undefined): string {
  const from = range?.startContainer === text ? range.startOffset : 0;
  const to = range?.endContainer === text ? range.endOffset : text.length;
  return text.data.slice(from, to).replaceAll(/\s+/g, ' ');
}

/** Without what was left at joints: double spaces, separators at the ends, parts without words. */
function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  return parts
    .map((part, index): Part => {
      if (typeof part !== 'string') return { ...part, words: part.words.trim() };
      const tidy = part
        .replaceAll(/ {2,}/g, ' ')
        .replaceAll(/(?: ·)+ ?/g, ' · ')
        .replaceAll(': · ', ': ')
        .replaceAll(/[ ·]*\t[ ·]*/g, CELL);
      const begun = index === 0 ? tidy.replace(/^[ ·]+/, '') : tidy;
      return index === last ? begun.replace(/[ ·]+$/, '') : begun;
    })
    .filter((part) => (typeof part === 'string' ? part : part.words) !== '');
}
