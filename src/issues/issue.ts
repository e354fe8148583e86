/** A spot in a file of the subject. Lines and columns start at 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  /** Path from the folder that the report is printed for, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An error ends the build; a warning is printed and the build goes on. */
export type Severity = 'error' | 'warning';

/** One fault in the subject, written for its author. */
export interface Issue {
  /** Permanent name of the rule, so that it can be searched for. */
  readonly rule: string;
  readonly severity: Severity;
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

/** Text together with the spot it was read from, for rules that must point at it. */
export interface Located<T> {
  readonly value: T;
  readonly at: Position;
}
