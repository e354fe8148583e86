/**
 * A label as Mermaid reads it, in one line or several: in quotation marks, with every sign that could mean something
 * to it as a character code.
 * What an author writes, tags and quotation marks included, is so shown as it is written.
 */
export function quoted(...lines: readonly string[]): string {
  return `"${lines.map((line) => line.replace(/[^\p{L}\p{M}\p{N} .,:'’‘“”()/+$€£%–—-]/gu, (sign) => `#${sign.codePointAt(0)};`)).join('<br/>')}"`;
}

/** Lines set in from the left, as the parts of a group are. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
