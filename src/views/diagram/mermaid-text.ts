import type { Run } from './words-on-line.ts';

/**
 * A label as Mermaid reads it, in one line or several: in quotation marks, with every sign that could mean something
 * to it as a character code.
 * What an author writes, tags and quotation marks included, is so shown as it is written.
 */
export const quoted = (...lines: readonly string[]): string => `"${lines.map(coded).join('<br/>')}"`;

const coded = (text: string) =>
  text.replace(/[^\p{L}\p{M}\p{N} .,:'’‘“”()/+$€£%–—-]/gu, (sign) => `#${sign.codePointAt(0)};`);

/** The words on a line as a label in which what is strong and what is struck has its tag, with a date below them. */
export function marked(runs: readonly Run[], date: string): string {
  const tags = { strong: 'b', struck: 's' } as const;
  const words = runs.map(({ text, look }) => (look ? `<${tags[look]}>${coded(text)}</${tags[look]}>` : coded(text)));
  return `"${words.join('')}${date === '' ? '' : `<br/>${coded(date)}`}"`;
}

/** Lines set in from the left, as the parts of a group are. */
export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
