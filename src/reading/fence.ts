import type { Drawing } from '#graph/prose.ts';
import { didYouMean } from '#issues/nearest.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { PAGE_DIAGRAMS } from '#schema/reserved.ts';
import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Sorts of diagram that Mermaid draws, by the word that a text begins with. */
const SORTS = [
  'architecture',
  'architecture-beta',
  'block',
  'block-beta',
  'C4Component',
  'C4Container',
  'C4Context',
  'C4Deployment',
  'C4Dynamic',
  'classDiagram',
  'classDiagram-v2',
  'erDiagram',
  'flowchart',
  'flowchart-elk',
  'gantt',
  'gitGraph',
  'graph',
  'journey',
  'kanban',
  'mindmap',
  'packet',
  'packet-beta',
  'pie',
  'quadrantChart',
  'radar',
  'radar-beta',
  'requirement',
  'requirementDiagram',
  'sankey',
  'sankey-beta',
  'sequenceDiagram',
  'stateDiagram',
  'stateDiagram-v2',
  'timeline',
  'treemap',
  'treemap-beta',
  'xychart',
  'xychart-beta',
];

/** More lines between boxes than a reader can follow. */
export const MOST_EDGES = 80;

/** An arrow or a line of any sort of diagram: `-->`, `-.->`, `==>`, `---`, `->>`, `--o`, `<|--`, `||--o{`. */
const EDGE = /(?<![-=.~])(?:-{2,}|={2,}|-\.+-|-(?=[>x)]))(?:>>|[>xo)|{*+])?/g;

/** Reads a fence with the word `mermaid`, with every fault that shows without drawing it. */
export function readFence(file: TextFile, node: Node, earlier: readonly Drawing[], report: Report): Drawing {
  const at = placeOf(file, node);
  const text = node.value ?? '';
  const written = /^\{#([^}]+)\}$/.exec(node.meta?.trim() ?? '')?.[1] ?? '';
  const id = `d-${ID_PATTERN.test(written) ? written : earlier.length + 1}`;
  const twin = earlier.find((drawing) => drawing.id === id);
  if (!ID_PATTERN.test(written))
    report(
      'diagram-without-id',
      at,
      'The diagram has no id.',
      'A diagram needs an id of its own, so that links to it last.',
      'Begin the fence with ```mermaid {#short-id}, its letters in lower case.',
    );
  else if (PAGE_DIAGRAMS.has(written))
    report(
      'reserved-anchor',
      at,
      `The id "${written}" is taken by a diagram of the page itself.`,
      `These ids are given by the page: ${[...PAGE_DIAGRAMS].join(', ')}.`,
      'Choose another id.',
    );
  else if (twin)
    report(
      'duplicate-anchor',
      at,
      `The id "${written}" stands on two diagrams of this page.`,
      'A link to it could only lead to one of them.',
      'Give one of them another id.',
      [twin.at],
    );
  const title = /^\s*accTitle\s*:\s*(\S.*?)\s*$/m.exec(text)?.[1] ?? '';
  const description = /^\s*accDescr\s*(?::\s*(\S.*?)\s*$|\{\s*([^}]*?)\s*\})/m.exec(text)?.slice(1).find(Boolean) ?? '';
  const drawing: Drawing = { id, text, title, description, at, textAt: textPlace(file, node) };
  if (text.trim() === '')
    report(
      'empty-diagram',
      at,
      'The diagram is empty.',
      'A frame without a picture tells a reader nothing.',
      'Draw it, or delete the fence.',
    );
  else checkText(drawing, report);
  return drawing;
}

