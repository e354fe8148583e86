import type { Issue } from '#issues/issue.ts';
import { positionAt, type TextFile } from './text-file.ts';

const SORTS: readonly { readonly signs: RegExp; readonly is: string; readonly why: string }[] = [
  {
    signs: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu,
    is: 'turns the order in which signs are shown',
    why: 'What readers see would be another text than the one that is written and checked.',
  },
  {
    signs: /(?:[\p{Co}\uFFF9-\uFFFC\u{E0000}-\u{E0FFF}]|[\uFDD0-\uFDEF]|[\uFFFE\uFFFF])+/gu,
    is: 'is no letter of any script',
    why: 'Readers would see an empty box, or nothing.',
  },
  {
    signs: /[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF]+|[\u200C\u200D]/gu,
    is: 'cannot be seen',
    why: 'Two texts that look the same would be different ones, for a search as for the check.',
  },
  {
    signs: /(?:(?![\t\n])\p{Cc}|[\u2028\u2029])+/gu,
    is: 'is a sign for machines',
    why: 'It cannot be seen, and programs end lines or texts at it.',
  },
  {
    signs: /(?<=\p{M}{6})\p{M}+/gu,
    is: 'is one mark too many on a letter',
    why: 'They would cover the lines above and below.',
  },
];

const MOST_REPORTED = 10;

/** What of a text cannot be seen, or is shown as something else. */
export function hiddenSigns(file: TextFile): Issue[] {
  const found: Issue[] = [];
  for (const { signs, is, why } of SORTS)
    for (const { 0: run, index } of file.text.matchAll(signs)) {
      if (found.length >= MOST_REPORTED) return found;
      if (isJoiner(file.text, index)) continue;
      const [sign, more] = [codeOf(run), [...run].length - 1];
      found.push({
        rule: 'hidden-sign',
        at: positionAt(file, index),
        what: `The sign ${sign} stands here${more > 0 ? `, with ${more} more of its sort` : ''}, which ${is}.`,
        why,
        fix: `Delete ${more > 0 ? 'them' : 'it'}; most editors show it when you step through the line with the arrow keys.`,
      });
    }
  return found;
}

const codeOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Joiners belong to the writing of some scripts, and to pictures that are put together. */
const isJoiner = (text: string, index: number): boolean =>
  /[\u200C\u200D]/.test(text[index]!) &&
  /[\p{Script_Extensions=Arabic}\p{Script_Extensions=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\uFE0F]\p{M}?$/u.test(
    text.slice(Math.max(0, index - 4), index),
  );

/** Letters and their accents that are stored apart, where one sign is usual. */
export function partedLetters(file: TextFile): Issue[] {
  const whole = file.text.normalize('NFC');
  if (whole === file.text) return [];
  let same = 0;
  while (whole[same] === file.text[same]) same++;
  return [
    {
      rule: 'parted-letters',
      at: positionAt(file, same),
      what: 'From here on the file has letters whose accents are stored apart (Unicode form NFD, or signs of old).',
      why: 'They look like the usual ones and are others, so that neither a link nor a search finds them.',
      fix: 'Save the file in the form NFC; "npm run check -- --fix" does so.',
    },
  ];
}
