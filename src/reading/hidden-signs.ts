import type { Issue } from '#issues/issue.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Signs that a reader does not see as what they are. */
interface Sort {
  readonly rule: 'hidden-sign' | 'styled-letter';
  /** In the grammar of regular expressions with the flag v. */
  readonly signs: string;
  readonly is: string;
  readonly why: string;
}

/** Pictures and scripts that are made of more than one sign, some of which cannot be seen. */
const EXPECTED = String.raw`\p{Emoji}\uFE0E|\p{RGI_Emoji}|(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Gujr}\p{scx=Guru}\p{scx=Orya}\p{scx=Khmr}\p{scx=Mong}]\p{M}?)[\u200C\u200D]|(?<=\p{scx=Mong})[\u180B-\u180F]`;

/** Letters and digits of the mathematicians, and those of full and of half width. */
const STYLED = String.raw`[[[[\p{Lu}\p{Ll}\p{Nd}]&&\p{sc=Zyyy}]--[0-9\u00B5]]\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9D]+`;

/** A sign that is of two sorts counts for the first. */
const SORTS: readonly Sort[] = [
  {
    rule: 'hidden-sign',
    signs: String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+`,
    is: 'turns the order in which signs are shown',
    why: 'What readers see would be another text than the one that is written and checked.',
  },
  {
    rule: 'hidden-sign',
    signs: String.raw`[\p{Co}\p{Cs}\p{NChar}\uFFF9-\uFFFD]+`,
    is: 'is no letter of any script',
    why: 'Readers would see an empty box, or nothing.',
  },
  {
    rule: 'hidden-sign',
    // The blank of Braille and that of music have no property that says so.
    signs: String.raw`[\p{DI}\u2800\u{1D159}]+`,
    is: 'cannot be seen',
    why: 'Two texts that look the same would be different ones, for a search as for the check.',
  },
  {
    rule: 'hidden-sign',
    signs: String.raw`[[\p{Cc}\u2028\u2029]--[\t\n]]+`,
    is: 'is a sign for machines',
    why: 'It cannot be seen, and programs end lines or texts at it.',
  },
  {
    rule: 'hidden-sign',
    signs: String.raw`(?<=\p{M}{6})\p{M}+`,
    is: 'is one mark too many on a letter',
    why: 'They would cover the lines above and below.',
  },
  {
    rule: 'styled-letter',
    signs: STYLED,
    is: 'is only another look of',
    why: 'A search, a link and a screen reader take it for something else.',
  },
];

const SIGNS = new RegExp([EXPECTED, ...SORTS.map(({ signs }) => `(${signs})`)].join('|'), 'gv');

const MOST_REPORTED = 10;

/** What of a file cannot be seen, or is shown as something else. */
export const hiddenSigns = (file: TextFile): Issue[] =>
  signsIn(file.text).map(({ index, ...issue }) => ({ ...issue, at: positionAt(file, index) }));

/** Sequences by which a language of texts names signs. */
export interface Escapes {
  readonly written: RegExp;
  /** The signs that one of them stands for. */
  readonly read: (escape: string) => string;
}

/**
 * The same of a stretch of a file once its escapes are read, at the escape that is to blame. What stands there without
 * one must be in order.
 */
export function escapedSigns(file: TextFile, from: number, to: number, { written, read }: Escapes): Issue[] {
  const source = file.text.slice(from, to);
  const escapes: { readonly at: number; readonly place: number }[] = [];
  let [text, rest] = ['', 0];
  for (const { 0: escape, index } of source.matchAll(written)) {
    text += source.slice(rest, index);
    escapes.push({ at: text.length, place: from + index });
    text += read(escape);
    rest = index + escape.length;
  }
  if (escapes.length === 0) return [];
  text += source.slice(rest);
  const placeOf = (index: number) => positionAt(file, (escapes.findLast(({ at }) => at <= index) ?? escapes[0]!).place);
  const parted = partedAt(text);
  return [
    ...signsIn(text).map(({ index, ...issue }) => ({ ...issue, at: placeOf(index) })),
    ...(parted === undefined
      ? []
      : [
          {
            ...PARTED,
            what: 'This stands for an accent that is stored apart from its letter.',
            at: placeOf(parted + 1),
          },
        ]),
  ];
}

/** A text in which each letter has its usual look. */
export const withPlainLetters = (text: string): string =>
  text.replace(SIGNS, (run, ...sorts) => (sorts[SORTS.length - 1] === run ? run.normalize('NFKC') : run));

function signsIn(text: string): (Omit<Issue, 'at'> & { readonly index: number })[] {
  const found = [...text.matchAll(SIGNS)].flatMap(({ 0: run, index, ...groups }) => {
    const sort = SORTS.find((_, place) => groups[place + 1] !== undefined);
    return sort ? [{ index, ...told(run, sort) }] : [];
  });
  return found.slice(0, MOST_REPORTED);
}

function told(run: string, { rule, is, why }: Sort): Omit<Issue, 'at'> {
  const plain = run.normalize('NFKC');
  if (rule === 'styled-letter')
    return {
      rule,
      what: `"${run}" ${is} "${plain}".`,
      why,
      fix: `Write "${plain}"; "npm run check -- --fix" does so.`,
    };
  const more = [...run].length - 1;
  return {
    rule,
    what: `The sign ${codeOf(run)} stands here${more > 0 ? `, with ${more} more of its sort` : ''}, which ${is}.`,
    why,
    fix: `Delete ${more > 0 ? 'them' : 'it'}; most editors show it when you step through the line with the arrow keys.`,
  };
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const PARTED = {
  rule: 'parted-letters',
  why: 'They look like the usual ones and are others, so that neither a link nor a search finds them.',
  fix: 'Save the file in the form NFC; "npm run check -- --fix" does so.',
} as const;

/** Offset of the first letter that is not stored as is usual. */
function partedAt(text: string): number | undefined {
  const whole = text.normalize('NFC');
  if (whole === text) return undefined;
  let same = 0;
  while (whole[same] === text[same]) same++;
  return same;
}

/** Letters and their accents that are stored apart, where one sign is usual. */
export function partedLetters(file: TextFile): Issue[] {
  const same = partedAt(file.text);
  return same === undefined
    ? []
    : [
        {
          ...PARTED,
          at: positionAt(file, same),
          what: 'From here on the file has letters whose accents are stored apart (Unicode form NFD, or signs of old).',
        },
      ];
}
