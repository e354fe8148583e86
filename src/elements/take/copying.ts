import { blocksOf } from './reading.ts';
import { headingBefore, pageAddress, siteWords } from './things.ts';
import { asHtml, asText } from './words.ts';

/** So many letters are a sentence: where they come from goes with them. Fewer are a name or a figure. */
const A_SENTENCE = 60;

/**
 * What is selected and copied from the text brings its marks in words, and where it stands below it. A name or a figure
 * is copied as it is.
 */
export function copying(event: ClipboardEvent): void {
  const selection = getSelection();
  const main = document.querySelector('main');
  if (!selection || selection.isCollapsed || !main || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const root = range.commonAncestorContainer;
  if (!main.contains(root) || isField(document.activeElement)) return;
  const hasMark = root instanceof Element && [...root.querySelectorAll('a.cite')].some((mark) => touches(range, mark));
  if (!hasMark && selection.toString().trim().length < A_SENTENCE) return;
  const blocks = blocksOf(root, range);
  if (blocks.length === 0) return;
  const from = { words: siteWords(), href: pageAddress(headingBefore(range.startContainer)) };
  event.clipboardData.setData('text/plain', asText({ blocks, from }));
  event.clipboardData.setData('text/html', asHtml({ blocks, from }));
  event.preventDefault();
}

/** A mark of which nothing is selected stands at the edge. */
const touches = (range: Range, mark: Element) =>
  range.intersectsNode(mark) && range.toString() !== '' && !isOutside(range, mark);

function isOutside(range: Range, mark: Element): boolean {
  const its = document.createRange();
  its.selectNodeContents(mark);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, its) <= 0 ||
    range.compareBoundaryPoints(Range.END_TO_START, its) >= 0
  );
}

const isField = (element: Element | null) => element?.matches('input, textarea, select, [contenteditable]') ?? false;
