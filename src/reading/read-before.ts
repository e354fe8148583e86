import { decoded, type Decoded, type TextFile } from './text-file.ts';

/** The files of a subject as they were when it was read last, so that only those are read anew that are others. */
export class ReadBefore {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly found: Decoded }>();

  /** A file as text; the same object for the same bytes. */
  decoded(file: string, bytes: Uint8Array): Decoded {
    const before = this.#files.get(file);
    if (before && Buffer.compare(before.bytes, bytes) === 0) return before.found;
    const found = decoded(file, bytes);
    this.#files.set(file, { bytes, found });
    return found;
  }
}

const readings = new WeakMap<TextFile, Map<string, unknown>>();

/** What is read from a text in one way, which is done once for as long as the text is in hand. */
export function readOnce<T>(file: TextFile, way: string, read: () => T): T {
  const its = readings.get(file) ?? new Map<string, unknown>();
  readings.set(file, its);
  if (!its.has(way)) its.set(way, read());
  return its.get(way) as T;
}
