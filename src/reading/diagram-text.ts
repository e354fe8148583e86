import type { Drawing } from '#graph/prose.ts';
import type { Issue, Position } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import { quoted } from './report.ts';

/** Sorts of diagram that Mermaid draws, by the word that a text begins with. */
export const SORTS = [
  'architecture',
  'architecture-beta',
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
  'packet',
  'packet-beta',
  'pie',
  'quadrantChart',
  'radar-beta',
  'requirement',
  'requirementDiagram',
  'sequenceDiagram',
  'stateDiagram',
  'stateDiagram-v2',
  'timeline',
  'treemap',
  'treemap-beta',
  'xychart',
  'xychart-beta',
];

/** Sorts that take neither a title nor a description, so that who does not see them is told nothing. */
const WORDLESS = ['block', 'block-beta', 'mindmap', 'sankey', 'sankey-beta'];

/** More lines between boxes than a reader can follow. */
const MOST_EDGES = 80;

/** An arrow or a line of any sort of diagram: `-->`, `-.->`, `==>`, `---`, `->>`, `--o`, `<|--`, `||--o{`. */
const EDGE = /(?<![-=.~])(?:-{2,}|={2,}|-\.+-|-(?=[>x)]))(?:>>|[>xo)|{*+])?/g;

/** What is wrong with the text of a diagram, as far as it shows without drawing it. */
export function* diagramFaults(drawing: Drawing): Iterable<Issue> {
  const lines = drawing.text.split('\n');
  const on = (index: number): Position => ({
    ...drawing.textAt,
    line: drawing.textAt.line + index,
    column: drawing.textAt.column + lines[index]!.length - lines[index]!.trimStart().length,
  });
  const first = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%(?!\{)/.test(line));
  const begins = first >= 0 ? lines[first]! : '';
  const sort = /^\s*([\w-]+)/.exec(begins)?.[1];
  for (const [index, line] of lines.entries())
    yield* isConfig(line, index === first) ? [ownConfig(line, on(index))] : leadsElsewhere(line, sort, on(index));
  if (WORDLESS.includes(sort ?? '')) {
    yield {
      rule: 'unknown-diagram',
      at: on(first),
      what: `A diagram of the sort "${sort}" is not drawn here.`,
      why: 'Mermaid gives such a one neither a title nor a description, which readers who do not see it need.',
      fix: 'Draw it as a flowchart.',
    };
    return;
  }
  if (first >= 0 && !isConfig(begins, true) && !SORTS.includes(sort ?? ''))
    yield {
      rule: 'unknown-diagram',
      at: on(first),
      what: `No sort of diagram is called "${sort ?? quoted(begins)}".`,
      why: 'A diagram begins with its sort, such as flowchart, sequenceDiagram or timeline.',
      fix: didYouMean(sort ?? '', SORTS, 'Begin it with one of these.'),
    };
  if (sort === 'gitGraph')
    for (const [index, line] of lines.entries())
      if (/^\s*commit\b/.test(line) && !/\bid\s*:/.test(line))
        yield {
          rule: 'diagram-without-id',
          at: on(index),
          what: 'This commit has no id.',
          why: 'Mermaid would give it another one in each build.',
          fix: 'Write commit id: "short-words".',
        };
  yield* sizeFaults(drawing, edgesIn(lines));
  yield* wordFaults(drawing);
}

const isConfig = (line: string, isFirst: boolean) => line.includes('%%{') || (isFirst && line.trim() === '---');

const ownConfig = (line: string, at: Position): Issue => ({
  rule: 'diagram-config',
  at,
  what: `The diagram sets its own configuration: "${quoted(line)}".`,
  why: 'All diagrams of the site look alike, and a configuration could load things from elsewhere.',
  fix: 'Delete these lines.',
});

function* leadsElsewhere(line: string, sort: string | undefined, at: Position): Iterable<Issue> {
  if (hasLink(sort, line))
    yield {
      rule: 'diagram-link',
      at,
      what: `The diagram has a link or an action of its own: "${quoted(line)}".`,
      why: 'A drawing is a picture with a text; links stand in the prose, where they are checked.',
      fix: 'Delete the line and link in the prose beside it.',
    };
  else if (/\burl\(|\bimg\s*:|\bjavascript:/i.test(line))
    yield {
      rule: 'diagram-address',
      at,
      what: `The diagram loads something from elsewhere: "${quoted(line)}".`,
      why: 'A page of the site loads nothing but itself.',
      fix: 'Delete the line, and draw without it.',
    };
}

function* sizeFaults({ at }: Drawing, edges: number): Iterable<Issue> {
  if (edges > MOST_EDGES)
    yield {
      rule: 'diagram-too-large',
      at,
      what: `The diagram has ${edges} lines between its boxes.`,
      why: `Nobody can follow more than ${MOST_EDGES}, and on a telephone they become a blot.`,
      fix: 'Split it into several diagrams, each with one thing to say.',
    };
}

function* wordFaults({ title, description, at }: Drawing): Iterable<Issue> {
  const missing = [!title && 'accTitle', !description && 'accDescr'].filter(Boolean);
  if (missing.length > 0)
    yield {
      rule: 'diagram-without-text',
      at,
      what: `The diagram has no ${missing.join(' and no ')}.`,
      why: 'Readers who do not see the picture are told its title and what it shows.',
      fix: 'Add the lines accTitle: … and accDescr: … below its first line.',
    };
}

/** Whether a line of a diagram leads elsewhere or runs something, in the words of its sort. */
function hasLink(sort: string | undefined, line: string): boolean {
  if (/^(?:flowchart|graph|class|state|gantt)/.test(sort ?? '') && /(?:^|;)\s*click\s+[^\s&-]/.test(line)) return true;
  if (sort?.startsWith('class') && /^\s*(?:link|callback)\s+\S+\s+"/.test(line)) return true;
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
