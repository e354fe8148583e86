import type { Page } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';
import type { Diagram, DiagramLine, Fate } from './diagram.ts';
import type { Line, Party } from './lines.ts';
import { indented, marked, quoted } from './mermaid-text.ts';
import * as say from '#words/diagram.ts';

/** The text of a diagram with one subject, and where its nodes and lines lead. */
export type Star = Pick<Diagram, 'text' | 'nodes' | 'lines'>;

/**
 * A text that puts a subject beside the others, each with its lines.
 *
 * Ids of nodes count up in the order of the places: n1 is the subject, the boxes follow. The id of a line has its
 * family and what became of it behind its number, `e3-circle-ended`: nothing else of a line reaches a layout of
 * Mermaid.
 *
 * @param left - How many more there are, in words or as a number.
 */
export function star(subject: Page, parties: readonly Party[], left = 0): Star {
  const nodes = new Map<string, PageId | undefined>([['n1', subject.id]]);
  const lines = new Map<string, DiagramLine>();
  const edges: string[] = [];
  const newNode = () => `n${nodes.size + shared + 1}`;
  // A box of several has an id and leads nowhere; its members do.
  let shared = 0;

  const node = (page: Pick<Page, 'title'> & { readonly id: PageId | undefined }): string => {
    const id = newNode();
    nodes.set(id, page.id);
    return id;
  };
  const edge = (line: Line, far: string): void => {
    const id = [`e${edges.length + 1}`, line.sign, line.fate].filter(Boolean).join('-');
    const [from, to] = line.outward === false ? [far, 'n1'] : ['n1', far];
    edges.push(`${from} ${id}@${arrow(line)}|${marked(line.words, line.date)}| ${to}`);
    lines.set(id, linkOf(line));
  };
  const written = ({ members, lines: its, parts }: Party): string[] => {
    if (members.length === 1) {
      const [page] = members;
      const id = node(page!);
      const label = quoted(page!.title);
      for (const line of its) edge(line, id);
      const inner = parts.flatMap(written);
      return inner.length === 0 ? [`${id}[${label}]`] : [`subgraph ${id}[${label}]`, ...indented(inner), 'end'];
    }
    const id = newNode();
    shared++;
    for (const line of its) edge(line, id);
    return [`subgraph ${id}[" "]`, ...indented(members.map((page) => `${node(page)}[${quoted(page.title)}]`)), 'end'];
  };

  const boxes = [`n1[${quoted(subject.title)}]`, ...parties.flatMap(written)];
  if (left > 0) {
    const id = newNode();
    nodes.set(id, undefined);
    boxes.push(`${id}[${quoted(say.andMore(left))}]`);
  }
  return { text: ['flowchart LR', ...indented([...boxes, ...edges, 'class n1 subject'])].join('\n'), nodes, lines };
}

const ARROWS = { whole: '-->', broken: '-.->', ended: '--x', folded: '---' };

const arrow = ({ look, outward }: Line): string =>
  outward === undefined && (look === 'whole' || look === 'broken')
    ? { whole: '<-->', broken: '<-.->' }[look]
    : ARROWS[look];

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  began: 'began',
  ended: 'ended',
  changed: say.changedItsTerms,
  unclear: say.noLongerKnown,
};

/** Where a line leads, and what it says to those who hear its link alone. Its name holds the words on the line. */
export function linkOf({ relations, words, date, fate, look }: Line): DiagramLine {
  const said = [words.map(({ text }) => text).join(''), date].filter(Boolean).join(' ').replaceAll('\u00a0', ' ');
  const [first, ...others] = relations;
  const ends = `${first!.from.title} – ${first!.to.title}`;
  const sentence = others.length > 0 ? ends : relationSentence(relationWords(first!));
  const name = [`${said}${look === 'folded' ? '' : `: ${sentence}`}`];
  return {
    claim: relations.length > 1 ? undefined : carriersOf(relations[0]!).start[0].id,
    name: [...name, fate && FATE_WORDS[fate]].filter(Boolean).join(', '),
  };
}
