import type { Words } from '#issues/issue.ts';

/** The files of a subject before anything is made of them, on disk or in memory. */
export interface ContentFiles {
  /** Name of the folder; the paths of a report begin with it. */
  readonly name: string;
  /** Bytes, or the reason that there are none, by path inside the folder with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array | Words>;
}
