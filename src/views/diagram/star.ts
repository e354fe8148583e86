import type { Page } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { Diagram, DiagramLine } from './diagram.ts';
import { indented, quoted } from './mermaid-text.ts';
import { isCertain, isMutual, isPerson, rowLabel, rowLine, type Row } from './rows.ts';

/** Most boxes around a subject; the rest is counted, and found in the list. */
export const MOST_BOXES = 12;

/** What a box around the subject holds: one entity with its rows, or several of which the same one thing is said. */
interface Box {
  readonly members: readonly Page[];
  readonly rows: readonly Row[];
}

/** A box and, inside it, the boxes of what belongs to it. */
interface Circle {
  readonly box: Box;
  readonly parts: readonly Box[];
}

/** The text of a diagram with one subject, and where its nodes and lines lead. */
export type Star = Pick<Diagram, 'text' | 'nodes' | 'lines'>;

/**
 * A text that puts a subject beside the others, each with its rows.
 *
 * Ids of the text count up in the order of the places: n1 is the subject, the boxes follow, and rows of a box stay
 * together. An entity stands inside the one that owns it, when that is there too. Entities of which one and the same
 * thing is said share a box and a line.
 *
 * @param rows - Rows in the order of the vocabulary.
 * @param owners - The owner of a page, that one's owner next, and so on.
 * @param inOrder - Whether boxes keep the order of their first rows, rather than the weightiest first.
 */
export function star(
  subject: Page,
  rows: readonly Row[],
  owners: (page: Page) => readonly Page[],
  inOrder = false,
): Star {
  const { shown, left } = limited(ranked(circlesOf(rows, owners), inOrder));
  return new StarText(subject).written(shown, left);
}

function circlesOf(rows: readonly Row[], owners: (page: Page) => readonly Page[]): Circle[] {
  const boxes = new Map<Page, readonly Row[]>(Map.groupBy(rows, ({ far }) => far));
  // The outermost owner that is there: circles are one deep, however deep what is owned lies.
  const ownerOf = new Map([...boxes.keys()].map((page) => [page, owners(page).findLast((owner) => boxes.has(owner))]));
  const partsOf = Map.groupBy(boxes, ([page]) => ownerOf.get(page));
  return folded(
    (partsOf.get(undefined) ?? []).map(([page, own]) => ({
      box: { members: [page], rows: own },
      parts: (partsOf.get(page) ?? []).map(([part, its]) => ({ members: [part], rows: its })),
    })),
  );
}

/** Joins entities of which one and the same thing is said; the box stands where the first of them stood. */
function folded(circles: readonly Circle[]): Circle[] {
  const result = new Map<string, Circle>();
  for (const circle of circles) {
    const [row, ...more] = circle.box.rows;
    // Changed terms are shown, and they are of each by itself.
    const alone = circle.parts.length === 0 && more.length === 0 && row!.fate !== 'changed';
    const key = alone
      ? [row!.near.id, row!.relations[0]!.type.id, row!.outward, isCertain(row!.relations[0]!), row!.fate].join('\0')
      : circle.box.members[0]!.id;
    const found = result.get(key);
    if (!found) result.set(key, circle);
    else
      result.set(key, {
        box: {
          members: [...found.box.members, ...circle.box.members],
          rows: [{ ...row!, relations: [...found.box.rows[0]!.relations, ...row!.relations] }],
        },
        parts: [],
      });
  }
  return [...result.values()];
}

const boxesOf = ({ box, parts }: Circle) => [box, ...parts];
const rowCount = (circle: Circle) => boxesOf(circle).reduce((sum, { rows }) => sum + rows.length, 0);

/** The weightiest first, people last. */
function ranked(circles: readonly Circle[], inOrder: boolean): readonly Circle[] {
  if (inOrder) return circles;
  const person = (circle: Circle) => Number(isPerson(circle.box.members[0]!));
  return [...circles].sort((a, b) => person(a) - person(b) || rowCount(b) - rowCount(a));
}

