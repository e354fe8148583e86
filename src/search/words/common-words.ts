/**
 * Words that say nothing of what is sought, by language. They are neither indexed nor asked for.
 * A language that is not here has none.
 */
const COMMON: Readonly<Record<string, string>> = {
  en: `a an the of to in on at by for from with as and or but if so than then that this these those it its is are was
    were be been being am do does did done has have had having will would shall should can could may might must i me
    my we us our you your he him his she her they them their there here up what which who whom whose when where why
    how about into onto over under per via also just very too still ever yet say says said tell get gets got getting
    put puts happen happens happened happening vs versus`,
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
const NONE: ReadonlySet<string> = new Set();

/** The common words of a language, given as in `en-GB`. */
export const commonWords = (language: string): ReadonlySet<string> =>
  SETS.get(language.slice(0, 2).toLowerCase()) ?? NONE;
