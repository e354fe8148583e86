import type { Position } from '#issues/issue.ts';

/** The way to a field inside a record: keys and indexes. */
export type Path = readonly (string | number)[];

/** A record as an author wrote it: its value, and where each of its fields stands. */
export interface Entry<T> {
  /** Its id: the name of its file, or its `id` field. */
  readonly id: string;
  readonly value: T;
  /** Path of the file from the folder of the subject's parent, with forward slashes. */
  readonly file: string;
  /** Where a field stands. A field that is not there gives the spot of the nearest one around it. */
  at(path?: Path): Position;
}