function limited(circles: readonly Circle[]): { shown: readonly Circle[]; left: number } {
  const count = (some: readonly Circle[]) => some.reduce((sum, circle) => sum + boxesOf(circle).length, 0);
  if (count(circles) <= MOST_BOXES) return { shown: circles, left: 0 };
  let end = circles.length;
  while (end > 1 && count(circles.slice(0, end)) > MOST_BOXES - 1) end--;
  const left = circles
    .slice(end)
    .flatMap(boxesOf)
    .flatMap(({ members }) => members);
  return { shown: circles.slice(0, end), left: left.length };
}

class StarText {
  readonly #subject: Page;
  readonly #nodes = new Map<string, PageId | undefined>();
  readonly #lines = new Map<string, DiagramLine>();
  readonly #ids = new Map<Page, string>();
  readonly #edges: string[] = [];

  constructor(subject: Page) {
    this.#subject = subject;
  }

  written(circles: readonly Circle[], left: number): Star {
    const boxes = circles.flatMap(boxesOf);
    const parts = [...new Set(boxes.flatMap(({ rows }) => rows.map(({ near }) => near)))].filter(
      (page) => page !== this.#subject,
    );
    const lines = [
      ...this.#group(this.#node(this.#subject), parts),
      ...circles.flatMap((circle) => this.#circle(circle)),
    ];
    if (left > 0) lines.push(`${this.#newNode(undefined)}[${quoted(`and ${left} more`)}]`);
    return {
      text: ['flowchart LR', ...indented([...lines, ...this.#edges, 'class n1 subject'])].join('\n'),
      nodes: this.#nodes,
      lines: this.#lines,
    };
  }

  #circle({ box, parts }: Circle): string[] {
    if (box.members.length === 1) {
      const id = this.#node(box.members[0]!);
      this.#rows(box, id);
      const group = this.#group(
        id,
        parts.map(({ members }) => members[0]!),
        box.members[0]!,
      );
      for (const part of parts) this.#rows(part, this.#ids.get(part.members[0]!)!);
      return group;
    }
    // A group without a name is a box of several entities; it leads nowhere, its members do.
    const id = this.#newNode(undefined);
    this.#nodes.delete(id);
    this.#rows(box, id);
    return [`subgraph ${id}[" "]`, ...indented(box.members.map((member) => this.#bare(member))), 'end'];
  }

  /** A node, or a group when something belongs to it. */
  #group(id: string, parts: readonly Page[], page = this.#subject): string[] {
    const label = quoted(page.title);
    return parts.length === 0
      ? [`${id}[${label}]`]
      : [`subgraph ${id}[${label}]`, ...indented(parts.map((part) => this.#bare(part))), 'end'];
  }

  #bare(page: Page): string {
    return `${this.#node(page)}[${quoted(page.title)}]`;
  }

  #rows(box: Box, far: string): void {
    for (const row of box.rows) {
      const id = `e${this.#edges.length + 1}`;
      const near = () => this.#ids.get(row.near)!;
      const [from, to] = row.outward ? [near(), far] : [far, near()];
      const label = rowLabel(row, box.members.length);
      this.#edges.push(`${from} ${id}@${arrow(row)}|${quoted(label, ...(row.detail ? [row.detail.text] : []))}| ${to}`);
      if (row.hidden) continue;
      this.#lines.set(id, rowLine(row, label));
    }
  }

  #node(page: Page): string {
    const known = this.#ids.get(page);
    if (known !== undefined) return known;
    const id = this.#newNode(page);
    this.#ids.set(page, id);
    return id;
  }

  #newNode(page: Page | undefined): string {
    const id = `n${++this.#counted}`;
    this.#nodes.set(id, page?.id);
    return id;
  }
  #counted = 0;
}

/** An arrow is as much longer as there are smaller words below its label: that is the room which the layout keeps. */
function arrow(row: Row): string {
  const longer = row.detail?.lines ?? 0;
  if (row.hidden) return `~~~${'~'.repeat(longer)}`;
  const head = isMutual(row) ? '-' : '>';
  return isCertain(row.relations[0]!)
    ? `--${'-'.repeat(longer)}${head}`
    : `-.${'.'.repeat(longer)}-${head === '>' ? head : ''}`;
}
