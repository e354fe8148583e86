import { escaped } from '#views/escaped.ts';

/** Words that lead somewhere. */
export interface Linked {
  readonly words: string;
  readonly href: string;
}

/** What is said in one breath, with its links. */
export type Part = string | Linked;

/** A paragraph, a point of a list, a further line of such a point, a heading, a row of a table. */
export interface Block {
  readonly sort: 'text' | 'item' | 'more' | 'heading' | 'row';
  readonly parts: readonly Part[];
}

/** Stands between the cells of a row, as it does where a table is pasted. */
export const CELL = '\t';

/** What is taken from a page, and the page that it is from, whose address is given in full in every form. */
export interface Taken {
  readonly blocks: readonly Block[];
  readonly from: Linked;
}

/** A form in which words leave the site. */
export type Form = (taken: Taken) => string;

const BEFORE: Readonly<Partial<Record<Block['sort'], string>>> = { item: '- ', more: '  ' };

export const asText: Form = ({ blocks, from }) =>
  [...blocks.map((block) => (BEFORE[block.sort] ?? '') + wordsIn(block)), `— ${from.words}, ${from.href}`].join('\n');

export const asMarkdown: Form = ({ blocks, from }) => {
  const lines = blocks.map(({ sort, parts }, index) => {
    const before = blocks[index - 1]?.sort;
    if (sort === 'row') return markdownRow(parts, before !== 'row');
    const words = parts.map(markdown).join('');
    if (sort === 'more') return `  \n  ${words}`;
    const isNext = sort === 'item' && (before === 'item' || before === 'more');
    return (index === 0 ? '' : isNext ? '\n' : '\n\n') + (sort === 'heading' ? '### ' : (BEFORE[sort] ?? '')) + words;
  });
  return `${lines.join('').trimStart()}\n\n— ${markdown(from)}`;
};

/** The first row of a table heads it. */
function markdownRow(parts: readonly Part[], isFirst: boolean): string {
  const cells = cellsOf(parts).map((cell) =>
    cell
      .map(markdown)
      .join('')
      .replaceAll('|', String.raw`\|`),
  );
  const row = `\n| ${cells.join(' | ')} |`;
  return isFirst ? `\n${row}\n|${' --- |'.repeat(cells.length)}` : row;
}

/** What opens and closes around the blocks of a sort that follow each other. */
const AROUND: Readonly<Partial<Record<Block['sort'], string>>> = { item: 'ul', row: 'table' };

export const asHtml: Form = ({ blocks, from }) => {
  // What goes on with a point stands in it.
  const whole = blocks.filter(({ sort }) => sort !== 'more');
  const furtherOf = (block: Block) => {
    const start = blocks.indexOf(block) + 1;
    const end = blocks.findIndex(({ sort }, index) => index >= start && sort !== 'more');
    return blocks.slice(start, end < 0 ? undefined : end);
  };
  const lines = whole.map((block, index) => {
    const { sort } = block;
    const around = AROUND[sort];
    const inner = [block, ...furtherOf(block)].map(({ parts }) => parts.map(html).join('')).join('<br>');
    if (around === undefined) return sort === 'heading' ? `<h3>${inner}</h3>` : `<p>${inner}</p>`;
    const line = sort === 'row' ? `<tr>${cellsOf(block.parts).map(htmlCell).join('')}</tr>` : `<li>${inner}</li>`;
    const opens = whole[index - 1]?.sort === sort ? '' : `<${around}>`;
    return opens + line + (whole[index + 1]?.sort === sort ? '' : `</${around}>`);
  });
  return [...lines, `<p>— ${html(from)}</p>`].join('\n');
};

const htmlCell = (parts: readonly Part[]) => `<td>${parts.map(html).join('')}</td>`;

/** The parts of a row, by cell. */
function cellsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const cells: Part[][] = [[]];
  for (const part of parts) {
    const [first = part, ...others] = typeof part === 'string' ? part.split(CELL) : [];
    cells.at(-1)!.push(first);
    for (const words of others) cells.push([words]);
  }
  return cells;
}

const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.words);
export const wordsIn = ({ parts }: Block): string => parts.map(wordsOf).join('');

/** Signs that would be read as markup. */
const marked = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
const markdown = (part: Part): string =>
  typeof part === 'string'
    ? marked(part)
    : `[${marked(part.words)}](${part.href.replaceAll(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;

const html = (part: Part): string =>
  typeof part === 'string' ? escaped(part) : `<a href="${escaped(part.href)}">${escaped(part.words)}</a>`;
