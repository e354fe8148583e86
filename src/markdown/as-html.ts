import { defineMdastPlugin, markdownToHtml } from 'satteri';

/** Tags in a text are text: what an author wrote runs nowhere. */
const tagsAreText = defineMdastPlugin({
  name: 'tags-are-text',
  html: (node, context) => context.replaceNode(node, { type: 'text', value: node.value }),
});

/** A whole text in Markdown as HTML. */
export const asHtml = (text: string): string =>
  markdownToHtml(text, { features: { gfm: { footnotes: false } }, mdastPlugins: [tagsAreText] }).html;
