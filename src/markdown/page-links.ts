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
    link: (node, context) => lead(node, base, (url) => context.setProperty(node, 'url', url)),
    // The address of a link that is written [words][there] stands apart from it.
    definition: (node, context) => lead(node, base, (url) => context.setProperty(node, 'url', url)),
  });

function lead({ url }: { readonly url: string }, base: string, set: (url: string) => void): void {
  const [path = '', anchor] = url.split('#');
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || !path.endsWith('.mdx')) return;
  const id = path.replace(/^.*\//, '').replace(/\.mdx$/, '');
  set(`${base}${id}/${anchor === undefined ? '' : `#${anchor}`}`);
}

/** Gives the headings of the prose a place that a link to them can focus, so that the next Tab goes on from there. */
export const focusableHeadings = () =>
  defineMdastPlugin({
    name: 'focusable-headings',
    heading(node, context) {
      const data = (node.data ?? {}) as { hProperties?: Record<string, unknown> };
      context.setProperty(node, 'data', { ...data, hProperties: { ...data.hProperties, tabIndex: -1 } });
    },
  });
