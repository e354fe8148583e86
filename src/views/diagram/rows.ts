import type { EntityPage, Page, RelationNode } from '#graph/graph.ts';
import { carriersOf, furtherClaims } from '../evidence/carriers.ts';
import { formatFigure } from '../wording/amounts.ts';
import { formatDate } from '../wording/dates.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';
import type { DiagramLine, DiagramStatement } from './diagram.ts';

/** What happened to the relations of a row on the day of a change. */
export type Fate = 'began' | 'ended' | 'changed';

/** One line of a drawing: relations between two ends that say the same, so that they are drawn once. */
export interface Row {
  /** The end on the side of the subject: the subject itself, or a part of it. */
  readonly near: EntityPage;
  /** The end on the other side. */
  readonly far: EntityPage;
  /** Whether the line points away from the subject. */
  readonly outward: boolean;
  /** At least one. */
  readonly relations: readonly RelationNode[];
  readonly fate?: Fate | undefined;
  /** Smaller words below the label, and the lines to keep free for them so that two drawings stay alike. */
  readonly detail?: { readonly text: string; readonly lines: number } | undefined;
  /** Keeps its place and is not seen. */
  readonly hidden?: boolean | undefined;
}

/** Longest label that gets an addition, in characters: more would widen the drawing beyond a column of text. */
const LONGEST_LABEL = 24;

/** Relations as rows, in their order: those of one type, between the same ends and known equally well, are one row. */
export function rowsOf(
  relations: readonly RelationNode[],
  isNear: (end: Page) => boolean,
  fateOf: (relation: RelationNode) => Fate | undefined = () => undefined,
): Row[] {
  const rows = new Map<string, { row: Row; relations: RelationNode[] }>();
  for (const relation of relations) {
    const outward = isNear(relation.from);
    const fate = fateOf(relation);
    const key = [relation.from.id, relation.to.id, relation.type.id, isCertain(relation), fate].join('\0');
    const found = rows.get(key);
    if (found) found.relations.push(relation);
    else {
      const list = [relation];
      rows.set(key, {
        relations: list,
        row: {
          near: outward ? relation.from : relation.to,
          far: outward ? relation.to : relation.from,
          outward,
          relations: list,
          fate,
        },
      });
    }
  }
  return [...rows.values()].map(({ row }) => row);
}

/** Whether it is stated by a party; what is reported, expected or disputed is drawn with a broken line. */
export const isCertain = (relation: RelationNode) => relation.status === 'stated';

export const UNCERTAIN_LEGEND = 'A broken line is reported, expected or disputed.';

/** Whether both ends say the same of each other, so that a line has no direction. */
export const isMutual = ({ relations: [relation] }: Row) => relation!.type.label === relation!.type.inverse;

/** Signs before the words on a line, each said in words beside the drawing. */
export const FATE_SIGNS: Readonly<Record<Fate, string>> = { began: '+', ended: '×', changed: '±' };

/**
 * The words on the line: the short label of the type, with a number, an amount or an end where there is room.
 *
 * @param holders - How many entities share the row; a number is only given where one of them has several relations.
 */
export function rowLabel({ relations, fate }: Row, holders = 1): string {
  const [first] = relations;
  const { type, amount, through } = first!;
  const name = type.short ?? type.label;
  // Before and after must be equal word for word, so that the drawings are laid out alike.
  if (fate) return `${FATE_SIGNS[fate]} ${name}`;
  if (relations.length > holders) return `${name} (${relations.length})`;
  if (holders > 1) return name;
  const additions = [amount && formatFigure(amount), through && `to ${formatDate(through)}`];
  const fitting = additions.find((addition) => addition && name.length + addition.length + 2 <= LONGEST_LABEL);
  return fitting ? `${name}, ${fitting}` : name;
}

const FATE_WORDS: Readonly<Record<Fate, string>> = { began: 'began', ended: 'ended', changed: 'changed its terms' };

/** Where the line leads, and what it says to those who hear its link alone. Its name holds the words on the line. */
export function rowLine({ relations, fate }: Row, label: string): DiagramLine {
  const words = relationSentence(relationWords(relations[0]!));
  const name = [
    words.includes(label) ? words : `${label}: ${words}`,
    relations.length > 1 && `and ${relations.length - 1} more`,
    fate && FATE_WORDS[fate],
  ];
  return {
    claim: relations.length > 1 ? undefined : carriersOf(relations[0]!).start.id,
    name: name.filter(Boolean).join(', '),
  };
}

/** The statement that a relation makes in the list beside a drawing. */
export function statementOf(relation: RelationNode): DiagramStatement {
  const { subject, verb, object, detail } = relationWords(relation);
  const claim = carriersOf(relation).start.id;
  const marks = furtherClaims(relation).map((further) => ({ of: further.of, claim: further.claim.id }));
  return { relation: relation.id, from: subject, verb, to: object, detail, claim, marks };
}

/**
 * Who owns a page, its owner's owner next, and so on, by relations that make the one a part of the other.
 * Nobody owns what belongs to itself in a circle.
 */
export function ownersOf(page: Page, holds: (relation: RelationNode) => boolean): readonly Page[] {
  const owners = new Set<Page>();
  for (let part: Page | undefined = page; part;) {
    const here: Page = part;
    part = here.relations.find((relation) => relation.type.part && relation.to === here && holds(relation))?.from;
    if (part === page) return [];
    if (!part || owners.has(part)) break;
    owners.add(part);
  }
  return [...owners];
}

/** Whether the page is one of a person. */
export const isPerson = (page: Page): boolean => page.shape === 'entity' && page.kind.shape === 'person';
