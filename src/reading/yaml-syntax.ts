import type { YAMLError } from 'yaml';
import type { Position, Words } from '#issues/issue.ts';
import type { Report } from './report.ts';
import { openQuote } from './open-quote.ts';
import { TEXT_IN_COMMENT } from './text-in-comment.ts';

const TAB = {
  what: 'A tab stands where the line is indented.',
  why: 'YAML is indented with spaces.',
  fix: 'Write two spaces for each tab.',
};

const OPENING_SIGN = {
  what: 'A text begins with a sign that means something else in YAML.',
  why: 'The signs @ ` % & * ! | > { [ # cannot begin a text without quotation marks.',
  fix: 'Put the whole text in quotation marks.',
};

/** What the parser says of a common slip, and what an author is told. */
const SLIPS: readonly [says: RegExp, words: Words][] = [
  [/Tabs are not allowed as indentation/, TAB],
  [
    /Nested mappings are not allowed/,
    {
      what: 'A colon stands in a text without quotation marks, or a line is indented too far.',
      why: 'A colon with a space after it parts a key from its value.',
      fix: 'Put the whole text in quotation marks, or correct the indentation.',
    },
  ],
  [
    /Implicit keys need to be on a single line|Implicit map keys need to be followed/,
    {
      what: 'This line has no colon with a space behind it after its key.',
      why: 'A record is made of keys and values, each with a colon and a space between them.',
      fix: 'Write "key: value", or indent the line if it goes on from the one above.',
    },
  ],
  [
    /Unexpected scalar at node end/,
    {
      what: 'A text goes on after its closing quotation mark.',
      why: 'The mark that opened the text ends it as well.',
      fix: 'Put the whole text in the other sort of quotation marks.',
    },
  ],
  [
    /Unexpected flow-(?:seq|map)-end/,
    {
      what: 'A bracket is closed here that nothing opens.',
      why: 'Each closing bracket ends one list or record.',
      fix: 'Delete it, or put the text in quotation marks if the bracket belongs to it.',
    },
  ],
  [
    /Unexpected , in flow/,
    { what: 'A comma stands here with nothing before it.', why: 'A comma parts two entries.', fix: 'Delete it.' },
  ],
  [/Plain value cannot start with/, OPENING_SIGN],
  [
    /Sequence item without|All (?:mapping|collection) items must start at the same column|must be sufficiently indented|Bad indentation/i,
    {
      what: 'This line is indented by a number of spaces that fits nothing above it.',
      why: 'Fields of one record begin in one column.',
      fix: 'Indent it like the fields that it belongs to.',
    },
  ],
];

/** Reports why a YAML text cannot be read. */
export function reportYamlError(
  error: YAMLError,
  source: string,
  spot: (offset: number) => Position,
  report: Report,
): void {
  const says = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  const [gaveUp] = error.pos;
  const fault = (offset: number, words: Words) => report({ rule: 'yaml-syntax', at: spot(offset), ...words });
  const open = /quote|scalar at node end/i.test(says) ? openQuote(source) : undefined;
  if (open !== undefined)
    return fault(open, {
      what: 'A quotation mark is opened here and not closed.',
      why: 'Everything after it would be read as part of the text.',
      fix: 'Close it, or put the whole text in the other sort of quotation marks.',
    });
  const bracket = /Flow (sequence|map)\b/.exec(says);
  const openingAt = bracket ? source.lastIndexOf(bracket[1] === 'map' ? '{' : '[', gaveUp) : -1;
  if (openingAt >= 0)
    return fault(openingAt, {
      what: `A bracket ${source[openingAt]} is opened here and not closed.`,
      why: 'Everything after it would be read as part of the list or the record.',
      fix: 'Close it, or put the text in quotation marks if the bracket belongs to it.',
    });
  const lineStart = source.lastIndexOf('\n', gaveUp - 1) + 1;
  const blank = /^[ \t]*([^\S \t\n])/.exec(source.slice(lineStart));
  if (blank)
    return fault(lineStart + blank[0].length - 1, {
      what: 'A blank of another sort stands where the line is indented.',
      why: 'It looks like a space and is none, so that the line begins at the left margin.',
      fix: 'Delete it, and write spaces.',
    });
  const [opening] = /(?<=^[^"'#]*(?:: |- ))[*&!][^\s,]*[ \t]+$/.exec(source.slice(lineStart, gaveUp)) ?? [];
  if (opening) return fault(gaveUp - opening.length, OPENING_SIGN);
  if (/scalar at node end/.test(says) && gaveUp === lineStart)
    return fault(gaveUp, {
      what: 'This line goes on from the one above and is not indented.',
      why: 'At the left margin a new record or field begins.',
      fix: 'Indent it, or write the text on one line.',
    });
  const tab = /^ *\t/.exec(source.slice(lineStart, gaveUp + 1));
  if (tab) return fault(lineStart + tab[0].length - 1, TAB);
  const above = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  const ends = /^[^"'#]*\w[^"'#]* (#)/.exec(above);
  if (ends && /^\s/.test(source.slice(lineStart)))
    return report({ ...TEXT_IN_COMMENT, at: spot(lineStart - 1 - above.length + ends[0].length - 1) });
  const [, slip] = SLIPS.find(([sign]) => sign.test(says)) ?? [];
  fault(
    gaveUp,
    slip ?? {
      what: 'From here on this is not valid YAML.',
      why: 'The record cannot be read as keys and values.',
      fix: 'Look at the indentation, the colons and the quotation marks here and one line above.',
    },
  );
}
