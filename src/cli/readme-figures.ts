import { readFileSync, writeFileSync } from 'node:fs';

/** A table of Markdown: its head and its rows, all of them with as many cells. */
export type Table = readonly (readonly string[])[];

const opening = (name: string) => `<!-- ${name} -->`;
const closing = (name: string) => `<!-- /${name} -->`;

/**
 * A text with a table between the two marks of a benchmark, in place of what stood there.
 *
 * @throws when the marks are missing or in the wrong order.
 */
export function withFigures(text: string, name: string, table: Table): string {
  const [from, to] = [text.indexOf(opening(name)), text.indexOf(closing(name))];
  if (from < 0 || to < from) throw new Error(`There are no marks ${opening(name)} … ${closing(name)}.`);
  return `${text.slice(0, from)}${opening(name)}\n\n${inMarkdown(table)}\n\n${text.slice(to)}`;
}

/** The table between the two marks of a benchmark; its head comes first. */
export function figuresIn(text: string, name: string): Table {
  const [, after = ''] = text.split(opening(name));
  const [between = ''] = after.split(closing(name));
  return between
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\- ]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Writes what a benchmark measured into the README, between its marks. */
export function writeFigures(name: string, table: Table): void {
  writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), name, table));
}

function inMarkdown([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
