import type { Node } from './nodes.ts';
import { extentOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Signs that begin an item of a list in print, each of them by itself. */
const BULLET = /^[•◦▪▫‣●○■□☐☑☒✓✔]\s*\S/u;

/** Signs that begin one where they stand before more than one line. */
const ITEM =
  /^(?:[–—·→➤]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})\)|(?:[a-z]|[ivx]{1,4}|#|@)\.|\(@\)|\d+(?:\.\d+)+[.)])[ \t]+\S/;

/** A row of a table without a sign at its ends. */
const ROW = /[^\s|\\][ \t]+\|[ \t]+[^\s|]/;

/** A line of marks, with which other programs draw tables, headings and rules. */
const LINE_OF_MARKS = /^(?!\+{3}\s*$)(?=(?:.*[-=+~_*#]){3})[-=+~_*#:|\s]+$/;

/** Code begins at this many blanks in other dialects. */
const OF_CODE = 4;

/**
 * Reports a paragraph, or a rule, that was to be something else: readers would see its lines run into one.
 *
 * @param margin - Column at which the text of what it stands in begins.
 * @returns Whether it was.
 */
export function reportNearBlock(file: TextFile, node: Node, margin: number, report: Report): boolean {
  const { start, end } = extentOf(file, node);
  const lines = file.text
    .slice(start, end)
    .split('\n')
    .map((line) => line.replace(/^[\s>]+/, ''));
  const [first = '', second = ''] = lines;
  const at = positionAt(file, start);
  const fault = (is: string, why: string, fix: string, found = first) => {
    report({ rule: 'other-dialect', at, what: `"${quoted(found)}" ${is}.`, why, fix });
    return true;
  };
  if (/^(?:[\s\u00A0]|&nbsp;)+$/.test(lines.join(' '))) {
    report({
      rule: 'empty-text',
      at,
      what: 'The paragraph holds nothing that can be seen.',
      why: 'A reader would see a gap.',
      fix: 'Delete it.',
    });
    return true;
  }
  const isRule = node.type === 'thematicBreak';
  const marks = isRule ? /^.*-{2,}[ \t]+-{2,}.*/.exec(first)?.[0] : lines.find((line) => LINE_OF_MARKS.test(line));
  if (marks !== undefined && !first.startsWith('|'))
    return fault(
      'is a line of marks',
      'Pages are written in CommonMark with tables, and a reader would see it as it is written.',
      'Write a table as | a | b |, and |---|---| under its first row; a heading as ## Words {#short-id}; a rule as ---.',
      marks,
    );
  if (isRule) return false;
  if (BULLET.test(first) || (ITEM.test(first) && lines.slice(1).some((line) => ITEM.test(line))))
    return fault(
      'is an item of a list that is none',
      'Pages are written in CommonMark, and a reader would see the lines run into one.',
      'Begin each item with "- ", or with "1. " where their order counts, and leave an empty line above the first.',
    );
  if (ROW.test(first) && ROW.test(second) && !first.startsWith('|'))
    return fault(
      'is a row of a table that is none',
      'Pages are written in CommonMark with tables, and a reader would see the lines run into one.',
      'Write | before and after each row, and |---|---| under the first one.',
    );
  if (at.column - margin >= OF_CODE)
    return fault(
      'is indented as code is elsewhere',
      'A reader would see it as a paragraph like others.',
      'Take the blanks away, or put what is code between two lines of ```.',
    );
  return false;
}

/** The first number of a list that was most likely meant as one. */
const LATEST_START = 99;

/** Reports a sentence that begins with a year or another number, and became the item of a list by that. */
export function reportLateStart(file: TextFile, { start, ...node }: Node, report: Report): void {
  if ((start ?? 1) > LATEST_START)
    report({
      rule: 'stray-mark',
      at: positionAt(file, extentOf(file, node).start),
      what: `The line begins a list with the number ${start}.`,
      why: 'A number and a full stop at the beginning of a line are the mark of a list.',
      fix: `Write ${start}\\. where it is part of a sentence.`,
    });
}
