import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { alignedCells } from './blocks.ts';

/** Tags in a text are text: what an author wrote runs nowhere. */
const tagsAreText = defineMdastPlugin({
  name: 'tags-are-text',
  html: (node, context) => context.replaceNode(node, { type: 'text', value: node.value }),
});

/** A box that nobody can tick is a sign. */
const boxesAreSigns = defineHastPlugin({
  name: 'boxes-are-signs',
  element: {
    filter: ['input'],
    visit: (node, context) => {
      context.replaceNode(node, { type: 'text', value: node.properties['checked'] ? '☑' : '☐' });
    },
  },
});

/** A whole text in Markdown as HTML. A table may be wider than the page, and is then reached and scrolled by keys. */
export const asHtml = (text: string): string =>
  markdownToHtml(text, {
    features: { gfm: { footnotes: false }, frontmatter: false },
    mdastPlugins: [tagsAreText],
    hastPlugins: [boxesAreSigns, alignedCells()],
  })
    .html.replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
