import { defineMdastPlugin } from 'satteri';

/**
 * Puts `<HandDrawn id="…" />` in the place of each fence with the word `mermaid`; the id is the one in its braces.
 * That it has one, and that no two share it, has been checked before.
 */
export const handDrawings = () =>
  defineMdastPlugin({
    name: 'hand-drawings',
    code(node) {
      const id = /^\{#([^}]+)\}$/.exec(node.meta?.trim() ?? '')?.[1];
      if (node.lang !== 'mermaid' || id === undefined) return undefined;
      return {
        type: 'mdxJsxFlowElement',
        name: 'HandDrawn',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: `d-${id}` }],
        children: [],
      };
    },
  });
