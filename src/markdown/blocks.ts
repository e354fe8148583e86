import { defineHastPlugin, defineMdastPlugin, type MdastNode } from 'satteri';

type Table = Extract<MdastNode, { type: 'table' }>;
type Block = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
type Words = Extract<MdastNode, { type: 'mdxJsxTextElement' }>;

/** Puts what may be wider than its column into a frame of its own that scrolls, and that keys reach. */
export const wideBlocks = () =>
  defineMdastPlugin({
    name: 'wide-blocks',
    table: (node, context) => context.wrapNode(node, frame('table-scroll', `Table: ${headOf(node)}`)),
    code(node, context) {
      if (node.lang !== 'mermaid') context.wrapNode(node, frame('code-scroll', 'Text as it is written'));
    },
  });

/** A box that nobody can tick is told in words, and drawn by the style sheet. */
export const tasks = () =>
  defineMdastPlugin({
    name: 'tasks',
    listItem(node, context) {
      const [first] = node.children;
      if (typeof node.checked !== 'boolean' || !first) return;
      context.setProperty(node, 'checked', null);
      context.prependChild(first, task(node.checked));
    },
  });

/** How a column is set is a class: the content policy allows no style inside a page. */
export const alignedCells = () =>
  defineHastPlugin({
    name: 'aligned-cells',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const side = /text-align: ?(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
        if (side === undefined) return;
        context.setProperty(node, 'style', null);
        if (side !== 'left') context.setProperty(node, 'class', side === 'right' ? 'to-end' : 'to-middle');
      },
    },
  });

const frame = (ofClass: string, label: string): Block => ({
  type: 'mdxJsxFlowElement',
  name: 'div',
  attributes: Object.entries({ class: ofClass, tabindex: '0', role: 'group', 'aria-label': label }).map(
    ([name, value]) => ({ type: 'mdxJsxAttribute', name, value }),
  ),
  children: [],
});

const task = (isDone: boolean): Words => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: isDone ? 'task done' : 'task' }],
  children: [
    {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'visually-hidden' }],
      children: [{ type: 'text', value: isDone ? 'Done: ' : 'To do: ' }],
    },
  ],
});

const headOf = ({ children: [head] }: Table): string => head?.children.map(wordsOf).filter(Boolean).join(', ') ?? '';

const wordsOf = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node
      ? (node.children as MdastNode[]).map(wordsOf).join('')
      : '';
