import type { Position } from '#issues/issue.ts';

/** The way to a field inside a record: keys and indexes. */
export type Path = readonly (string | number)[];

/**
 * Where a field stands: a text or a number itself, a list or a record at its key, or, asked for the key, any field
 * there. A field that is not there gives the spot of the nearest one around it.
 */
export type Spot = (path?: Path, part?: 'key' | 'value') => Position;

/** A record as an author wrote it: its value, and where each of its fields stands. */
export interface Entry<T> {
  /** Its id: the name of its file, or its `id` field. */
  readonly id: string;
  readonly value: T;
  /** Path of the file from the folder of the subject's parent, with forward slashes. */
  readonly file: string;
  readonly at: Spot;
}
