import { defineMdastPlugin, type MdastNode } from 'satteri';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/**
 * Folds what stands in `<Folded says="…">`: its heading, where it begins with one, and what it says of itself stay in
 * view. The heading keeps its id, so that a link to it opens it.
 */
export const folds = () =>
  defineMdastPlugin({
    name: 'folds',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Folded') return;
      const [first, ...rest] = node.children;
      const heading = first?.type === 'heading' ? [first] : [];
      const digest = element('span', 'digest', [{ type: 'text', value: saysOf(node) }]);
      const summary = element('summary', undefined, [...heading, digest]);
      const folded = element('div', 'unfolded', heading.length > 0 ? rest : node.children);
      context.replaceNode(node, element('details', 'folded', [summary, folded]));
    },
  });

const element = (name: string, ofClass: string | undefined, children: readonly MdastNode[]) =>
  ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: ofClass === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'class', value: ofClass }],
    children: [...children],
  }) as Element;

const saysOf = ({ attributes }: Element): string =>
  attributes
    .map((one) => (one.type === 'mdxJsxAttribute' && one.name === 'says' && one.value ? String(one.value) : ''))
    .join('');
