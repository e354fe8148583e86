import type { Issue } from '#issues/issue.ts';
import { childrenOf, type Node } from './nodes.ts';
import { ASTRAY, OF_OTHERS } from './other-dialects.ts';
import { extentOf, placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/**
 * Reports what of a text would be shown with its marks, letter for letter.
 *
 * @returns Offsets at which each of it ends; braces that begin there belong to it.
 */
export function reportNotSpoken(file: TextFile, node: Node, report: Report): readonly number[] {
  const { start, end } = extentOf(file, node);
  const written = file.text.slice(start, end);
  const taken: { from: number; to: number }[] = [];
  const fault = (from: number, to: number, found: Omit<Issue, 'at'>) => {
    if (taken.some((part) => part.from < to && from < part.to)) return;
    taken.push({ from, to });
    if (!isNoteBelow(file.text, start + from, file.text.slice(start + from, start + to)))
      report({ ...found, at: positionAt(file, start + from) });
  };
  for (const { sign, opens, is, fix } of [...OF_OTHERS, ...ASTRAY])
    for (const { 0: found, index } of written.matchAll(sign)) {
      if (opens && !beginsLine(file.text, start + index)) continue;
      const isOfOthers = OF_OTHERS.some((other) => other.sign === sign);
      fault(index, index + found.length, {
        rule: isOfOthers ? 'other-dialect' : 'stray-mark',
        what: `"${quoted(found)}" is ${is}.`,
        why: isOfOthers
          ? 'Pages are written in CommonMark with tables, and a reader would see this as it is written.'
          : 'A reader would see the mark as it is written.',
        fix,
      });
    }
  for (const { 0: found, index } of written.matchAll(/&(?:[a-z][a-z\d]*;|(?:copy|reg|amp|lt|gt|quot|nbsp)\b(?!;))/gi))
    if (node.value?.includes(found))
      fault(index, index + found.length, {
        rule: 'stray-mark',
        what: `No sign is called "${quoted(found)}".`,
        why: 'A reader would see the name as it is written.',
        fix: 'Write the sign itself, or &amp; for the first one.',
      });
  return taken.map(({ to }) => start + to);
}

/** Marks that are read, and were most likely not meant so. */
export function reportUnlikelyMark(file: TextFile, node: Node, report: Report): void {
  if (node.type === 'delete') reportSingleStrike(file, node, report);
  if (node.type === 'inlineCode') reportShortFence(file, node, report);
  if (node.type === 'emphasis' || node.type === 'strong') reportCrossedMarks(file, node, report);
}

/** Code in a line whose marks have a line of their own was to be a fence. */
function reportShortFence(file: TextFile, node: Node, report: Report): void {
  const { start } = extentOf(file, node);
  const [, marks] = /^(`+)[ \t]*\n/.exec(file.text.slice(start)) ?? [];
  if (marks !== undefined)
    report({
      rule: 'stray-mark',
      at: positionAt(file, start),
      what: `A line of ${marks} begins code that is part of a line.`,
      why: 'A reader would see the lines of a fence run into one.',
      fix: 'Write ``` above and below what is to be shown as it is written.',
    });
}

/** A text that is struck with single marks was most often not meant to be: "~5 of ~6". */
function reportSingleStrike(file: TextFile, node: Node, report: Report): void {
  const { start } = extentOf(file, node);
  if (!file.text.startsWith('~~', start))
    report({
      rule: 'stray-mark',
      at: positionAt(file, start),
      what: 'The signs ~ strike out what stands between them.',
      why: 'A single ~ is most often meant as a sign, and the text would be struck without a word.',
      fix: 'Write \\~, or "about"; what is to be struck stands between ~~ and ~~.',
    });
}

/** Emphasis right inside emphasis comes of marks that cross: "**one *two** three*". */
function reportCrossedMarks(file: TextFile, node: Node, report: Report): void {
  const alike = ({ type }: Node) => type === node.type;
  const inner = childrenOf(node).find(alike);
  // Of three inside each other the innermost two are told of.
  if (inner && !childrenOf(inner).some(alike))
    report({
      rule: 'stray-mark',
      at: placeOf(file, node),
      what: 'Words that stand out have others of the same sort inside them.',
      why: 'A reader would see no difference, or other words than those that are meant: the marks most likely cross.',
      fix: 'Close the inner mark before the outer one, or take one of them away.',
    });
}

/** Whether this is the text of a footnote that stands above, and was named there. */
const isNoteBelow = (text: string, place: number, found: string): boolean =>
  found.startsWith('[^') && text[place + found.length] === ':' && text.indexOf(found) < place;

/** Whether nothing but marks of lists and quotations stands before a place in its line. */
function beginsLine(text: string, place: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/.test(before);
}
