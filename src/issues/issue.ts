import type { RuleName } from './rules.ts';

/** A spot in a file of the subject. Lines and columns start at 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  /** Path from the folder that the report is printed for, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault in the subject, written for its author. */
export interface Issue {
  /** Permanent name of the rule, which says how much weight the fault has as well. */
  readonly rule: RuleName;
  readonly at: Position;
  /** What was found, with the words of the author in quotation marks. */
  readonly what: string;
  /** Why it cannot stand: the rule as an author knows it. */
  readonly why: string;
  /** How to mend it, with the nearest right word where there is one. */
  readonly fix: string;
  /** Further places that belong to the same fault, such as the other holder of an id. */
  readonly also?: readonly Position[];
}

/** What a report says of a fault, without its rule and place. */
export type Words = Pick<Issue, 'what' | 'why' | 'fix'>;

/** The beginning of a file, for what is wrong with it as a whole. */
export const topOf = (file: string): Position => ({ file, line: 1, column: 1 });

/** Name of the folder of the subject in which a file lies. */
export const subjectOf = (file: string): string => file.slice(0, file.indexOf('/'));
