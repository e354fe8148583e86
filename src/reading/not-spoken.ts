import type { Issue } from '#issues/issue.ts';
import type { Node } from './nodes.ts';
import { extentOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Something that text must not hold, since it would be shown letter for letter. */
interface Sign {
  readonly sign: RegExp;
  /** Whether it means something at the beginning of a line only. */
  readonly opens?: true;
  readonly is: string;
  readonly fix: string;
}

/** An odd number of backslashes before a sign takes its meaning away. */
const plain = (sign: string, flags = '') => new RegExp(String.raw`(?<=(?<!\\)(?:\\\\)*)(?:${sign})`, `g${flags}`);

/** Constructs that other dialects of Markdown have. Of two that begin in one place the first counts. */
const OF_OTHERS: readonly Sign[] = [
  {
    sign: plain(String.raw`\[\^[^\]\n]*\]|\^\[`),
    is: 'a footnote',
    fix: 'Put <Cite claim="…" /> after the words that it supports, or write the note into the text.',
  },
  {
    sign: plain(String.raw`!?\[\[[^\]\n]*\]\]`),
    is: 'a wiki link',
    fix: 'Write [words](./file.mdx), with the path from this file to that of the page.',
  },
  {
    sign: plain(String.raw`\[!\w+\][+-]?`),
    is: 'an alert',
    fix: 'Take the mark out, and say in words what the reader is to heed.',
  },
  {
    sign: plain(String.raw`(?<![\w:]):{1,2}[a-z][\w-]*(?:\[[^\]\n]*\]|(?=\{))`),
    is: 'a directive',
    fix: 'Write its words as plain text.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]*\](?=\{)`),
    is: 'a text with attributes',
    fix: 'Write the words without brackets and braces.',
  },
  {
    sign: /:{3,}(?=[ \t]*[\w{])|[!?]{3}\+?(?=[ \t]*\w)/g,
    opens: true,
    is: 'a directive',
    fix: 'Delete its first and its last line. <Folded says="…"> folds a part.',
  },
  {
    sign: plain(
      String.raw`\$\$(?:[^$]*\$\$)?|(?<![\p{L}\d])\$(?:(?=[^\s\d])[^$\n]*[^\s$]|\d[^$\n]*[\\^_=][^$\n]*)\$(?![\p{L}\d])`,
      'u',
    ),
    is: 'a formula',
    fix: 'Write it in words, or with signs such as × and ². A dollar that is meant as a sign is written \\$.',
  },
  {
    sign: plain(String.raw`==(?=[^\s=])[^\n]*?[^\s=]==`),
    is: 'marked text',
    fix: 'Write **words** for what is to stand out.',
  },
  {
    sign: plain(String.raw`(?<![+\w])\+\+(?=[^\s+])[^\n+]*[^\s+]\+\+(?![+\w])`),
    is: 'inserted text',
    fix: 'Write **words** for what is to stand out, or leave the marks out.',
  },
  {
    sign: plain(String.raw`(?<!\|)\|\|(?=[^\s|])[^\n|]*[^\s|]\|\|(?!\|)`),
    is: 'hidden text',
    fix: 'Say it openly, or fold it: <Folded says="…">.',
  },
  {
    sign: plain(String.raw`(?<!\^)\^[^\s^]+\^(?!\^)`),
    is: 'raised text',
    fix: 'Write the raised sign itself, such as ² or ᵗʰ, or leave the marks out.',
  },
  {
    sign: plain(String.raw`%%[^%\n]+%%`),
    is: 'a comment of another sort',
    fix: 'A note to other authors is written {/* … */}.',
  },
  {
    sign: plain(String.raw`(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])`),
    is: 'the name of a sign',
    fix: 'Write the sign itself, or delete it.',
  },
  {
    sign: /:(?=[ \t]+\S)/g,
    opens: true,
    is: 'a list of definitions',
    fix: 'Write a list: "- **term**: what it means".',
  },
];

/** Marks of our own dialect that mark nothing where they stand. */
const ASTRAY: readonly Sign[] = [
  {
    sign: /\|[^\n]*\|[ \t]*(?:\n[ \t>]*\|[^\n]*\|[ \t]*)*$/gm,
    opens: true,
    is: 'a row of a table that is none',
    fix: 'Write |---|---| under the first row, with an empty line above it.',
  },
  {
    sign: /#{2,}(?=[^\s#])|#{7,}/g,
    opens: true,
    is: 'a heading that is none',
    fix: 'Put a space after the number signs, and an id at the end: ## Words {#short-id}.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]*\]\([^)\n]*\)`),
    is: 'a link that is none, for there is a space in its address',
    fix: 'Write %20 for each space of the address.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]+\]\[[^\]\n]*\]`),
    is: 'a link whose address is nowhere',
    fix: 'Write [words](address), or \\[ and \\] for brackets that are meant as signs.',
  },
  {
    sign: plain(String.raw`\[`),
    is: 'a bracket that opens no link',
    fix: 'Write [words](address) for a link, or \\[ and \\] for brackets that are meant as signs.',
  },
  {
    sign: plain(String.raw`(\*\*+|~~+)(?:[^\n]*?\1)?|(?<!\w)__(?=\w)|\x60+`),
    is: 'a mark that is opened or closed and not both',
    fix: 'Write it before and after the words, without a space between, or put \\ before it where it is meant as a sign.',
  },
];

/**
 * Reports what of a text would be shown with its marks, letter for letter.
 *
 * @returns Offsets at which each of it ends; braces that begin there belong to it.
 */
export function reportNotSpoken(file: TextFile, node: Node, report: Report): readonly number[] {
  const { start, end } = extentOf(file, node);
  const written = file.text.slice(start, end);
  const taken: { from: number; to: number }[] = [];
  const fault = (from: number, to: number, found: Omit<Issue, 'at'>) => {
    if (taken.some((part) => part.from < to && from < part.to)) return;
    taken.push({ from, to });
    if (!isNoteBelow(file.text, start + from, file.text.slice(start + from, start + to)))
      report({ ...found, at: positionAt(file, start + from) });
  };
  for (const { sign, opens, is, fix } of [...OF_OTHERS, ...ASTRAY])
    for (const { 0: found, index } of written.matchAll(sign)) {
      if (opens && !beginsLine(file.text, start + index)) continue;
      const isOfOthers = OF_OTHERS.some((other) => other.sign === sign);
      fault(index, index + found.length, {
        rule: isOfOthers ? 'other-dialect' : 'stray-mark',
        what: `"${quoted(found)}" is ${is}.`,
        why: isOfOthers
          ? 'Pages are written in CommonMark with tables, and a reader would see this as it is written.'
          : 'A reader would see the mark as it is written.',
        fix,
      });
    }
  for (const { 0: found, index } of written.matchAll(/&[a-z][a-z\d]*;/gi))
    if (node.value?.includes(found))
      fault(index, index + found.length, {
        rule: 'stray-mark',
        what: `No sign is called "${quoted(found)}".`,
        why: 'A reader would see the name as it is written.',
        fix: 'Write the sign itself, or &amp; for the first one.',
      });
  return taken.map(({ to }) => start + to);
}

/** A text that is struck with single marks was most often not meant to be: "~5 of ~6". */
export function reportSingleStrike(file: TextFile, node: Node, report: Report): void {
  const { start } = extentOf(file, node);
  if (!file.text.startsWith('~~', start))
    report({
      rule: 'stray-mark',
      at: positionAt(file, start),
      what: 'The signs ~ strike out what stands between them.',
      why: 'A single ~ is most often meant as a sign, and the text would be struck without a word.',
      fix: 'Write \\~, or "about"; what is to be struck stands between ~~ and ~~.',
    });
}

/** Whether this is the text of a footnote that stands above, and was named there. */
const isNoteBelow = (text: string, place: number, found: string): boolean =>
  found.startsWith('[^') && text[place + found.length] === ':' && text.indexOf(found) < place;

/** Whether nothing but marks of lists and quotations stands before a place in its line. */
function beginsLine(text: string, place: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/.test(before);
}
