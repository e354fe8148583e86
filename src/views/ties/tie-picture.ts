import { standingOn } from '#graph/bounds.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable, RelationWording } from '../as-of/relation-table.ts';
import { SIGN_SHAPES } from '../diagram/signs.ts';
import type { Link } from '../link.ts';
import { capital } from '../wording/capital.ts';
import { shortDate } from '../wording/dates.ts';
import type { Way } from './ways.ts';
import * as say from '#words/ties-answer.ts';

/** A line between two that stand next to each other: what passes, which way, and since when. */
export interface TieLine {
  /** `sign-diamond forward`: the family, and whether it passes from the one that is named first. */
  readonly look: string;
  /** The outline of the sign. */
  readonly shape: string;
  readonly words: string;
  /** The amount, where there is one. */
  readonly figure: string;
  readonly date: string;
  /** Address of the claim. */
  readonly href: string;
}

/** One stop of a way, and what ties it to the next; nothing does at the last one. */
export interface TieStop extends Link {
  /** Whether it is one of the two that were asked about, or between them. */
  readonly look: 'end' | 'between';
  readonly lines: readonly TieLine[];
  /** `and 2 more`, empty where all are drawn. */
  readonly more: string;
}

/** The most lines that a step is drawn with. */
const MOST_LINES = 2;

/**
 * A way as a picture: the strongest line of each family, at most two a step, the rest counted.
 *
 * @param day - A day on which all its steps hold.
 */
export function tiePicture(table: RelationTable, way: Way, day: string): readonly TieStop[] {
  const last = way.at(-1)!.to;
  const stops = way.map((step, index): TieStop => {
    const held = step.rows.filter((row) => standingOn(row, day) === 'in-force');
    const families = Map.groupBy(held, (row) => `${signOf(table, row)} ${isForward(table, row, step.from)}`);
    const drawn = [...families.values()].map((rows) => strongest(rows)).slice(0, MOST_LINES);
    const left = held.length - drawn.length;
    return {
      ...table.pages[step.from]!,
      look: index === 0 ? 'end' : 'between',
      lines: drawn.map((row) => lineOf(table, row, step.from)),
      more: left > 0 ? say.andMore(left) : '',
    };
  });
  return [...stops, { ...table.pages[last]!, look: 'end', lines: [], more: '' }];
}

/** The sign of its family. */
export const signOf = ({ types, groups }: RelationTable, row: RelationRow) =>
  groups.find(({ id }) => id === types[row.type]!.group)?.sign ?? 'ring';

const isForward = ({ types }: RelationTable, row: RelationRow, from: string) =>
  (row.from === from) !== (types[row.type]!.flows === 'against');

/** The first with an amount, or else the first. */
const strongest = (rows: readonly RelationRow[]) => rows.find(({ amount }) => amount !== undefined) ?? rows[0]!;

function lineOf(table: RelationTable, row: RelationRow, from: string): TieLine {
  const sign = signOf(table, row);
  return {
    look: `sign-${sign} ${isForward(table, row, from) ? 'forward' : 'back'}`,
    shape: SIGN_SHAPES[sign],
    words: capital(table.types[row.type]!.short),
    figure: (row.amount?.words ?? '').replace(/(\d) /g, '$1\u00a0'),
    date: sinceOf(row, table.types[row.type]!),
    href: row.begun.claim,
  };
}

/** How a start is told: what was stated, or held by an account, may have begun before. */
const STARTS = { began: 'since', stated: 'by', held: 'by', announced: 'announced', unknown: '' } as const;

/** Since when it has held; nothing is said of what has no start, and a year is no month. */
function sinceOf({ start, starts }: RelationRow, { once }: Pick<RelationWording, 'once'>): string {
  if (starts === '') return '';
  const word = once && start === 'began' ? '' : `${STARTS[start]} `;
  return `${word}${shortDate(starts, true)}`;
}
