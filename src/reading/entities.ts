import { mdxToMdast } from 'satteri';
import type { Issue } from '#issues/issue.ts';
import { escapedSigns, type Escapes } from './hidden-signs.ts';
import { childrenOf, type Node } from './nodes.ts';
import { extentOf } from './place.ts';
import type { TextFile } from './text-file.ts';

/** Signs that Markdown writes by number or by name: `&#8238;`, `&rlm;`. A backslash makes them what they look like. */
const OF_MARKDOWN: Escapes = {
  written: /(?<=(?<!\\)(?:\\\\)*)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi,
  read: signOf,
};

/** Those of Mermaid: `#8238;`. */
const OF_DIAGRAMS: Escapes = {
  written: /#(?:\d{1,7}|[a-z][a-z\d]*);/gi,
  read: (written) => signOf(`&${/\d/.test(written[1]!) ? written : written.slice(1)}`),
};

function signOf(entity: string): string {
  const text = (node: Node): string => node.value ?? childrenOf(node).map(text).join('');
  return text(mdxToMdast(`a${entity}a`) as Node).slice(1, -1);
}

/** Signs of a page that cannot be seen, or look like others, and stand behind their numbers or names. */
export function namedSigns(file: TextFile, tree: Node): Issue[] {
  const issues: Issue[] = [];
  let from = extentOf(file, tree).start;
  for (const node of partsAsWritten(tree)) {
    const { start, end } = extentOf(file, node);
    issues.push(...escapedSigns(file, from, start, OF_MARKDOWN));
    if (node.lang === 'mermaid') issues.push(...escapedSigns(file, start, end, OF_DIAGRAMS));
    from = end;
  }
  return [...issues, ...escapedSigns(file, from, extentOf(file, tree).end, OF_MARKDOWN)];
}

/** Code and notes, in the order of the file: in them a name stands for nothing. */
function* partsAsWritten(node: Node): Iterable<Node> {
  if (/^(?:code|inlineCode|mdx(?:Flow|Text)Expression)$/.test(node.type)) yield node;
  else for (const child of childrenOf(node)) yield* partsAsWritten(child);
}
