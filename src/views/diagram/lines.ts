import { doubtOn, holdsOn, standingOn } from '#graph/bounds.ts';
import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import { paidInAll } from '../money/paid-in-all.ts';
import type { Fate, Sign } from './diagram.ts';
import { signOf } from './families.ts';
import { cautionOf, datesOfAll, wordsOnLine, type Run } from './words-on-line.ts';

/** One line of a picture: what passes one way between the subject and another, of one family. */
export interface Line {
  /** The box at its other end. */
  readonly far: Page;
  /** Whether what it is about passes from the subject to the other; nothing where both say the same of each other. */
  readonly outward: boolean | undefined;
  readonly sign: Sign;
  /** What it stands for, the strongest first. At least one. */
  readonly relations: readonly RelationNode[];
  /** `ended` is drawn short of the other, `broken` is less than stated or not known to have begun. */
  readonly look: 'whole' | 'broken' | 'ended' | 'folded';
  readonly words: readonly Run[];
  readonly date: string;
  /** What became of it on the day of a change. */
  readonly fate?: Fate | undefined;
}

/** A name in a box, and the page it leads to; without one it leads to the list. */
type Member = Pick<Page, 'title'> & { readonly id: PageId | undefined };

/** Who stands around a subject: one or several in a box, their lines, and what belongs to them. */
export interface Party {
  readonly members: readonly Member[];
  readonly lines: readonly Line[];
  readonly parts: readonly Party[];
}

/** How a line is told. */
export interface Telling {
  readonly graph: Graph;
  /** The subject, and what belongs to it. */
  readonly subject: EntityPage;
  readonly isNear: (end: Page) => boolean;
  readonly day: Day;
  /** Whether each relation is a line by itself, with its days. */
  readonly apart?: boolean;
  /** Ids of types of which something passes both ways. */
  readonly bothWays?: ReadonlySet<string>;
}

/** Whether both ends say the same of each other, so that nothing passes. */
const isMutual = ({ type }: RelationNode) => type.label === type.inverse;

/** Which way it passes, seen from the subject. */
export const isOutward = (relation: RelationNode, isNear: (end: Page) => boolean): boolean | undefined =>
  isMutual(relation) ? undefined : isNear(relation.from) === (relation.type.flows !== 'against');

/**
 * Relations between the subject and others as lines: one for each other, family and direction, in their order. What is
 * less than stated has a line of its own.
 */
export function linesOf(relations: readonly RelationNode[], told: Telling): Line[] {
  const { graph, isNear, day, apart = false } = told;
  const telling = { ...told, bothWays: typesBothWays(relations, isNear) };
  const rows = Map.groupBy(relations, (relation) => {
    const far = isNear(relation.from) ? relation.to : relation.from;
    const way = [far.id, signOf(graph, relation), isOutward(relation, isNear), isSure(relation, day)];
    return [...way, apart && relation.id].join('\0');
  });
  return [...rows.values()].map((its) => lineOf(its, telling));
}

/** Types of which something passes both ways between the subject and one other. */
export function typesBothWays(relations: readonly RelationNode[], isNear: Telling['isNear']): ReadonlySet<string> {
  const ways = Map.groupBy(relations, ({ type, from, to }) => `${type.id}\0${(isNear(from) ? to : from).id}`);
  const both = [...ways.values()].filter((its) => new Set(its.map((one) => isOutward(one, isNear))).size > 1);
  return new Set(both.map(([first]) => first!.type.id));
}

/** One line of relations that pass one way and are of one family. */
export function lineOf(relations: readonly RelationNode[], telling: Telling, at?: Page): Line {
  const { graph, subject, isNear, day, apart = false, bothWays = new Set() } = telling;
  // What is simply stated comes before what is less than that.
  const strongest = relations.toSorted((a, b) => Number(isSure(b, day)) - Number(isSure(a, day)));
  const [first] = strongest;
  const far = at ?? (isNear(first!.from) ? first!.to : first!.from);
  const isOver = strongest.every((relation) => standingOn(relation.bounds, day) === 'ended');
  // What passed in all is stated, and known of today.
  const isTotal = !apart && day === graph.site.checked && isSure(first!, day);
  const total = isTotal ? paidInAll(graph, subject, strongest)(far) : undefined;
  const words = wordsOnLine(strongest, { subject, far, day, whole: apart, bothWays, total });
  return {
    far,
    outward: isOutward(first!, isNear),
    sign: signOf(graph, first!),
    relations: strongest,
    look: isOver ? 'ended' : isSure(first!, day) ? 'whole' : 'broken',
    words: isOver ? [{ text: words.map(({ text }) => text).join(''), look: 'struck' }] : words,
    date: datesOfAll(strongest, !apart),
  };
}

const isSure = (relation: RelationNode, day: Day) => cautionOf(relation, day) === '' && holdsOn(relation, day);

/** Whether it was announced and nothing shows that it began. */
export const isAnnounced = (relation: RelationNode, day: Day): boolean => doubtOn(relation, day) === 'announced';
