import type { PageId } from '#schema/ids.ts';
import { href } from '../href.ts';

/** Notes to other authors, fences, and words in backticks: parts in which nothing is a tag. */
const APART = /\{\s*\/\*[^]*?\*\/\s*\}\n*|^[ \t>]*(`{3,}|~{3,})[^]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![^]))|`[^`\n]+`/gm;

/**
 * The text of a page as its author wrote it, with the tags and the file links of the subject turned into plain
 * Markdown, and without the notes to other authors.
 *
 * @param cited - What stands in the place of a citation.
 */
export function plainProse(
  prose: string,
  cited: (id: string) => string,
  absolute: (address: string) => string,
): string {
  const plain = (text: string) =>
    text
      .replace(/<Cite\s+claim="([^"]+)"\s*\/>/g, (_, id: string) => cited(id))
      .replace(/<\/?(?:Folded|Uncited|HandDrawn)[^>]*>/g, '')
      .replace(
        /\]\((?:[^()\s]*\/)?([^()\s/]+)\.mdx(#[^()\s]*)?\)/g,
        (_, id: string, anchor = '') => `](${absolute(href.page(decodeURI(id) as PageId))}${anchor})`,
      )
      .replace(/[ \t]*\{#[^}\n]+\}[ \t]*$/gm, '');
  let [text, from] = ['', 0];
  for (const { 0: apart, index } of prose.matchAll(APART)) {
    text += plain(prose.slice(from, index));
    from = index + apart.length;
    if (!apart.startsWith('{')) text += apart.replace(/^([ \t>]*```mermaid) \{#[^}]+\}/, '$1');
  }
  return (text + plain(prose.slice(from))).trim();
}
