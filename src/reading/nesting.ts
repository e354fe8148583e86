import type { Issue, Position } from '#issues/issue.ts';
import { childrenOf, type Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** How deep lists, quotations, tags and marks may stand inside each other. A reader follows three or four. */
const DEEPEST = 12;
const NESTS = new Set([
  'blockquote',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Marks of quotations and lists, one behind the other. */
const MARKS = /(?:>|[-*+](?=\s)|\d+[.)](?=\s))[ \t]*/y;

/**
 * The first place of the prose at which too much stands inside something else, before a parser meets it: what nests
 * deeper than its stack ends it without a word.
 */
export function tooDeepLine(file: TextFile, start: number): Issue | undefined {
  for (let line = start; line < file.text.length; line = file.text.indexOf('\n', line) + 1 || file.text.length) {
    MARKS.lastIndex = line + /[ \t]*/y.exec(file.text.slice(line, line + 200))![0].length;
    for (let depth = 1; ; depth++) {
      const at = MARKS.lastIndex;
      if (!MARKS.test(file.text)) break;
      if (depth > DEEPEST) return tooDeep(positionAt(file, at));
    }
  }
  return undefined;
}

/** The same of prose that was read. */
export function tooDeepNode(file: TextFile, tree: Node): Issue | undefined {
  const left: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const depth = next.depth + (NESTS.has(next.node.type) ? 1 : 0);
    if (depth > DEEPEST) return tooDeep(placeOf(file, next.node));
    for (const node of childrenOf(next.node).toReversed()) left.push({ node, depth });
  }
  return undefined;
}

/** Of a page that its parser could not hold, the line with the most signs. */
export function deepestLine(file: TextFile, start: number): Issue {
  let [most, place] = [0, start];
  for (let line = start; line < file.text.length;) {
    const end = file.text.indexOf('\n', line) + 1 || file.text.length;
    const signs = [...file.text.slice(line, end).matchAll(/[[\]<>{}*_~]/g)];
    if (signs.length > most) [most, place] = [signs.length, line + signs[0]!.index];
    line = end;
  }
  return tooDeep(positionAt(file, place));
}

const tooDeep = (at: Position): Issue => ({
  rule: 'nested-too-deep',
  at,
  what: `Here more than ${DEEPEST} lists, quotations, tags or marks stand inside each other.`,
  why: 'A reader follows three or four, and a build cannot hold any number of them.',
  fix: 'Take the outer ones away.',
});
