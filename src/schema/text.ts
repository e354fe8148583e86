import { z } from 'zod';
import type { Condition } from './condition.ts';
import { anew, mixedWord } from './one-script.ts';
import { HOST_FORM, hostInLetters, isWebAddress } from './web-address.ts';

/** Characters that take no room on the page: zero-width signs, direction marks, soft hyphens and the like. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Z}\p{DI}\u2800]*$/u;

/** Marks of prose, around words or alone. Signs such as < and > are shown as they are. */
const MARKED =
  /\*\*(?=\S)[^*]+\*\*|(?<![*\w])\*(?=[^\s*])[^*]*[^\s*]\*(?![*\w])|(?<!\w)__(?=\S)[^_]+__(?!\w)|~~(?=\S)[^~]+~~|`[^`]+`|!?\[[^\]]*\]\([^)]*\)|\[\^[^\]]*\]|\[\[|<(?:Cite|Folded|Uncited)\b|\{\/\*|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** A tag or a comment of HTML. */
const TAGGED =
  /<!--|<\/?(?!Cite\b)(?:a|b|big|blockquote|br|center|cite|code|dd|del|details|div|d[lt]|em|font|h[1-6r]|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|su[bp]|summary|svg|t[dhrt]|table|tbody|thead|u|ul|var|video|wbr)(?:\s[^<>]*)?\/?>/i;

/** What authors leave where a text is still missing. */
export const TO_DO = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TB[CD])(?![\p{L}\p{N}_])|lorem ipsum/iu;
/** The same of a whole text: nothing but marks, or a name between angle brackets. A dot row alone is what was not read. */
const NOTHING_YET = /^(?:(?!…$)(?=.*\p{P})[\p{P}\s]+|<[\p{L} _-]+>)$/u;

const UNWRITTEN = {
  rule: 'wrong-value',
  which: 'is still to be written',
  why: 'A reader would see the note to its author.',
  fix: 'Write the text; a note to other authors stands after # with two spaces before it.',
} satisfies Condition;

/** A line of text that is the name of something, which may have any sign in it. */
export const title = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((text) => !INVISIBLE.test(text), {
      params: {
        rule: 'empty-text',
        what: 'holds nothing that can be seen',
        fix: 'Write the text, or leave the field out.',
      } satisfies Condition,
    })
    .refine((text) => !/[\p{Cc}]/u.test(text.trimEnd()), {
      params: {
        rule: 'wrong-value',
        what: 'holds a line break or a control character',
        why: 'It is one line of text.',
        fix: 'Write it on one line.',
      } satisfies Condition,
    })
    .refine((text) => !TO_DO.test(text), { params: UNWRITTEN })
    .refine((text) => !MARKED.test(text), {
      params: {
        rule: 'stray-mark',
        which: 'has a mark of Markdown',
        why: 'Markdown is for the prose of pages; here a reader would see the mark as it is written.',
        fix: (written) => `Write the words without ${MARKED.exec(written)?.[0] ?? 'it'}, as plain text.`,
      } satisfies Condition,
    });

/** One line of text for people, with something in it that can be seen. `limit` counts UTF-16 units. */
export const line = (limit: number) =>
  title(limit)
    .refine((text) => TAGGED.test(text) || !NOTHING_YET.test(text), { params: UNWRITTEN })
    .refine((text) => !TAGGED.test(text), {
      params: {
        rule: 'stray-mark',
        which: 'has a tag of HTML',
        why: 'A field is plain text, and a reader would see the tag as it is written.',
        fix: (written) => `Write the words without ${TAGGED.exec(written)?.[0] ?? 'it'}, as plain text.`,
      } satisfies Condition,
    });

/** The address that is most likely meant by a text that is none. */
function addressMeant(written: string): string | undefined {
  const bare = written
    .replace(/^.*\]\((.*)\)$|^<(.*)>$/, '$1$2')
    .trim()
    .replaceAll(' ', '%20');
  return [bare, `https://${bare.replace(/^[a-z]*:?\/+/i, '')}`].find(isWebAddress);
}

/** An address of the web: http or https, on a host that others can reach. */
export const WebAddress = z
  .string()
  .max(1000)
  .refine(isWebAddress, {
    params: {
      rule: 'bad-address',
      which: 'is not an address of the web',
      why: `It must start with https:// or http:// and lead to a public host. ${HOST_FORM}`,
      fix: (written) => {
        const meant = addressMeant(written);
        return meant === undefined ? 'Correct the address, or leave the field out.' : `Write ${meant}.`;
      },
    } satisfies Condition,
  })
  .refine((text) => !mixedWord(hostInLetters(text)), {
    params: {
      rule: 'mixed-scripts',
      which: 'has letters of two scripts in one word of its host',
      why: 'They look alike, and the host is another one than it seems.',
      fix: 'Copy the address anew from the page that it leads to.',
    } satisfies Condition,
  })
  // What of it editors can tell while it is typed.
  .meta({ pattern: String.raw`^[Hh][Tt][Tt][Pp][Ss]?://(?![^/]*@)[^\s\\/:]+\.[^\s\\]+$` });

/** A name by which readers know a page. */
export const Alias = title(80).refine((text) => !mixedWord(text), {
  params: {
    rule: 'mixed-scripts',
    which: 'has letters of two scripts in one word',
    why: 'They look alike, and whoever types the name will not find the page.',
    fix: anew,
  } satisfies Condition,
});
