import { decoded, type Decoded, type TextFile } from './text-file.ts';

type Bytes = ReadonlyMap<string, Uint8Array>;

const same = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.compare(a, b) === 0;

/** The files of a subject as they were when it was read last, so that only those are read anew that are others. */
export class ReadBefore {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly found: Decoded }>();
  #frozen: { readonly files: Bytes; readonly found: unknown } | undefined;

  /** A file as text; the same object for the same bytes. */
  decoded(file: string, bytes: Uint8Array): Decoded {
    const before = this.#files.get(file);
    if (before && same(before.bytes, bytes)) return before.found;
    const found = decoded(file, bytes);
    this.#files.set(file, { bytes, found });
    return found;
  }

  /** What is made of files that are frozen: of all together, and anew where one of them is another. */
  frozen<T>(files: Bytes, make: () => T): T {
    const before = this.#frozen;
    const isSame =
      before?.files.size === files.size && [...files].every(([path, bytes]) => same(before.files.get(path), bytes));
    if (!isSame) this.#frozen = { files, found: make() };
    return this.#frozen!.found as T;
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
