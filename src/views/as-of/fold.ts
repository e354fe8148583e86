import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { digestOf } from './digest.ts';
import { line, type Line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import * as say from '#words/days.ts';

/**
 * The relations of a subject up to which a page says all that holds on its day. Every day of change has a page, so that
 * with all of them on each a large subject would grow by its square: there each fold has its first lines and leads to
 * the rest.
 */
export const MOST_RELATIONS = 300;
export const FIRST_LINES = 8;

/** Lines under a heading that can be folded. */
export interface Fold {
  readonly anchor: string;
  readonly label: string;
  readonly count: number;
  /** What the lines are about, in as few words as possible: `first refusal, licence (2)`. */
  readonly digest: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  readonly lines: readonly Line[];
  /** Where all of them are, when they are not here. */
  readonly more: Link | undefined;
}

/** What a fold is made of, and what is asked of the table of facts to see all of it. */
interface Folded {
  readonly anchor: string;
  readonly label: string;
  readonly rows: readonly RelationRow[];
  readonly asks: Readonly<Record<string, string>>;
  readonly form?: Parameters<typeof line>[2];
}

/** Some relations under a heading. */
export function foldOf(table: RelationTable, { anchor, label, rows, asks, form }: Folded): Fold {
  const shown = firstOf(table, rows);
  return {
    anchor,
    label,
    count: rows.length,
    digest: digestOf(table, rows),
    open: false,
    lines: shown.map((row) => line(table, row, form)),
    more:
      shown.length === rows.length
        ? undefined
        : { title: say.allInTheTableOfFacts(rows.length), href: `${href.facts()}?${new URLSearchParams(asks)}` },
  };
}

/** The rows themselves, or in a large subject the first of them. */
export const firstOf = (table: RelationTable, rows: readonly RelationRow[]): readonly RelationRow[] =>
  table.rows.length > MOST_RELATIONS ? rows.slice(0, FIRST_LINES) : rows;
