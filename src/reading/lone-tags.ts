import { childrenOf, type Node } from './nodes.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** What is a part of a text, and no block by itself. */
const OF_TEXT =
  /^(?:text|emphasis|strong|delete|break|inlineCode|link|image|linkReference|imageReference|mdxText\w+|mdxJsxText\w+)$/;

/** Whether a tag stands in a line with the words that it is around, and nothing else stands there: `<Uncited …>so</Uncited>`. */
export const isOneLine = (node: Node): boolean => childrenOf(node).some(({ type }) => OF_TEXT.test(type));

/** Reports a citation on a line of its own: nothing stands before it that it could support. */
export function reportLoneCitation(file: TextFile, node: Node, report: Report): void {
  if (node.name === 'Cite')
    report({
      rule: 'stray-mark',
      at: placeOf(file, node),
      what: 'The citation stands by itself.',
      why: 'A citation is a mark after the words that it supports, and there are none before it.',
      fix: 'Put it right after them, before the full stop.',
    });
}

/** Reports what a citation holds. */
export function reportTextInCitation(file: TextFile, node: Node, report: Report): void {
  if (node.name === 'Cite' && childrenOf(node).length > 0)
    report({
      rule: 'text-in-citation',
      at: placeOf(file, node),
      what: 'The tag <Cite> holds text.',
      why: 'A citation is a mark after the words that it supports.',
      fix: 'Close it with /> and write the text before it.',
    });
}

/** Reports a fold within a line: it stands around headings and paragraphs. */
export function reportInlineFold(file: TextFile, node: Node, report: Report): void {
  if (node.name === 'Folded' && (node.type === 'mdxJsxTextElement' || isOneLine(node)))
    report({
      rule: 'stray-mark',
      at: placeOf(file, node),
      what: 'The tag <Folded> stands in a line of text.',
      why: 'Paragraphs are folded, with their heading, and not words.',
      fix: 'Write <Folded says="…"> and </Folded> on lines of their own, with an empty line around each.',
    });
}
