import type { Report } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/**
 * Signs that a Markdown parser has to look at twice. A dense page of links and citations has some 200 in a paragraph.
 */
const SIGN = /["'&_*`{<>[~-]/g;
const MOST_SIGNS = 4000;

/**
 * Whether a page can be given to the Markdown parser.
 *
 * The time it takes grows with the square of the signs in one paragraph, and beyond some ten thousand it does not come
 * back at all: it is native code, so no limit of time could stop it.
 */
export function isReadable(file: TextFile, start: number, report: Report): boolean {
  let [signs, from] = [0, start];
  for (let line = start; line < file.text.length;) {
    const end = file.text.indexOf('\n', line) + 1 || file.text.length;
    const text = file.text.slice(line, end);
    // A new item or row is a new paragraph, with or without an empty line before it.
    if (/^\s*(?:$|\||[-*+]\s|\d+[.)]\s)/.test(text)) [signs, from] = [0, text.trim() === '' ? end : line];
    signs += text.match(SIGN)?.length ?? 0;
    if (signs > MOST_SIGNS) {
      report({
        rule: 'mdx-syntax',
        at: positionAt(file, from),
        what: `This paragraph has more than ${MOST_SIGNS} signs such as * _ < and ".`,
        why: 'A paragraph is read by people, and by programs that such a one would bring to a halt.',
        fix: 'Look for something that was pasted by mistake, or divide it with empty lines.',
      });
      return false;
    }
    line = end;
  }
  return true;
}