function checkText(drawing: Drawing, report: Report): void {
  const lines = drawing.text.split('\n');
  const on = (index: number) => ({
    ...drawing.textAt,
    line: drawing.textAt.line + index,
    column: drawing.textAt.column + lines[index]!.length - lines[index]!.trimStart().length,
  });
  const first = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line));
  const sort = /^\s*([\w-]+)/.exec(lines[first] ?? '')?.[1];
  for (const [index, line] of lines.entries()) {
    if (line.includes('%%{') || (index === first && line.trim() === '---'))
      report(
        'diagram-config',
        on(index),
        `The diagram sets its own configuration: "${quoted(line)}".`,
        'All diagrams of the site look alike, and a configuration could load things from elsewhere.',
        'Delete these lines.',
      );
    else if (hasLink(sort, line))
      report(
        'diagram-link',
        on(index),
        `The diagram has a link or an action of its own: "${quoted(line)}".`,
        'A drawing is a picture with a text; links stand in the prose, where they are checked.',
        'Delete the line and link in the prose beside it.',
      );
    else if (/\burl\(|\bimg\s*:|\bjavascript:/i.test(line))
      report(
        'diagram-address',
        on(index),
        `The diagram loads something from elsewhere: "${quoted(line)}".`,
        'A page of the site loads nothing but itself.',
        'Delete it.',
      );
  }
  if (first >= 0 && lines[first]!.trim() !== '---' && !lines[first]!.includes('%%{') && !SORTS.includes(sort ?? ''))
    report(
      'unknown-diagram',
      on(first),
      `No sort of diagram is called "${sort ?? quoted(lines[first]!)}".`,
      'A diagram begins with its sort, such as flowchart, sequenceDiagram or timeline.',
      didYouMean(sort ?? '', SORTS, 'Begin it with one of these.'),
    );
  const edges = edgesIn(lines);
  if (edges > MOST_EDGES)
    report(
      'diagram-too-large',
      drawing.at,
      `The diagram has ${edges} lines between its boxes.`,
      `Nobody can follow more than ${MOST_EDGES}, and on a telephone they become a blot.`,
      'Split it into several diagrams, each with one thing to say.',
    );
  if (!drawing.title || !drawing.description) {
    const missing = [!drawing.title && 'accTitle', !drawing.description && 'accDescr'].filter(Boolean).join(' and no ');
    report(
      'diagram-without-text',
      drawing.at,
      `The diagram has no ${missing}.`,
      'Readers who do not see the picture are told its title and what it shows.',
      'Add the lines accTitle: … and accDescr: … below its first line.',
    );
  }
}

/** Whether a line of a diagram leads elsewhere or runs something, in the words of its sort. */
function hasLink(sort: string | undefined, line: string): boolean {
  if (/^(?:flowchart|graph|class|state|gantt)/.test(sort ?? '') && /(?:^|;)\s*click\s+[^\s&-]/.test(line)) return true;
  if (/^class/.test(sort ?? '') && /^\s*(?:link|callback)\s+\S+\s+"/.test(line)) return true;
  return sort === 'sequenceDiagram' && /^\s*(?:links?|properties|details)\s+[^:]+:/i.test(line);
}

/** Lines between boxes; `a & b --> c & d` counts for four, and a label on a line for none. */
function edgesIn(lines: readonly string[]): number {
  let edges = 0;
  for (const line of lines) {
    const bare = line
      .replace(/%%.*|"[^"]*"|\|[^|]*\|(?=\s|\w)|:\s.*$/g, '')
      .replace(/(?:--|==|-\.)\s[^-=.]*(?=--|==|\.-)/g, '');
    const ends = bare.split(EDGE);
    for (let index = 1; index < ends.length; index++)
      edges += ends[index - 1]!.split('&').length * ends[index]!.split('&').length;
  }
  return edges;
}

/** Where the text of a fence begins: on the line after its first, indented as far as the fence or as it is written. */
function textPlace(file: TextFile, node: Node): Drawing['textAt'] {
  const at = placeOf(file, node);
  const first = (node.value ?? '').split('\n')[0] ?? '';
  const line = file.text.slice(file.lineStarts[at.line] ?? 0, file.lineStarts[at.line + 1]);
  const column = first === '' ? at.column : line.indexOf(first) + 1 || at.column;
  return { ...at, line: at.line + 1, column };
}
