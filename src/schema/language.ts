import { z } from 'zod';
import { language as OWN_LANGUAGE } from '#words/language.ts';
import type { Condition } from './condition.ts';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** A language tag as browsers read it; nothing where it is none. */
function localeOf(text: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text);
  } catch {
    return undefined;
  }
}

const isRightToLeft = (text: string) => RIGHT_TO_LEFT.has(localeOf(text)?.maximize().script ?? '');

const FIX = 'Write en, or en-GB for British English.';

/** Language of a subject: one in which the site can speak. */
export const Language = z
  .string()
  .refine((text) => localeOf(text)?.toString() === text, {
    abort: true,
    params: {
      rule: 'wrong-value',
      which: 'is not the tag of a language',
      why: 'Browsers, screen readers and the search go by it; en-GB is British English.',
      fix: FIX,
    } satisfies Condition,
  })
  .refine((text) => !isRightToLeft(text), {
    abort: true,
    params: {
      rule: 'wrong-value',
      which: 'is written from right to left',
      why: 'Pages and drawings are laid out from left to right, and the words of the site are there in English alone.',
      fix: FIX,
    } satisfies Condition,
  })
  .refine((text) => localeOf(text)?.language === OWN_LANGUAGE, {
    params: {
      rule: 'wrong-value',
      which: 'is a language that the site does not speak',
      why:
        'Its own words, dates and numbers are there in English alone: ' +
        'read aloud in another language they could not be understood.',
      fix: FIX,
    } satisfies Condition,
  })
  .describe('Language of the text, as in en-GB. The words of the site itself are English.');
