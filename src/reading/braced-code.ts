import type { Issue } from '#issues/issue.ts';
import { quoted } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Parts in which a brace is a sign; what else begins code: a brace, an import or an export. */
const PART =
  /^[ \t>]*(`{3,}|~{3,})[^]*?(?:^[ \t>]*\1[`~]*[ \t]*$|(?![^]))|(`+)[^`](?:[^]*?[^`])?\2(?!`)|\\.|\{\s*\/\*[^]*?\*\/\s*\}|\{|^(?:im|ex)port\b/gm;

/** Signs at which the parser of code has to try several ways. */
const FORKS = /[<([{]/g;
const MOST_FORKS = 12;

/**
 * Code that the parser could not be given: it tries every way to read a row of signs, so that with each sign the time
 * doubles. All other code is refused after it was read.
 */
export function entangledCode(file: TextFile, start: number): Issue | undefined {
  PART.lastIndex = start;
  for (let found = PART.exec(file.text); found; found = PART.exec(file.text)) {
    const { 0: part, index } = found;
    if (part !== '{' && !/^(?:im|ex)port$/.test(part)) continue;
    const code = file.text.slice(index, endOfCode(file.text, index, part));
    if ((code.match(FORKS)?.length ?? 0) > MOST_FORKS)
      return {
        rule: 'code-in-content',
        at: positionAt(file, index),
        what: `The braces hold code: "${quoted(code)}".`,
        why: 'Content is data; nothing in it is run.',
        fix: 'Delete it. A brace that is meant as a sign is written \\{, the id of a heading {#short-id} at its end.',
      };
  }
  return undefined;
}

/** Where the brace closes that opens the code, or the block ends. */
function endOfCode(text: string, index: number, part: string): number {
  if (part !== '{') {
    const end = text.indexOf('\n\n', index);
    return end < 0 ? text.length : end;
  }
  let depth = 0;
  for (let at = index; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}
