import type { Issue, Position } from '#issues/issue.ts';

/** A file of the subject, decoded. */
export interface TextFile {
  /** Path as it is reported, with forward slashes: `content/topics/tea.mdx`. */
  readonly file: string;
  /** Text without a byte order mark and with single line feeds, so that every editor's way of saving gives the same site. */
  readonly text: string;
}

/** Where an offset of the text lies. */
export function positionAt({ file, text }: TextFile, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

export const LARGEST_FILE_BYTES = 1024 * 1024;

/** The text of a file of the subject, or the issue that keeps it from being read. */
export function decoded(file: string, bytes: Uint8Array): TextFile | Issue {
  const fault = (what: string, why: string, fix: string, line = 1, column = 1): Issue => ({ rule: 'unreadable-file', severity: 'error', at: { file, line, column }, what, why, fix });
  if (bytes.length > LARGEST_FILE_BYTES)
    return fault(`The file is ${(bytes.length / LARGEST_FILE_BYTES).toFixed(1)} MiB.`, 'A file of the subject is at most 1 MiB.', 'Split it into several records or pages.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return fault('The file is saved as UTF-16.', 'Files of the subject are saved as UTF-8.', 'Save it again with the encoding UTF-8.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault('The file holds bytes that are not UTF-8.', 'Files of the subject are saved as UTF-8.', 'Save it again with the encoding UTF-8.');
  }
  text = text.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const at = positionAt({ file, text }, nul);
    return fault('The file holds a NUL character.', 'A NUL character is never part of a text.', 'Delete the character.', at.line, at.column);
  }
  if (text.trim() === '') return fault('The file is empty.', 'A file of the subject holds a record or a page.', 'Write its content, or delete the file.');
  return { file, text };
}
