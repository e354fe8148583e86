import { defineMdastPlugin } from 'satteri';

/**
 * Turns links between the files of pages into addresses: `../entities/company/name.mdx#meaning` → `/name/#meaning`.
 * That the file and the anchor are there has been checked before.
 *
 * @param base - The folder of the host under which the site is published, with a slash at both ends.
 */
export const pageLinks = (base: string) =>
  defineMdastPlugin({
    name: 'page-links',
    link(node, context) {
      const [path = '', anchor] = node.url.split('#');
      if (/^[a-z][a-z0-9+.-]*:/i.test(node.url) || !path.endsWith('.mdx')) return;
      const id = path.replace(/^.*\//, '').replace(/\.mdx$/, '');
      context.setProperty(node, 'url', `${base}${id}/${anchor === undefined ? '' : `#${anchor}`}`);
    },
  });

/** Gives the headings of the prose a place that a link to them can focus, so that the next Tab goes on from there. */
export const focusableHeadings = () =>
  defineMdastPlugin({
    name: 'focusable-headings',
    heading(node, context) {
      const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> };
      context.setProperty(node, 'data', { ...data, hProperties: { ...data.hProperties, tabIndex: -1 } });
    },
  });
