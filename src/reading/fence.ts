import type { Drawing } from '#graph/prose.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { PAGE_DIAGRAMS } from '#schema/reserved.ts';
import { diagramFaults } from './diagram-text.ts';
import { mixedId } from './mixed-id.ts';
import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reads a fence with the word `mermaid`, with every fault that shows without drawing it. */
export function readFence(file: TextFile, node: Node, earlier: readonly Drawing[], report: Report): Drawing {
  const at = placeOf(file, node);
  const text = node.value ?? '';
  const written = /^\{#([^}]+)\}$/.exec(node.meta?.trim() ?? '')?.[1] ?? '';
  const id = `d-${ID_PATTERN.test(written) ? written : earlier.length + 1}`;
  const mixed = mixedId(written);
  const twin = earlier.find((drawing) => drawing.id === id);
  if (!ID_PATTERN.test(written))
    report({
      rule: 'diagram-without-id',
      at,
      what: 'The diagram has no id.',
      why: 'A diagram needs an id of its own, so that links to it last.',
      fix: 'Begin the fence with ```mermaid {#short-id}, its letters in lower case.',
    });
  else if (mixed) report({ ...mixed, at });
  else if (PAGE_DIAGRAMS.has(written))
    report({
      rule: 'reserved-anchor',
      at,
      what: `The id "${written}" is taken by a diagram of the page itself.`,
      why: `These ids are given by the page: ${[...PAGE_DIAGRAMS].join(', ')}.`,
      fix: 'Choose another id.',
    });
  else if (twin)
    report({
      rule: 'duplicate-anchor',
      at,
      what: `The id "${written}" stands on two diagrams of this page.`,
      why: 'A link to it could only lead to one of them.',
      fix: 'Give one of them another id.',
      also: [twin.at],
    });
  const title = /^\s*accTitle[ \t]*:[ \t]*(\S.*?)[ \t]*$/m.exec(text)?.[1] ?? '';
  const description =
    /^\s*accDescr\s*(?::[ \t]*(\S.*?)[ \t]*$|\{\s*([^}]*?)\s*\})/m.exec(text)?.slice(1).find(Boolean) ?? '';
  const drawing: Drawing = { id, text, title, description, at, textAt: textPlace(file, node) };
  if (text.trim() === '')
    report({
      rule: 'empty-diagram',
      at,
      what: 'The diagram is empty.',
      why: 'A frame without a picture tells a reader nothing.',
      fix: 'Draw it, or delete the fence.',
    });
  else for (const issue of diagramFaults(drawing)) report(issue);
  return drawing;
}

/** Where the text of a fence begins: on the line after its first, indented as far as the fence or as it is written. */
function textPlace(file: TextFile, node: Node): Drawing['textAt'] {
  const at = placeOf(file, node);
  const first = (node.value ?? '').split('\n')[0] ?? '';
  const line = file.text.slice(file.lineStarts[at.line] ?? 0, file.lineStarts[at.line + 1]);
  const column = first === '' ? at.column : line.indexOf(first) + 1 || at.column;
  return { ...at, line: at.line + 1, column };
}
