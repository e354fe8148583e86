import type { Node } from './nodes.ts';
import { extentOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Words of fences that other programs draw or set, what they are, and what to write here. */
const OTHERS: readonly [words: RegExp, is: string, fix: string][] = [
  [/^\{(?!#)/, 'a directive or an attribute', 'Begin it with ``` and one word, or with ``` alone.'],
  [/^(?:math|latex|tex|katex|asciimath)$/i, 'a formula', 'Write it in words, or with signs such as × and ².'],
  [
    /^(?:plantuml|puml|dot|graphviz|d2|ditaa|nomnoml|tikz|vega|vega-lite|chart|echarts|geojson|topojson|stl)$/i,
    'a drawing of another sort',
    'Draw it with ```mermaid {#short-id}, or write a table.',
  ],
];

/** Reports what is wrong with the lines between which a fence stands. */
export function reportFenceMarks(file: TextFile, node: Node, report: Report): void {
  const { start, end } = extentOf(file, node);
  const at = positionAt(file, start);
  if (node.lang !== 'mermaid' && /^mermaid/i.test(node.lang ?? ''))
    report({
      rule: 'fence-word',
      at,
      what: `The fence begins with "${quoted(node.lang ?? '')}".`,
      why: 'A drawing is made of a fence with the word mermaid, in lower case and with a space after it; any other is shown as it is written.',
      fix: 'Begin it with ```mermaid {#short-id}.',
    });
  const other = OTHERS.find(([words]) => words.test(node.lang ?? ''));
  if (other)
    report({
      rule: 'other-dialect',
      at,
      what: `The fence begins with "${quoted(node.lang ?? '')}", which is ${other[1]}.`,
      why: 'A reader would see it as it is written.',
      fix: other[2],
    });
  else if (!/^mermaid/i.test(node.lang ?? '') && node.meta)
    report({
      rule: 'fence-word',
      at,
      what: `"${quoted(node.meta)}" stands after the word of the fence.`,
      why: 'Readers see the lines of the fence alone, without numbers, titles or marks.',
      fix: `Begin it with \`\`\`${node.lang ?? ''} alone, and say above it what it shows.`,
    });
  const written = file.text.slice(start, end).trimEnd();
  const mark = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  if (mark !== undefined && !isClosed(written, mark))
    report({
      rule: 'open-fence',
      at,
      what: 'The fence is opened here and never closed.',
      why: 'Everything after it would be shown as it is written, headings and citations too.',
      fix: `Write a line ${mark} where it ends.`,
    });
}

function isClosed(written: string, mark: string): boolean {
  const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[\s>]*/, '');
  return written.includes('\n') && last.startsWith(mark) && last.replaceAll(mark[0]!, '') === '';
}
