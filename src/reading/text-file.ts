import type { Position, Words } from '#issues/issue.ts';

/** A file of the subject, decoded. */
export interface TextFile {
  /** Path as it is reported, with forward slashes: `content/topics/tea.mdx`. */
  readonly file: string;
  /**
   * Text without a byte order mark and with single line feeds, so that every editor's way of saving gives the same
   * site.
   */
  readonly text: string;
  /** Offset at which each line begins. */
  readonly lineStarts: readonly number[];
}

export function textFile(file: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** Where an offset of the text lies. */
export function positionAt({ file, lineStarts }: TextFile, offset: number): Position {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { file, line: low + 1, column: offset - lineStarts[low]! + 1 };
}

/** Offset of a spot of the text, from 1 as in {@link Position}; the end of the text for one beyond it. */
export function offsetAt({ text, lineStarts }: TextFile, line: number, column: number): number {
  return Math.min(text.length, (lineStarts[line - 1] ?? text.length) + column - 1);
}

export const LARGEST_FILE_BYTES = 1024 * 1024;

export const tooLarge = (bytes: number): Words => ({
  what: `The file is ${(bytes / LARGEST_FILE_BYTES).toFixed(1)} MiB.`,
  why: 'A file of the subject is at most 1 MiB.',
  fix: 'Split it into several records or pages.',
});

/** What was made of the bytes of a file: its text, as well as it can be told, and what is wrong with it. */
export interface Decoded {
  readonly file: TextFile;
  readonly fault?: Words & { readonly offset: number };
}

const UTF8 = {
  why: 'Files of the subject are saved as UTF-8.',
  fix: 'Save it again with the encoding UTF-8.',
  offset: 0,
};

export function decoded(file: string, bytes: Uint8Array): Decoded {
  const as = (encoding: string) =>
    textFile(file, new TextDecoder(encoding).decode(bytes.subarray(0, LARGEST_FILE_BYTES)).replace(/\r\n?/g, '\n'));
  if (bytes.length > LARGEST_FILE_BYTES) return { file: as('utf-8'), fault: { ...tooLarge(bytes.length), offset: 0 } };
  for (const [encoding, first, second] of [
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ] as const)
    if (bytes[0] === first && bytes[1] === second)
      return { file: as(encoding), fault: { what: 'The file is saved as UTF-16.', ...UTF8 } };
  const text = as('utf-8');
  const nul = text.text.indexOf('\0');
  if (nul >= 0)
    return {
      file: text,
      fault: {
        what: 'The file holds a NUL character.',
        why: 'A NUL character is never part of a text.',
        fix: 'Delete the character; if there are many, save the file again as UTF-8.',
        offset: nul,
      },
    };
  // U+FFFD stands where bytes were no UTF-8; one that the author wrote is told apart by decoding strictly.
  const odd = text.text.indexOf('\uFFFD');
  if (odd >= 0 && !isUtf8(bytes))
    return { file: text, fault: { what: 'The file holds bytes that are not UTF-8.', ...UTF8, offset: odd } };
  if (text.text.trim() === '')
    return {
      file: text,
      fault: {
        what: 'The file is empty.',
        why: 'A file of the subject holds a record or a page.',
        fix: 'Write its content, or delete the file.',
        offset: 0,
      },
    };
  return { file: text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
