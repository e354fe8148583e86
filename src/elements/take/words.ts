/** Words that lead somewhere. */
export interface Linked {
  readonly words: string;
  readonly href: string;
}

/** What is said in one breath, with its links. */
export type Part = string | Linked;

/** A paragraph, a point of a list, a heading. */
export interface Block {
  readonly sort: 'text' | 'item' | 'heading';
  readonly parts: readonly Part[];
}

/** What is taken from a page, and the page that it is from, whose address is given in full in every form. */
export interface Taken {
  readonly blocks: readonly Block[];
  readonly from: Linked;
}

/** A form in which words leave the site. */
export type Form = (taken: Taken) => string;

export const asText: Form = ({ blocks, from }) =>
  [
    ...blocks.map(({ sort, parts }) => `${sort === 'item' ? '- ' : ''}${parts.map(wordsOf).join('')}`),
    `— ${from.words}, ${from.href}`,
  ].join('\n');

export const asMarkdown: Form = ({ blocks, from }) => {
  const lines = blocks.map(({ sort, parts }) => {
    const before = sort === 'item' ? '- ' : sort === 'heading' ? '### ' : '';
    return before + parts.map(markdown).join('');
  });
  const apart = lines.map((line, index) =>
    index === 0 ? line : (blocks[index]!.sort === 'item' && blocks[index - 1]!.sort === 'item' ? '\n' : '\n\n') + line,
  );
  return `${apart.join('')}\n\n— ${markdown(from)}`;
};

export const asHtml: Form = ({ blocks, from }) => {
  const lines = blocks.map(({ sort, parts }, index) => {
    const inner = parts.map(html).join('');
    if (sort !== 'item') return sort === 'heading' ? `<h3>${inner}</h3>` : `<p>${inner}</p>`;
    const opens = blocks[index - 1]?.sort !== 'item';
    const closes = blocks[index + 1]?.sort !== 'item';
    return `${opens ? '<ul>' : ''}<li>${inner}</li>${closes ? '</ul>' : ''}`;
  });
  return [...lines, `<p>— ${html(from)}</p>`].join('\n');
};

const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.words);

/** Signs that would be read as markup. */
const marked = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
const markdown = (part: Part): string =>
  typeof part === 'string'
    ? marked(part)
    : `[${marked(part.words)}](${part.href.replaceAll(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
const html = (part: Part): string =>
  typeof part === 'string' ? escaped(part) : `<a href="${escaped(part.href)}">${escaped(part.words)}</a>`;
