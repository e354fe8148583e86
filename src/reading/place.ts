import type { Position } from '#issues/issue.ts';
import type { Node } from './nodes.ts';
import { offsetAt, positionAt, type TextFile } from './text-file.ts';

/** Offsets between which a node stands in its file. */
export function extentOf(file: TextFile, node: Node): { start: number; end: number } {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { start: offsetAt(file, start.line, start.column), end: offsetAt(file, end.line, end.column) };
}

/** Where a node begins. */
export const placeOf = (file: TextFile, node: Node): Position => positionAt(file, extentOf(file, node).start);

/**
 * Where a word stands inside a node, the last time that it does; where it is written in another way, the beginning of
 * the node.
 */
export function placeIn(file: TextFile, node: Node, word: string): Position {
  const { start, end } = extentOf(file, node);
  const inside = word === '' ? 0 : file.text.slice(start, end).lastIndexOf(word);
  return positionAt(file, start + Math.max(0, inside));
}
